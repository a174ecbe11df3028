import { resolve } from '../facts/relations.ts';
import type { Entity, EntityKind } from '../handbook/handbook.ts';
import type { NewsEntry } from '../news/news.ts';
import type { Link } from './block.ts';
import { indexHref, pageHref } from './href.ts';
import { withQuotesMarked } from './news-quotes.ts';
import { portraitOf, type ShownPortrait } from './portrait.ts';
import { entityLink } from './reference.ts';
import { plain, type Text } from './text.ts';
import { counted, told, type View, word } from './view.ts';

/** What is told of one day. */
export interface NewsDay {
  day: string;
  date: Text;
  lines: NewsLine[];
}

/** One line of news: who or what it is about, and what of it has changed. */
export interface NewsLine {
  /** Where many came on one day, how many of what. */
  many?: Text;
  about: NewsLink[];
  /** How many more than those that are named. */
  rest?: Text;
  sentences: Text[];
}

/** Somebody or something that a line is about. */
interface NewsLink extends Pick<Link, 'text' | 'hue' | 'cautions'> {
  href: string;
  portrait?: ShownPortrait;
}

/** How many of a kind may come on one day, and still have a line each. */
const MANY = 4;
/** How many of those that came together are named. */
const NAMED = 12;
/** How many days the page of something tells of it: all of them have a page of their own. */
export const HISTORY = 5;
/** How many changes a line tells. */
const PARTS = 3;

/** Entries in the words of a language, day by day. What came together in numbers is one line. */
export function newsDays(view: View, entries: readonly NewsEntry[], most = PARTS): NewsDay[] {
  return [...Map.groupBy(entries, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    date: plain(view.formats.date(day)),
    lines: linesOf(view, ofDay, most),
  }));
}

/** As many lines of the newest days. */
export function firstLines(days: readonly NewsDay[], most: number): NewsDay[] {
  let left = most;
  return days.flatMap((one) => {
    const lines = one.lines.slice(0, Math.max(0, left));
    left -= lines.length;
    return lines.length > 0 ? [{ ...one, lines }] : [];
  });
}

function linesOf(view: View, entries: readonly NewsEntry[], most: number): NewsLine[] {
  // What began stands side by side.
  const groups = Map.groupBy(entries, (entry) => (entry.began ? entry.kind : entry));
  return [...groups.values()].flatMap((some) =>
    some.length > MANY ? [lineOfMany(view, some)] : some.flatMap((entry) => lineOf(view, entry, most) ?? []),
  );
}

function lineOfMany(view: View, entries: readonly NewsEntry[]): NewsLine {
  const { news } = view.words;
  const [first] = entries;
  // Nobody learns of a customer by the titles of the guide: the page that lists them does as well.
  if (first?.kind === 'guide')
    return { about: [{ text: counted(view, entries.length, news.many.guide), href: indexHref(view, 'guide') }], sentences: [] };
  const left = entries.length - NAMED;
  return {
    ...(first && { many: counted(view, entries.length, news.many[first.kind]) }),
    about: entries.slice(0, NAMED).flatMap((entry) => linkTo(view, entry) ?? []),
    ...(left > 0 && { rest: counted(view, left, news.rest) }),
    sentences: [],
  };
}

function lineOf(view: View, entry: NewsEntry, most: number): NewsLine | undefined {
  const link = linkTo(view, entry, true);
  return link && { about: [link], sentences: sentencesOf(view, entry, most) };
}

/** What has changed, as a sentence; of many changes, how many more there are. */
export function sentencesOf(view: View, { kind, id, began, parts }: NewsEntry, most = PARTS): Text[] {
  const { news } = view.words;
  if (began) return [word(view, news.began[kind])];
  const all = parts[view.language] ?? [];
  const some = all.length > most + 1 ? all.slice(0, most) : all;
  // An arrow is read aloud as one, and many fonts of e-mail have none.
  const said = some.join(news.between).replaceAll(' → ', news.onwards);
  const left = all.length - some.length;
  const sentence = told(view, `${said.charAt(0).toLocaleUpperCase(view.language)}${said.slice(1)}.`);
  return [withQuotesMarked(view, resolve(view.handbook, kind, id), sentence), ...(left > 0 ? [counted(view, left, news.more)] : [])];
}

function linkTo(view: View, { kind, id }: Pick<NewsEntry, 'kind' | 'id'>, withFace = false): NewsLink | undefined {
  const entity: Entity | undefined = resolve(view.handbook, kind, id);
  if (!entity) return undefined;
  const { text, hue, cautions } = entityLink(view, kind, id);
  return {
    text,
    href: pageHref(view, kind, entity.id),
    ...(hue !== undefined && { hue }),
    ...(cautions && { cautions }),
    ...(withFace && entity.kind === 'persona' && { portrait: portraitOf(view, entity) }),
  };
}

/** What is told of one thing, newest first. */
export function entriesOf({ news }: Pick<View, 'news'>, kind: EntityKind, id: string): readonly NewsEntry[] {
  return news?.state === 'known' ? news.entries.filter((entry) => entry.kind === kind && entry.id === id) : [];
}

/** What is told of a department: what became of its guidance, and of the personas that it has some for. */
export function entriesFor({ news, handbook }: Pick<View, 'news' | 'handbook'>, department: string): readonly NewsEntry[] {
  if (news?.state !== 'known') return [];
  return news.entries.filter(
    ({ kind, id, only }) =>
      kind === 'persona' && handbook.personas.get(id)?.data.guidance?.[department] && (only?.includes(department) ?? true),
  );
}
