/** Numbers in rows, one row a contact, one after the other in one array. */
export interface Matrix {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

export function matrixOf(rows: number, columns: number): Matrix {
  return { values: new Float64Array(rows * columns), rows, columns };
}

/** Some rows of a matrix, in the order in which they are named; a row may be named more than once. */
export function rowsOf({ values, columns }: Matrix, picked: ArrayLike<number>): Matrix {
  const some = matrixOf(picked.length, columns);
  for (let at = 0; at < picked.length; at++) {
    const from = (picked[at] ?? 0) * columns;
    some.values.set(values.subarray(from, from + columns), at * columns);
  }
  return some;
}

/** The squared distance of two rows, of one matrix or of two with as many columns. */
export function squaredDistance(a: Float64Array, from: number, b: Float64Array, other: number, columns: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) {
    const gap = (a[from + column] as number) - (b[other + column] as number);
    sum += gap * gap;
  }
  return sum;
}

/** Lets whoever interrupts a run be heard: long work asks this now and again. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
