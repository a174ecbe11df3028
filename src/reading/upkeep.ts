import { reviewOf } from '../facts/review.ts';
import type { Entity } from '../handbook/handbook.ts';
import { forgeLinks } from './forge.ts';
import { newsHref } from './href.ts';
import { entriesOf, HISTORY, type NewsDay, newsDays } from './news.ts';
import { plain, type Text } from './text.ts';
import { entityValue, textAt } from './value.ts';
import { type View, word } from './view.ts';

/** Who looks after a page, since when it is as it is, and how a reader has it changed. */
export interface Upkeep {
  /** What it is called by those who do not see it. */
  title: string;
  facts: { key: string; label: Text; text: Text; day?: string }[];
  edit?: { href: string; label: Text };
  contest?: { href: string; label: Text };
  /** What became of it, by its newest days. */
  history?: { title: Text; days: NewsDay[]; all?: { href: string; label: Text } };
}

/** The upkeep of a page. */
export function upkeepOf(view: View, entity: Entity, title: string): Upkeep {
  const { words, formats, handbook } = view;
  const owner = ownerText(view, entity);
  const { last: reviewed } = reviewOf(handbook, entity);
  const changed = changeOf(view, entity);
  const links = forgeLinks(handbook.config.repository, entity.file, `${word(view, words.upkeep.contested).text} ${title}`);
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
    ...(links && {
      edit: { href: links.edit, label: word(view, words.upkeep.edit) },
      contest: { href: links.contest, label: word(view, words.upkeep.contest) },
    }),
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
