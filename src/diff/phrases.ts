import { formatsFor } from '../languages/index.ts';
import type { Detail, DetailOf } from './change.ts';
import {
  evidencePhrase,
  figureSaid,
  itemsSaid,
  percent,
  proseSaid,
  rewordedPhrase,
  type Said,
  stateSaid,
  translationSaid,
  valuePhrase,
} from './detail-words.ts';
import { type Group, groupsOf, isOfAfter, lastKeyOf, standingOf } from './groups.ts';
import { labelAt, saidAt } from './said.ts';
import { clipped, namesOf, quoted, someOf, type Telling } from './telling.ts';

/** What is said of some details. */
export interface Phrase extends Said {
  /** How much it matters to a reader, where not all is told; nothing is left out that something has to be done about. */
  weight: number;
}

/** All details in words, a phrase for each sort of change in each place; those for one department follow each other. */
export function phrasesOf(telling: Telling, details: readonly Detail[]): Phrase[] {
  const phrases: (Phrase & { department?: string })[] = [];
  const reworded = new Set(details.flatMap((one) => (one.type === 'reworded' ? [JSON.stringify(one.at)] : [])));
  for (const group of groupsOf(telling, details)) {
    const { department } = group;
    const phrase = { ...groupPhrase(telling, group, reworded), weight: weightOf(group) };
    const known = department === undefined ? undefined : phrases.find((one) => one.department === department);
    const before = known ?? (phrase.said === '' ? phrases.at(-1) : undefined);
    if (before) {
      if (phrase.said !== '') before.said = `${before.said}, ${phrase.said}`;
      before.points.push(...phrase.points);
    } else if (department === undefined) phrases.push(phrase);
    else phrases.push({ ...phrase, said: telling.say.forDepartment(department, phrase.said), department });
  }
  return phrases.map(({ department: _, ...phrase }) => phrase);
}

/** What has to be done about is told in any case. */
export const ALWAYS = 10;

function weightOf({ details: [first], within, department }: Group): number {
  if (within) return 2;
  if (department !== undefined) return 4;
  switch (first?.type) {
    case 'coverage':
    case 'review-due':
    case 'reviewed':
      return ALWAYS;
    case 'state':
    case 'address':
    case 'merged':
    case 'linked':
      return 9;
    case 'added':
    case 'removed':
      return 8;
    case 'reworded':
    case 'moved':
    case 'evidence':
    case 'figure':
      return 7;
    case 'prose':
    case 'translation':
      return 5;
    default:
      return 3;
  }
}

function groupPhrase(telling: Telling, { details, within }: Group, reworded: ReadonlySet<string>): Said {
  const [first] = details;
  if (!first) return { said: '', points: [] };
  if (!within) return phraseOf(telling, first, details);
  const { say } = telling;
  const phrases = details.map((detail) => {
    const { item = '', outer } = standingOf(telling, detail);
    return { item: quoted(telling, clipped(item)), outer: outer?.at ?? [], ...phraseOf(telling, detail, [detail]) };
  });
  const points = phrases.flatMap(({ item, said, points }) =>
    points.length > 0 ? points.map((point) => say.ofItem(item, point)) : [say.pointOf(item, said)],
  );
  // That an item was reworded has been said of it.
  const items = [...new Map(phrases.map(({ outer }) => [JSON.stringify(outer), outer])).entries()].flatMap(([key, at]) =>
    reworded.has(key) ? [] : [at],
  );
  const [only, ...others] = phrases;
  if (items.length === 0) return { said: '', points };
  if (only && others.length === 0)
    return { said: say.ofItem(only.item, only.said), points: only.points.map((one) => say.ofItem(only.item, one)) };
  const side = isOfAfter(first) ? telling.after : telling.before;
  const named = someOf(
    telling,
    items.map((at) => saidAt(side, at)),
  );
  const noun = say.nouns[lastKeyOf(within)];
  return { said: noun ? say.adjusted(noun, items.length, named) : say.adjustedIn(labelAt(side, within), named), points };
}

function phraseOf(telling: Telling, first: Detail, details: readonly Detail[]): Said {
  if (first.type === 'reworded') return rewordedPhrase(telling, details as DetailOf<'reworded'>[]);
  if (first.type === 'evidence') return evidencePhrase(telling, details as DetailOf<'evidence'>[]);
  if (first.type === 'value') return valuePhrase(telling, first);
  return { said: saidOf(telling, first, details), points: [] };
}

function saidOf(telling: Telling, first: Exclude<Detail, { type: 'reworded' | 'evidence' | 'value' }>, details: readonly Detail[]): string {
  const { say, language, after, before, change } = telling;
  switch (first.type) {
    case 'added':
    case 'removed':
      return itemsSaid(telling, first, details);
    case 'moved':
      return say.moved(quoted(telling, clipped(saidAt(after, first.at))), labelAt(before, first.from), labelAt(after, first.at));
    case 'order':
      return say.order(labelAt(after, first.at));
    case 'prose':
      return proseSaid(telling, first);
    case 'figure':
      return figureSaid(telling, first);
    case 'coverage':
      return say.coverage(percent(telling, first.was), percent(telling, first.is));
    case 'state':
      return stateSaid(telling, first);
    case 'address':
      return first.kept ? say.address.kept : say.address.lost;
    case 'merged':
      return say.merged(change.kind === 'config' || change.kind === 'words' ? first.into : namesOf(telling, [first.into], change.kind));
    case 'linked':
      return [
        ...(first.gained.length > 0 ? [say.linked[first.to].gained(namesOf(telling, first.gained, first.to))] : []),
        ...(first.lost.length > 0 ? [say.linked[first.to].lost(namesOf(telling, first.lost, first.to, before))] : []),
      ].join(', ');
    case 'reviewed':
      return say.reviewed(formatsFor(language).date(first.day));
    case 'review-due':
      return say.reviewDue;
    case 'translation':
      return translationSaid(telling, first);
    case 'words':
      return say.words(first.count);
    case 'picture':
      return say.picture;
  }
}
