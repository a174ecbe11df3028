import { type Clustering, sizesOf } from './k-means.ts';
import { breathe, type Matrix, squaredDistance } from './matrix.ts';

/** Rows after which somebody who interrupts is heard. */
const A_WHILE = 500;

/**
 * The mean silhouette of several groupings of the same rows, from -1 to 1: how much nearer rows are to their own group than to the next one. Each
 * distance is computed once for all of them. A row that is alone in its group counts as 0 (Rousseeuw, 1987).
 */
export async function silhouettes(
  { values, rows, columns }: Matrix,
  groupings: readonly Pick<Clustering, 'k' | 'labels'>[],
): Promise<number[]> {
  const sums = groupings.map(() => 0);
  const sizes = groupings.map(({ k, labels }) => sizesOf(labels, k));
  const apart = groupings.map(({ k }) => new Float64Array(k));
  const distances = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++)
      distances[other] = Math.sqrt(squaredDistance(values, row * columns, values, other * columns, columns));
    groupings.forEach(({ labels }, at) => {
      const toGroups = apart[at]?.fill(0) ?? new Float64Array();
      for (let other = 0; other < rows; other++) {
        const group = labels[other] as number;
        toGroups[group] = (toGroups[group] as number) + (distances[other] as number);
      }
      sums[at] = (sums[at] ?? 0) + silhouetteOf(toGroups, sizes[at] ?? [], labels[row] as number);
    });
    if (row % A_WHILE === 0) await breathe();
  }
  return sums.map((sum) => sum / rows);
}

function silhouetteOf(toGroups: Float64Array, sizes: readonly number[], own: number): number {
  const others = (sizes[own] ?? 0) - 1;
  if (others < 1) return 0;
  const within = (toGroups[own] as number) / others;
  let next = Number.POSITIVE_INFINITY;
  for (let group = 0; group < toGroups.length; group++) {
    const size = sizes[group] ?? 0;
    if (group !== own && size > 0) next = Math.min(next, (toGroups[group] as number) / size);
  }
  const most = Math.max(within, next);
  return most === 0 || most === Number.POSITIVE_INFINITY ? 0 : (next - within) / most;
}

/** How wide groups are against the distance of their centres, the worst pair of each, on average: the smaller, the better apart (Davies and Bouldin, 1979). */
export function daviesBouldin({ values, rows, columns }: Matrix, { k, labels, centres, sizes }: Clustering): number {
  const wide = new Float64Array(k);
  for (let row = 0; row < rows; row++) {
    const group = labels[row] as number;
    wide[group] = (wide[group] as number) + Math.sqrt(squaredDistance(values, row * columns, centres.values, group * columns, columns));
  }
  let sum = 0;
  for (let group = 0; group < k; group++) {
    let worst = 0;
    for (let other = 0; other < k; other++) {
      const between = Math.sqrt(squaredDistance(centres.values, group * columns, centres.values, other * columns, columns));
      const both = (wide[group] as number) / (sizes[group] || 1) + (wide[other] as number) / (sizes[other] || 1);
      if (group !== other && between > 0) worst = Math.max(worst, both / between);
    }
    sum += worst;
  }
  return sum / k;
}

/** How far two groupings of the same rows agree: 1 for the same groups, about 0 by chance (adjusted Rand index: Hubert and Arabie, 1985). */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [across, left, right] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let at = 0; at < a.length; at++) {
    add(across, (a[at] ?? 0) * 256 + (b[at] ?? 0));
    add(left, a[at] ?? 0);
    add(right, b[at] ?? 0);
  }
  const pairs = (counts: Map<number, number>) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const all = (a.length * (a.length - 1)) / 2;
  const [both, ofLeft, ofRight] = [pairs(across), pairs(left), pairs(right)];
  const byChance = all === 0 ? 0 : (ofLeft * ofRight) / all;
  const most = (ofLeft + ofRight) / 2;
  return most === byChance ? 1 : (both - byChance) / (most - byChance);
}
