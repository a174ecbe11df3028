import { fold } from '../../languages/fold.ts';
import { isFound, readingsOf } from '../words.ts';
import type { Choice } from './choice.ts';

/** What can be found: the values of each facet, and what its words are found by, those of a name and an occupation. */
export interface GalleryCard {
  values: Readonly<Record<string, readonly string[]>>;
  words: readonly string[];
}

/** Those that answer a choice: one value of each facet that something is chosen of, and a beginning of a word for every word, however it is spelt. */
export function matching<T extends GalleryCard>(items: readonly T[], { values, words }: Choice): T[] {
  const chosen = Object.entries(values).filter(([, some]) => some.length > 0);
  const typed = readingsOf(fold(words));
  return items.filter(
    (item) => chosen.every(([facet, some]) => some.some((value) => item.values[facet]?.includes(value))) && isFound(item.words, typed),
  );
}

/** How many each value of a facet would leave, whatever is chosen of that facet now. */
export function countsOf(items: readonly GalleryCard[], { values, words }: Choice, facet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of matching(items, { values: { ...values, [facet]: [] }, words })) {
    for (const value of item.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
