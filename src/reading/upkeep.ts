import { refreshCauses } from '../facts/refresh.ts';
import { reviewOf } from '../facts/review.ts';
import { isInUse } from '../facts/state.ts';
import type { Entity } from '../handbook/handbook.ts';
import { contactOf, type Door, doorTo, messageOf } from './doors.ts';
import { causeReason, type Reason } from './due.ts';
import { editLink } from './forge.ts';
import { newsHref, pageHref } from './href.ts';
import { entriesOf, HISTORY, type NewsDay, newsDays } from './news.ts';
import { plain, type Text } from './text.ts';
import { entityValue, textAt } from './value.ts';
import { type View, word } from './view.ts';

/** Who looks after a page, since when it is as it is, and how a reader has it changed. */
export interface Upkeep {
  /** What it is called by those who do not see it. */
  title: string;
  facts: { key: string; label: Text; text: Text; day?: string }[];
  /** What has come up since the last review. */
  refresh?: { label: Text; reasons: Reason[] };
  edit?: Door;
  contest?: Door;
  /** Where somebody tells what they heard a customer say; of a persona in use only. */
  heard?: Door;
  /** Whom to turn to where that is a page. */
  contact?: { href: string; label: Text };
  /** Before the sentence that a reader came from, in what they send. */
  said: Text;
  /** What became of it, by its newest days. */
  history?: { title: Text; days: NewsDay[]; all?: { href: string; label: Text } };
}

/** The upkeep of a page. */
export function upkeepOf(view: View, entity: Entity, title: string): Upkeep {
  const { words, formats, handbook } = view;
  const owner = ownerText(view, entity);
  const { last: reviewed } = reviewOf(handbook, entity);
  const changed = changeOf(view, entity);
  const news = newsOf(view, entity);
  const history = historyOf(view, entity);
  const fact = (key: 'owner' | 'reviewed' | 'changed', text: Text) => ({ key, label: word(view, words.upkeep[key]), text });
  const dated = (key: 'reviewed' | 'changed', day: string) => ({ ...fact(key, plain(formats.date(day))), day });
  return {
    title: word(view, words.upkeep.title).text,
    facts: [
      ...(owner ? [fact('owner', owner)] : []),
      ...(reviewed ? [dated('reviewed', reviewed)] : []),
      ...(changed.day ? [dated('changed', changed.day)] : []),
      ...(changed.unknown ? [fact('changed', word(view, changed.unknown))] : []),
    ],
    ...(news.length > 0 && { refresh: { label: word(view, words.upkeep.refresh), reasons: news } }),
    ...doorsOf(view, entity, title),
    said: word(view, words.doors.said),
    ...(history && { history }),
  };
}

function historyOf(view: View, { kind, id }: Entity): Upkeep['history'] {
  const { news } = view.words;
  const entries = entriesOf(view, kind, id);
  if (entries.length === 0) return undefined;
  return {
    title: word(view, news.history),
    days: newsDays(view, entries.slice(0, HISTORY)),
    ...(entries.length > HISTORY && { all: { href: newsHref(view, { kind, id }), label: word(view, news.wholeHistory) } }),
  };
}

/** What has come up about a persona since its last review. */
function newsOf(view: View, entity: Entity): Reason[] {
  return entity.kind === 'persona' ? refreshCauses(view.handbook, entity, view.today).map((cause) => causeReason(view, cause)) : [];
}

/** How a reader has a page changed; nothing where nobody is named who could. */
function doorsOf(view: View, entity: Entity, page: string): Pick<Upkeep, 'edit' | 'contest' | 'heard' | 'contact'> {
  const { kind, id, file } = entity;
  const { upkeep, doors } = view.words;
  const { repository, site = '' } = view.handbook.config;
  const values = { page, file, contested: upkeep.contested, address: site + pageHref(view, kind, id) };
  const say = (message: keyof typeof doors.messages) => messageOf(view, doors.messages[message], values);
  const edit = doorTo(view, upkeep.edit, say('edit'), repository && editLink(repository, file));
  const contest = doorTo(view, upkeep.contest, say('contest'));
  // What a customer says is told to a persona that still stands for somebody.
  const heard = kind === 'persona' && isInUse(entity) ? doorTo(view, doors.heard, say('heard')) : undefined;
  const contact = contactOf(view);
  return { ...(edit && { edit }), ...(contest && { contest }), ...(heard && { heard }), ...(contact && { contact }) };
}

/** When a page last changed: when its file did, or the translation that it is shown in. */
export function changeOf({ history, language, words }: View, { file, translations }: Entity): { day?: string; unknown?: string } {
  if (history?.state === 'shallow') return { unknown: words.upkeep.shallow };
  if (history?.state === 'not-trusted' || history?.state === 'unreadable') return { unknown: words.upkeep.unreadable };
  if (history?.state !== 'known') return {};
  const files = [file, translations.get(language)?.file ?? file];
  const day = files
    .map((one) => history.changed.get(one) ?? '')
    .sort()
    .at(-1);
  return day ? { day } : { unknown: words.upkeep.uncommitted };
}

/** When the newest of some content last changed; that of one is unknown, that of all is. */
export function lastChangeOf(view: View, entities: readonly Entity[]): ReturnType<typeof changeOf> {
  const all = entities.map((entity) => changeOf(view, entity));
  const [unknown] = all.filter((one) => one.unknown !== undefined);
  const day = all
    .flatMap((one) => one.day ?? [])
    .sort()
    .at(-1);
  return unknown ?? (day === undefined ? {} : { day });
}

/** The day of the newest of some content, as far as it is known: when it last changed, else when it was reviewed or made. */
export function newestDay(view: View, entities: readonly Entity[]): string | undefined {
  const days = entities.flatMap((entity) => {
    const { data } = entity;
    const own = ('reviewed' in data ? data.reviewed : undefined) ?? ('created' in data ? data.created : undefined);
    return changeOf(view, entity).day ?? own ?? [];
  });
  return days.sort().at(-1);
}

/** Who looks after something; undefined where nobody is named. */
export function ownerText(view: View, entity: Entity): Text | undefined {
  return textAt(entityValue(view, entity), 'owner');
}

/** When a persona, or anything else, was last reviewed, and by when that is to be done again. */
export interface ReviewWords {
  /** One sentence, or two: that of the last review and that of the next. */
  text: Text[];
  /** The day from which it is stale, `YYYY-MM-DD`, for a browser that opens the page later than it was made. */
  due?: string;
  /** What such a browser says then. */
  overdue?: Text;
  /** That something has come up since, which stands at the foot of the page. */
  news?: Text;
}

/** Tells of the review of something, in words that do not themselves age. */
export function reviewWords(view: View, entity: Entity): ReviewWords {
  const { freshness } = view.words;
  const { last, due } = reviewOf(view.handbook, entity);
  const say = (phrase: string, day: string) => word(view, phrase, { day: view.formats.date(day) });
  if (!last) return { text: [word(view, freshness.never)] };
  if (!due) return { text: [say(freshness.reviewed, last)] };
  return { text: [say(freshness.reviewed, last), say(freshness.next, due)], due, overdue: say(freshness.overdue, due) };
}

/** The same for the page of a persona, which says what has come up since: the next review is then no matter of a day. */
export function reviewOnPage(view: View, persona: Entity<'persona'>): ReviewWords {
  const { freshness } = view.words;
  const { last } = reviewOf(view.handbook, persona);
  if (!last || newsOf(view, persona).length === 0) return reviewWords(view, persona);
  return { text: [word(view, freshness.reviewed, { day: view.formats.date(last) })], news: word(view, freshness.news) };
}
