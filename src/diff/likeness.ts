import { editDistance } from '../diagnostics/suggest.ts';
import { fold, wordParts } from '../languages/fold.ts';

/** From here on, two texts are one that was reworded. */
export const ALIKE = 0.5;
/** Fewer words than this are compared letter by letter. */
const FEW = 4;
const MOST_LETTERS = 200;

/** A text as it is compared: its words, without what case and accents say. */
export type Bag = readonly string[];

/** The words of a text, by which it is compared with many others. */
export function bagOf(text: string): Bag {
  return wordParts(fold(text));
}

/** How much of two texts is the same, from 0 to 1: the share of words that they have in common; of a few words, of letters. */
export function likeness(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const fewest = Math.min(a.length, b.length);
  if (fewest >= FEW) return (2 * fewest) / (a.length + b.length) < ALIKE ? 0 : shareOf(a, b);
  const [left, right] = [a.join(' ').slice(0, MOST_LETTERS), b.join(' ').slice(0, MOST_LETTERS)];
  const longest = Math.max(left.length, right.length);
  const most = Math.ceil(longest * (1 - ALIKE)) + 1;
  return Math.max(shareOf(a, b), 1 - editDistance(left, right, most) / longest);
}

/** Twice the words in common, of all words. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** Beyond this many comparisons, nothing more is paired by likeness: what was written anew is no rewording. */
const MOST_COMPARED = 10_000;

/** Pairs of texts that are alike, the most alike first, each text once: by their places. */
export function alikePairs(before: readonly string[], after: readonly string[]): [before: number, after: number][] {
  if (before.length * after.length > MOST_COMPARED) return [];
  const bags = after.map(bagOf);
  const all = before.map(bagOf).flatMap((one, from) => bags.map((other, at) => ({ from, at, share: likeness(one, other) })));
  const [left, right] = [new Set<number>(), new Set<number>()];
  return all
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
    .flatMap(({ from, at }): [number, number][] => {
      if (left.has(from) || right.has(at)) return [];
      left.add(from);
      right.add(at);
      return [[from, at]];
    });
}
