import type { Column } from './columns.ts';

/** What a column holds, for whoever has to judge whether it can be relied on. */
export interface Profile {
  column: Column;
  /** Contacts of whom something is known. */
  filled: number;
  missing: number;
  /** Of what can be counted. */
  spread?: Spread;
  /** Of texts: how many contacts say each of the words, and how many something else. */
  said?: { words: readonly { word: string; contacts: number; isUnknown: boolean }[]; else: number };
}

/** How numbers are spread. Quartiles lie between two values where they fall between them, as in NumPy. */
export interface Spread {
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
  mean: number;
  /** The standard deviation of these contacts themselves, not of a sample. */
  deviation: number;
  /** The third standardised moment: above 1, a few great values draw the mean away. */
  skewness: number;
  /** Values more than three times the distance of the quartiles beyond them (Tukey's outer fences, 1977). */
  far: number;
}

/** How far beyond the quartiles a value is far out, in distances between them. */
const FENCE = 3;

export function profileOf(column: Column): Profile {
  const { values, words, field } = column;
  const known = values.filter((value) => !Number.isNaN(value));
  const counts = { column, filled: known.length, missing: values.length - known.length };
  if (words) {
    const contacts = new Array<number>(words.length + 1).fill(0);
    for (const place of known) contacts[place] = (contacts[place] ?? 0) + 1;
    const isUnknown = (word: string) => field.values !== undefined && !field.values.includes(word);
    const said = words.map((word, place) => ({ word, contacts: contacts[place] ?? 0, isUnknown: isUnknown(word) }));
    return { ...counts, said: { words: said, else: contacts[words.length] ?? 0 } };
  }
  return known.length === 0 ? counts : { ...counts, spread: spreadOf(known) };
}

/** @param known numbers, which are sorted in place. */
export function spreadOf(known: Float64Array): Spread {
  known.sort();
  const [q1, median, q3] = [quantile(known, 0.25), quantile(known, 0.5), quantile(known, 0.75)];
  let [sum, squares, cubes, far] = [0, 0, 0, 0];
  for (const value of known) sum += value;
  const mean = sum / known.length;
  const [low, high] = fences(q1, q3);
  for (const value of known) {
    const gap = value - mean;
    squares += gap ** 2;
    cubes += gap ** 3;
    if (value < low || value > high) far += 1;
  }
  const deviation = Math.sqrt(squares / known.length);
  const skewness = deviation === 0 ? 0 : cubes / known.length / deviation ** 3;
  return { min: known[0] ?? 0, q1, median, q3, max: known[known.length - 1] ?? 0, mean, deviation, skewness, far: q3 > q1 ? far : 0 };
}

/** Beyond what values are far out. */
export function fences(q1: number, q3: number): readonly [low: number, high: number] {
  return [q1 - FENCE * (q3 - q1), q3 + FENCE * (q3 - q1)];
}

/** @param sorted numbers in rising order. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
