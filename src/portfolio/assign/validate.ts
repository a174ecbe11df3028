import type { Chance } from '../clusters/chance.ts';

/** How well a classifier did on rows that it had not learnt from. */
export interface Validation {
  accuracy: number;
  /** The mean of the parts of each class that were found, so that a rare class counts as much as a frequent one. */
  balanced: number;
  /** Rows by what they are (down) and what was said of them (across). */
  confusion: readonly (readonly number[])[];
}

export function validated(truth: ArrayLike<number>, said: ArrayLike<number>, classes: number): Validation {
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  let right = 0;
  for (let at = 0; at < truth.length; at++) {
    const row = confusion[truth[at] ?? 0];
    const own = said[at] ?? 0;
    if (row) row[own] = (row[own] ?? 0) + 1;
    if (truth[at] === own) right += 1;
  }
  const found = confusion.map((row, one) => (row[one] ?? 0) / (row.reduce((sum, count) => sum + count, 0) || 1));
  return { accuracy: right / truth.length, balanced: found.reduce((sum, share) => sum + share, 0) / classes, confusion };
}

/** The fold of each row, from 0: each has as many of every class as can be (stratified cross-validation: Kohavi, 1995). */
export function foldsOf(labels: Uint8Array, classes: number, folds: number, chance: Chance): Uint8Array {
  const fold = new Uint8Array(labels.length);
  let next = 0;
  for (let one = 0; one < classes; one++) {
    const own = [...labels.keys()].filter((at) => labels[at] === one);
    for (let at = own.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [own[at], own[other]] = [own[other] ?? 0, own[at] ?? 0];
    }
    for (const at of own) fold[at] = next++ % folds;
  }
  return fold;
}
