import { reviewOf } from '../facts/review.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fill } from '../languages/index.ts';
import { forgeLinks } from './forge.ts';
import type { Text } from './text.ts';
import { type View, word } from './view.ts';

/** Who looks after a page, since when it is as it is, and how a reader has it changed. */
export interface Upkeep {
  title: string;
  facts: { key: string; label: string; text: Text; day?: string }[];
  edit?: { href: string; label: string };
  contest?: { href: string; label: string };
}

/** The upkeep of a page. */
export function upkeepOf(view: View, entity: Entity, title: string): Upkeep {
  const { words, formats, handbook } = view;
  const { owner } = entity.data;
  const { last: reviewed } = reviewOf(handbook, entity);
  const changed = changeOf(view, entity);
  const links = forgeLinks(handbook.config.repository, entity.file, `${word(view, words.upkeep.contested).text} ${title}`);
  const dated = (key: string, label: string, day: string) => ({ key, label, text: word(view, formats.date(day)), day });
  return {
    title: words.upkeep.title,
    facts: [
      ...(owner ? [{ key: 'owner', label: words.upkeep.owner, text: ownerText(view, owner) }] : []),
      ...(reviewed ? [dated('reviewed', words.upkeep.reviewed, reviewed)] : []),
      ...(changed.day ? [dated('changed', words.upkeep.changed, changed.day)] : []),
      ...(changed.unknown ? [{ key: 'changed', label: words.upkeep.changed, text: word(view, changed.unknown) }] : []),
    ],
    ...(links && { edit: { href: links.edit, label: words.upkeep.edit }, contest: { href: links.contest, label: words.upkeep.contest } }),
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

/** Who looks after something, in the words of its file. */
export function ownerText({ language, original }: View, owner: string): Text {
  return { text: owner, ...(language !== original && { lang: original }) };
}

/** When a persona, or anything else, was last reviewed, and by when that is to be done again. */
export interface ReviewWords {
  text: string;
  /** The day from which it is stale, `YYYY-MM-DD`, for a browser that opens the page later than it was made. */
  due?: string;
  /** What such a browser says then. */
  overdue?: string;
}

/** Tells of the review of something, in words that do not themselves age. */
export function reviewWords(view: View, entity: Entity): ReviewWords {
  const { freshness } = view.words;
  const { last, due } = reviewOf(view.handbook, entity);
  const say = (phrase: string, day: string) => word(view, fill(phrase, { day: view.formats.date(day) })).text;
  if (!last) return { text: word(view, freshness.never).text };
  if (!due) return { text: say(freshness.reviewed, last) };
  return { text: `${say(freshness.reviewed, last)} ${say(freshness.next, due)}`, due, overdue: say(freshness.overdue, due) };
}
