import { breathe, type Matrix, squaredDistance } from './matrix.ts';

/** Groups by density: how many, how many rows are in none, and how many have enough neighbours of their own. */
export interface Density {
  radius: number;
  neighbours: number;
  groups: number;
  alone: number;
  core: number;
}

/** Rows after which somebody who interrupts is heard. */
const A_WHILE = 500;

/**
 * Groups of rows that are linked by neighbours within a radius (DBSCAN: Ester, Kriegel, Sander and Xu, 1996). Every pair of rows is looked at.
 * @param neighbours how many rows, itself among them, one that links others has within the radius.
 */
export async function dbscan({ values, rows, columns }: Matrix, radius: number, neighbours: number): Promise<Density> {
  const near = await neighboursOf({ values, rows, columns }, radius);
  const isCore = (row: number) => (near[row]?.length ?? 0) >= neighbours;
  const group = new Int32Array(rows).fill(-1);
  let groups = 0;
  let core = 0;
  for (let row = 0; row < rows; row++) {
    if (isCore(row)) core += 1;
    if (group[row] !== -1 || !isCore(row)) continue;
    const reached = [row];
    group[row] = groups;
    for (let at = reached.pop(); at !== undefined; at = reached.pop())
      for (const other of near[at] ?? []) {
        if (group[other] !== -1) continue;
        group[other] = groups;
        if (isCore(other)) reached.push(other);
      }
    groups += 1;
  }
  return { radius, neighbours, groups, alone: group.filter((one) => one === -1).length, core };
}

async function neighboursOf({ values, rows, columns }: Matrix, radius: number): Promise<Uint32Array[]> {
  const squared = radius * radius;
  const found = new Uint32Array(rows);
  const near: Uint32Array[] = [];
  for (let row = 0; row < rows; row++) {
    let count = 0;
    for (let other = 0; other < rows; other++)
      if (squaredDistance(values, row * columns, values, other * columns, columns) <= squared) found[count++] = other;
    near.push(found.slice(0, count));
    if (row % A_WHILE === 0) await breathe();
  }
  return near;
}

/**
 * A radius to begin with: that at which the curve of the distances to the n-th neighbour bends most, the point of it that is farthest from the line between
 * its ends (the knee that Ester and others look for by eye).
 */
export async function kneeRadius({ values, rows, columns }: Matrix, neighbours: number): Promise<number> {
  const distances = new Float64Array(rows);
  const all = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) all[other] = squaredDistance(values, row * columns, values, other * columns, columns);
    distances[row] = Math.sqrt(nthSmallest(all, Math.min(neighbours, rows) - 1));
    if (row % A_WHILE === 0) await breathe();
  }
  distances.sort();
  const [first, last] = [distances[0] ?? 0, distances[rows - 1] ?? 0];
  let [knee, most] = [0, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < rows; at++) {
    const below = first + ((last - first) * at) / Math.max(1, rows - 1) - (distances[at] ?? 0);
    if (below > most) {
      most = below;
      knee = at;
    }
  }
  return distances[knee] ?? 0;
}

/** The n-th smallest of numbers, from 0, which lose their order (quickselect: Hoare, 1961). */
function nthSmallest(numbers: Float64Array, n: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] as number;
    let [left, right] = [from, to];
    while (left <= right) {
      while ((numbers[left] as number) < pivot) left += 1;
      while ((numbers[right] as number) > pivot) right -= 1;
      if (left <= right) {
        const held = numbers[left] as number;
        numbers[left++] = numbers[right] as number;
        numbers[right--] = held;
      }
    }
    if (n <= right) to = right;
    else if (n >= left) from = left;
    else break;
  }
  return numbers[n] as number;
}
