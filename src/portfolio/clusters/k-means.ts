import { type Chance, sampleOf } from './chance.ts';
import { breathe, type Matrix, matrixOf, rowsOf, squaredDistance } from './matrix.ts';

/** Rows in `k` groups, each with its centre. */
export interface Clustering {
  readonly k: number;
  /** The group of each row, from 0. */
  readonly labels: Uint8Array;
  readonly centres: Matrix;
  /** The sum of the squared distances of rows to the centres of their groups. */
  readonly inertia: number;
  readonly sizes: readonly number[];
}

/** Rounds after which rows that still change their group are left where they are. */
const MOST_ROUNDS = 300;

/** Rows on which starts are compared: the best of them is then finished on all rows. */
const START_ROWS = 10_000;
/** A round that moves the centres by less than this share of the variance is the last one, as in scikit-learn. */
const STILL = 1e-4;

/**
 * The best of several groupings that begin at different rows (k-means++: Arthur and Vassilvitskii, 2007), the largest group first. Starts are
 * compared on a part of many rows (Bradley and Fayyad, Refining initial points for k-means clustering, 1998).
 * @param starts how many of them.
 */
export async function kMeans(matrix: Matrix, k: number, starts: number, chance: Chance): Promise<Clustering> {
  const part = matrix.rows > START_ROWS ? rowsOf(matrix, sampleOf(matrix.rows, START_ROWS, chance)) : matrix;
  const still = STILL * meanVariance(part);
  let best: Clustering | undefined;
  for (let start = 0; start < starts; start++) {
    const found = await fromCentres(part, spreadRows(part, k, chance), still);
    if (!best || found.inertia < best.inertia) best = found;
  }
  const centres =
    best?.centres ??
    rowsOf(
      matrix,
      Array.from({ length: k }, (_, row) => row),
    );
  return largestFirst(await fromCentres(matrix, centres, still));
}

/**
 * Groups rows around centres that are moved until no row changes its group (Lloyd, 1982), or until they hardly move. A group that loses all its
 * rows begins anew at the row that is farthest from its centre.
 * @param still the sum of the squared moves of the centres after which no further round is made.
 */
export async function fromCentres(matrix: Matrix, centres: Matrix, still = 0): Promise<Clustering> {
  const { rows } = matrix;
  const labels = new Uint8Array(rows).fill(255);
  const nearest = new Float64Array(rows);
  let around = centres;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (assign(matrix, around, labels, nearest) === 0) break;
    const moved = middles(matrix, labels, nearest, around.rows);
    const move = squaredDistance(around.values, 0, moved.values, 0, moved.values.length);
    around = moved;
    if (move <= still) break;
    await breathe();
  }
  assign(matrix, around, labels, nearest);
  let inertia = 0;
  for (const distance of nearest) inertia += distance;
  return { k: around.rows, labels, centres: around, inertia, sizes: sizesOf(labels, around.rows) };
}

/** The group whose centre is nearest, for each row of any matrix with the same columns. */
export function nearestCentres(matrix: Matrix, centres: Matrix): Uint8Array {
  const labels = new Uint8Array(matrix.rows);
  assign(matrix, centres, labels, new Float64Array(matrix.rows));
  return labels;
}

/** Gives each row the nearest centre, and says how many have changed. */
function assign({ values, rows, columns }: Matrix, centres: Matrix, labels: Uint8Array, nearest: Float64Array): number {
  let changed = 0;
  for (let row = 0; row < rows; row++) {
    let [group, distance] = [0, Number.POSITIVE_INFINITY];
    for (let centre = 0; centre < centres.rows; centre++) {
      const squared = squaredDistance(values, row * columns, centres.values, centre * columns, columns);
      if (squared < distance) {
        distance = squared;
        group = centre;
      }
    }
    if (labels[row] !== group) changed += 1;
    labels[row] = group;
    nearest[row] = distance;
  }
  return changed;
}

function middles(matrix: Matrix, labels: Uint8Array, nearest: Float64Array, k: number): Matrix {
  const { values, rows, columns } = matrix;
  const sizes = sizesOf(labels, k);
  for (let group = 0; group < k; group++) if (sizes[group] === 0) takeFarthest(labels, nearest, sizes, group);
  const centres = matrixOf(k, columns);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [row * columns, (labels[row] as number) * columns];
    for (let column = 0; column < columns; column++)
      centres.values[to + column] = (centres.values[to + column] as number) + (values[from + column] as number);
  }
  for (let at = 0; at < centres.values.length; at++)
    centres.values[at] = (centres.values[at] as number) / (sizes[Math.floor(at / columns)] || 1);
  return centres;
}

function takeFarthest(labels: Uint8Array, nearest: Float64Array, sizes: number[], group: number): void {
  let far = 0;
  for (let row = 1; row < labels.length; row++) if ((nearest[row] as number) > (nearest[far] as number)) far = row;
  const left = labels[far] as number;
  sizes[left] = (sizes[left] ?? 1) - 1;
  sizes[group] = 1;
  labels[far] = group;
  nearest[far] = 0;
}

/** Rows far from each other: each is drawn by the square of its distance from those before, the best of a few draws being kept, as scikit-learn does. */
function spreadRows(matrix: Matrix, k: number, chance: Chance): Matrix {
  const { values, rows, columns } = matrix;
  const draws = 2 + Math.floor(Math.log(k));
  const picked = [Math.floor(chance() * rows)];
  let nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  nearest = shortened(matrix, nearest, picked[0] ?? 0).nearest;
  while (picked.length < k) {
    let total = 0;
    for (const distance of nearest) total += distance;
    let best: { row: number; nearest: Float64Array<ArrayBuffer>; sum: number } | undefined;
    for (let draw = 0; draw < draws; draw++) {
      const row = rowAt(nearest, chance() * total);
      const tried = shortened(matrix, nearest, row);
      if (!best || tried.sum < best.sum) best = { row, ...tried };
    }
    picked.push(best?.row ?? 0);
    nearest = best?.nearest ?? nearest;
  }
  return rowsOf({ values, rows, columns }, picked);
}

/** The row at which the distances before it come to `sum`. */
function rowAt(distances: Float64Array, sum: number): number {
  let [row, left] = [0, sum];
  while (row < distances.length - 1 && left >= (distances[row] as number)) left -= distances[row++] as number;
  return row;
}

function shortened(
  { values, rows, columns }: Matrix,
  nearest: Float64Array,
  to: number,
): { nearest: Float64Array<ArrayBuffer>; sum: number } {
  const shorter = new Float64Array(rows);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const squared = squaredDistance(values, row * columns, values, to * columns, columns);
    const distance = Math.min(squared, nearest[row] as number);
    shorter[row] = distance;
    sum += distance;
  }
  return { nearest: shorter, sum };
}

/** The variance of the columns, on average. */
function meanVariance({ values, rows, columns }: Matrix): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) {
    let [mean, squares] = [0, 0];
    for (let row = 0; row < rows; row++) mean += (values[row * columns + column] as number) / rows;
    for (let row = 0; row < rows; row++) squares += ((values[row * columns + column] as number) - mean) ** 2;
    sum += squares / rows;
  }
  return sum / columns;
}

/** How many rows each group has. */
export function sizesOf(labels: Uint8Array, k: number): number[] {
  const sizes = new Array<number>(k).fill(0);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  return sizes;
}

/** The same groups in an order that does not hang on where they began. */
function largestFirst({ k, labels, centres, inertia, sizes }: Clustering): Clustering {
  const order = sizes.map((_, group) => group).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const place = order.map((_, group) => order.indexOf(group));
  return {
    k,
    labels: labels.map((label) => place[label] ?? 0),
    centres: rowsOf(centres, order),
    inertia,
    sizes: order.map((group) => sizes[group] ?? 0),
  };
}
