import { FLOOR } from '../../schema/snapshot.ts';
import { type Chance, sampleOf } from '../clusters/chance.ts';
import { daviesBouldin, silhouettes } from '../clusters/indices.ts';
import { type Clustering, kMeans } from '../clusters/k-means.ts';
import { type Matrix, rowsOf } from '../clusters/matrix.ts';
import { stabilityOf } from '../clusters/stability.ts';

/** The numbers of groups that are tried. */
export const FEWEST = 2;
export const MOST = 10;

/** What speaks for one number of groups. */
export interface Tried {
  clustering: Clustering;
  silhouette: number;
  daviesBouldin: number;
  stability: number;
}

/** What each index says is the best number of groups. None of them decides. */
export interface Favoured {
  silhouette: number;
  daviesBouldin: number;
  stability: number;
  /** Where the curve of inertia bends most. */
  elbow: number;
}

/** More groups than this would be of fewer than twenty contacts on average, of whom there would be little to tell. */
export function mostGroups(rows: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.floor(rows / (2 * FLOOR))));
}

/** Starts of each number of groups. */
const STARTS = 10;
/** Contacts on whom the silhouette is computed, all pairs of them. */
export const SILHOUETTE_ROWS = 10_000;
/** Contacts that are drawn anew, and how often. */
const STABILITY_ROWS = 5_000;
export const DRAWS = 10;

/**
 * Contacts in 2 to 10 groups, with what speaks for each.
 * @param done told after each of them.
 */
export async function tryGroups(
  matrix: Matrix,
  chance: Chance,
  done: (done: number, all: number) => void = () => undefined,
): Promise<Tried[]> {
  const numbers = Array.from({ length: mostGroups(matrix.rows) - FEWEST + 1 }, (_, at) => at + FEWEST);
  const picked = sampleOf(matrix.rows, SILHOUETTE_ROWS, chance);
  const few = sampleOf(matrix.rows, STABILITY_ROWS, chance);
  const steady = rowsOf(matrix, few);
  const found: Omit<Tried, 'silhouette'>[] = [];
  for (const k of numbers) {
    const clustering = await kMeans(matrix, k, STARTS, chance);
    const labels = Uint8Array.from(few, (row) => clustering.labels[row] ?? 0);
    const stability = await stabilityOf(steady, { k, labels }, DRAWS, chance);
    found.push({ clustering, daviesBouldin: daviesBouldin(matrix, clustering), stability });
    done(found.length, numbers.length);
  }
  const groupings = found.map(({ clustering: { k, labels } }) => ({ k, labels: Uint8Array.from(picked, (row) => labels[row] ?? 0) }));
  const widths = await silhouettes(rowsOf(matrix, picked), groupings);
  return found.map((one, at) => ({ ...one, silhouette: widths[at] ?? 0 }));
}

export function favoured(tried: readonly Tried[]): Favoured {
  const best = (of: (one: Tried) => number) => tried.reduce((best, one) => (of(one) > of(best) ? one : best)).clustering.k;
  return {
    silhouette: best((one) => one.silhouette),
    daviesBouldin: best((one) => -one.daviesBouldin),
    stability: best((one) => one.stability),
    elbow: elbowOf(tried.map(({ clustering: { k, inertia } }) => [k, inertia])),
  };
}

/** The point of a falling curve that is farthest below the line between its ends, both axes drawn to one length (Satopää and others, Finding a “kneedle” in a haystack, 2011). */
function elbowOf(curve: readonly (readonly [x: number, y: number])[]): number {
  const [first, last] = [curve[0], curve[curve.length - 1]];
  if (!first || !last || first === last) return first?.[0] ?? FEWEST;
  const below = ([x, y]: readonly [number, number]) =>
    1 - (x - first[0]) / (last[0] - first[0]) - (y - last[1]) / (first[1] - last[1] || 1);
  return curve.reduce((best, one) => (below(one) > below(best) ? one : best))[0];
}

/** What silhouette and Davies-Bouldin would favour on a part of the contacts: by this one sees whether another scaling gives another answer. */
export async function favouredOn(matrix: Matrix, chance: Chance): Promise<Pick<Favoured, 'silhouette' | 'daviesBouldin'>> {
  const part = rowsOf(matrix, sampleOf(matrix.rows, STABILITY_ROWS, chance));
  const groupings: Clustering[] = [];
  for (let k = FEWEST; k <= mostGroups(part.rows); k++) groupings.push(await kMeans(part, k, STARTS, chance));
  const widths = await silhouettes(part, groupings);
  const indices = groupings.map((one) => daviesBouldin(part, one));
  const place = (numbers: readonly number[], best: number) => FEWEST + numbers.indexOf(best);
  return { silhouette: place(widths, Math.max(...widths)), daviesBouldin: place(indices, Math.min(...indices)) };
}
