import type { Chance } from './chance.ts';
import { adjustedRand } from './indices.ts';
import { type Clustering, kMeans, nearestCentres } from './k-means.ts';
import { type Matrix, rowsOf } from './matrix.ts';

/** Starts of each new grouping: it is compared, not kept. */
const STARTS = 3;

/**
 * How alike the groups come out when chance gives other contacts: rows are drawn with replacement, grouped anew, all rows are given to the centres so
 * found, and compared with the first grouping by the adjusted Rand index (bootstrap: Fang and Wang, 2012). The mean of all draws, 1 at best.
 */
export async function stabilityOf(
  matrix: Matrix,
  { k, labels }: Pick<Clustering, 'k' | 'labels'>,
  draws: number,
  chance: Chance,
): Promise<number> {
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = Uint32Array.from({ length: matrix.rows }, () => Math.floor(chance() * matrix.rows));
    const { centres } = await kMeans(rowsOf(matrix, drawn), k, STARTS, chance);
    sum += adjustedRand(labels, nearestCentres(matrix, centres));
  }
  return sum / draws;
}
