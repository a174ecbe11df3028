import type { Column } from '../explore/columns.ts';
import { quantile } from '../explore/profile.ts';

/** What is known of contacts, column by column, in steps that trees can ask for: 0 is what is missing, 1 what is less than all that was learnt, and from there on, the greater the value, the greater the step. */
export interface Steps {
  readonly columns: readonly Uint8Array[];
  readonly rows: number;
}

/** Steps of a column, beside that of what is missing. */
const STEPS = 254;

/**
 * Columns in steps: each word of a text is a column of its own.
 * @param learnt the rows by whose quantiles a column is parted.
 */
export function stepsOf(columns: readonly Column[], learnt: Uint32Array): Steps {
  const parted = columns.flatMap((column) => (column.words ? wordSteps(column, column.words) : [numberSteps(column, learnt)]));
  return { columns: parted, rows: columns[0]?.values.length ?? 0 };
}

function wordSteps({ values }: Column, words: readonly string[]): Uint8Array[] {
  return words.map((_, place) => Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : value === place ? 2 : 1)));
}

function numberSteps({ values }: Column, learnt: Uint32Array): Uint8Array {
  const known = Float64Array.from(learnt, (row) => values[row] as number)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const different = [...new Set(known)];
  const cuts = different.length <= STEPS ? different : Array.from({ length: STEPS }, (_, at) => quantile(known, at / STEPS));
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) <= value) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  });
}
