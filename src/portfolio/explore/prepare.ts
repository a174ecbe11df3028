import { type Matrix, matrixOf } from '../clusters/matrix.ts';
import type { Column } from './columns.ts';
import { fences, type Profile, type Spread, spreadOf } from './profile.ts';

/** How columns of different units are made comparable: by their deviation, by their range, or the same after the logarithm of those that few great values draw out. */
export const scalings = ['z', 'minmax', 'log'] as const;
export type Scaling = (typeof scalings)[number];

/** What is done about values that are far out: nothing, or they are brought to the fence. */
export const outlierCares = ['keep', 'limit'] as const;
export type OutlierCare = (typeof outlierCares)[number];

/** Why a field has no part in how contacts are grouped. */
export type LeftOut = 'text' | 'no-words' | 'empty' | 'constant' | 'mostly-missing' | 'not-wanted';

/** A column of numbers without gaps, not yet scaled. */
export interface Filled {
  column: Column;
  /** Of a text that was asked for: the word whose column this is. */
  word?: string;
  values: Float64Array;
  spread: Spread;
  /** Contacts for whom a value was put in, and the value. */
  missing: number;
  filler: number;
  /** Values that were brought to the fence. */
  limited: number;
}

/** More of a column than this must be known for it to part contacts. */
const MOSTLY = 0.5;
/** Above this skewness a column that is nowhere below nought is measured by its logarithm. */
const SKEWED = 1;

/**
 * The columns by which contacts are grouped, without gaps: what is missing is the median, and the more frequent of yes and no.
 * @param wanted the fields that were asked for; without them, all numbers, days and truths of which enough is known.
 */
export function fillColumns(
  profiles: readonly Profile[],
  wanted: readonly string[] | undefined,
  outliers: OutlierCare,
): { filled: Filled[]; left: { column: Column; why: LeftOut }[] } {
  const left: { column: Column; why: LeftOut }[] = [];
  const filled = profiles.flatMap((profile): Filled[] => {
    const why = leftOut(profile, wanted);
    if (why) {
      left.push({ column: profile.column, why });
      return [];
    }
    const { column } = profile;
    return column.words ? column.words.map((word, place) => wordColumn(column, word, place)) : [filledColumn(profile, outliers)];
  });
  return { filled, left };
}

function leftOut({ column, filled, missing, spread }: Profile, wanted: readonly string[] | undefined): LeftOut | undefined {
  if (wanted && !wanted.includes(column.name)) return 'not-wanted';
  if (filled === 0) return 'empty';
  if (column.words && column.words.length < 2) return 'no-words';
  if (column.words) return wanted ? undefined : 'text';
  if (!spread || spread.deviation === 0) return 'constant';
  return !wanted && filled < MOSTLY * (filled + missing) ? 'mostly-missing' : undefined;
}

function filledColumn({ column, spread, missing }: Profile, outliers: OutlierCare): Filled {
  const filler = column.field.type === 'boolean' ? Math.round(spread?.mean ?? 0) : (spread?.median ?? 0);
  const values = column.values.map((value) => (Number.isNaN(value) ? filler : value));
  let limited = 0;
  const [low, high] = fences(spread?.q1 ?? 0, spread?.q3 ?? 0);
  if (outliers === 'limit' && high > low && (spread?.far ?? 0) > 0)
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      if (value >= low && value <= high) continue;
      values[row] = value < low ? low : high;
      limited += 1;
    }
  return { column, values, spread: spreadOf(values.slice()), missing, filler, limited };
}

function wordColumn(column: Column, word: string, place: number): Filled {
  const values = column.values.map((value) => (value === place ? 1 : 0));
  return { column, word, values, spread: spreadOf(values.slice()), missing: 0, filler: 0, limited: 0 };
}

/** The columns side by side, so that one of thousands weighs no more than one of ones. */
export function scaled(filled: readonly Filled[], scaling: Scaling): Matrix {
  const rows = filled[0]?.values.length ?? 0;
  const matrix = matrixOf(rows, filled.length);
  filled.forEach(({ values, spread }, at) => {
    const isLog = scaling === 'log' && spread.min >= 0 && spread.skewness > SKEWED;
    const measured = isLog ? values.map(Math.log1p) : values;
    const { min, max, mean, deviation } = isLog ? spreadOf(measured.slice()) : spread;
    const [from, unit] = scaling === 'minmax' ? [min, max - min] : [mean, deviation];
    for (let row = 0; row < rows; row++)
      matrix.values[row * filled.length + at] = unit === 0 ? 0 : ((measured[row] as number) - from) / unit;
  });
  return matrix;
}
