import { describe, expect, test } from 'vitest';
import { axesOf, placesOn } from '../../../src/portfolio/clusters/axes.ts';
import { chanceOf, sampleOf } from '../../../src/portfolio/clusters/chance.ts';
import { dbscan, kneeRadius } from '../../../src/portfolio/clusters/dbscan.ts';
import { adjustedRand, daviesBouldin, silhouettes } from '../../../src/portfolio/clusters/indices.ts';
import { fromCentres, kMeans, nearestCentres } from '../../../src/portfolio/clusters/k-means.ts';
import { type Matrix, matrixOf, rowsOf } from '../../../src/portfolio/clusters/matrix.ts';
import { stabilityOf } from '../../../src/portfolio/clusters/stability.ts';

/** Rows by a formula, so that scikit-learn 1.2.1 could be given the same: all figures below are its own. */
const ROWS = 90;
const rows = matrixFrom(
  Array.from({ length: ROWS }, (_, i) => [
    ((i * 37) % 61) / 20 + (i % 3) * 2,
    ((i * i) % 53) / 18 - (i % 3),
    ((i * 7) % 29) / 9 + (i % 3 === 2 ? 4 : 0),
  ]),
);

function matrixFrom(lines: readonly (readonly number[])[]): Matrix {
  const matrix = matrixOf(lines.length, lines[0]?.length ?? 0);
  matrix.values.set(lines.flat());
  return matrix;
}

const firstRows = (k: number) =>
  rowsOf(
    rows,
    Array.from({ length: k }, (_, row) => row),
  );

describe('rows in groups', () => {
  test.each([
    [2, 296.5154259259259, 0.5606061206451929, 0.6253164128992608, [60, 30]],
    [3, 201.79128189300417, 0.41843623959279524, 0.9598879521128186, [30, 30, 30]],
    [4, 176.91816592049923, 0.356648993366812, 1.0724190889114769, [26, 20, 30, 14]],
  ])('%i of them from given rows are those of scikit-learn, and so are their indices', async (k, inertia, silhouette, index, sizes) => {
    const found = await fromCentres(rows, firstRows(k));
    expect(found.sizes).toEqual(sizes);
    expect(found.inertia).toBeCloseTo(inertia, 9);
    expect((await silhouettes(rows, [found]))[0]).toBeCloseTo(silhouette, 12);
    expect(daviesBouldin(rows, found)).toBeCloseTo(index, 12);
  });

  test('the best of several starts is no worse than one from given rows, and the largest group comes first', async () => {
    const found = await kMeans(rows, 4, 10, chanceOf(1));
    expect(found.inertia).toBeLessThanOrEqual(176.91816592049923 + 1e-9);
    expect(found.sizes).toEqual([...found.sizes].sort((a, b) => b - a));
    expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(ROWS);
    expect(nearestCentres(rows, found.centres)).toEqual(found.labels);
  });

  test('the same seed gives the same groups', async () => {
    expect(await kMeans(rows, 5, 4, chanceOf(3))).toEqual(await kMeans(rows, 5, 4, chanceOf(3)));
  });

  test('a group that loses its rows begins anew elsewhere', async () => {
    const far = matrixFrom([[0], [1], [10], [11]]);
    const found = await fromCentres(far, matrixFrom([[0.5], [500], [10.5]]));
    expect(found.sizes.every((size) => size > 0)).toBe(true);
  });

  test('rows that are all alike are one group, and nothing is divided by nought', async () => {
    const alike = matrixFrom(Array.from({ length: 20 }, () => [1, 2]));
    const found = await kMeans(alike, 3, 2, chanceOf(1));
    expect(found.inertia).toBe(0);
    expect(await silhouettes(alike, [found])).toEqual([0]);
    expect(daviesBouldin(alike, found)).toBe(0);
  });
});

describe('how alike two groupings are', () => {
  const thirds = Array.from({ length: ROWS }, (_, i) => i % 3);

  test('the adjusted Rand index is that of scikit-learn', async () => {
    const others = thirds.map((_, i) => Math.floor(((i * 7) % 10) / 3));
    expect(adjustedRand(thirds, others)).toBeCloseTo(-0.025936599423631124, 12);
    expect(adjustedRand(thirds, (await fromCentres(rows, firstRows(3))).labels)).toBeCloseTo(0.7158365261813537, 12);
    expect(adjustedRand(thirds, thirds)).toBe(1);
  });

  test('groups that are far apart come out again from other rows; what chance alone groups does not', async () => {
    const chance = chanceOf(5);
    const apart = matrixFrom(Array.from({ length: 120 }, (_, i) => [(i % 3) * 50 + chance(), chance()]));
    const noise = matrixFrom(Array.from({ length: 120 }, () => [chance(), chance(), chance(), chance()]));
    const stable = async (matrix: Matrix, k: number) => stabilityOf(matrix, await kMeans(matrix, k, 5, chanceOf(1)), 10, chanceOf(2));
    expect(await stable(apart, 3)).toBeCloseTo(1, 9);
    expect(await stable(noise, 5)).toBeLessThan(0.8);
  });
});

describe('groups by density', () => {
  test('are those of scikit-learn', async () => {
    expect(await dbscan(rows, 1, 5)).toEqual({ radius: 1, neighbours: 5, groups: 5, alone: 52, core: 19 });
  });

  test('the radius to begin with parts the crowd from those alone', async () => {
    const chance = chanceOf(4);
    const crowd = Array.from({ length: 100 }, () => [chance(), chance()]);
    const matrix = matrixFrom([...crowd, [20, 20], [-30, 5], [8, -40]]);
    const found = await dbscan(matrix, await kneeRadius(matrix, 5), 5);
    expect(found).toMatchObject({ groups: 1, alone: 3 });
  });
});

describe('axes', () => {
  test('are the principal components of scikit-learn, the greatest part of each being positive', async () => {
    const { shares, loadings } = await axesOf(rows, 2);
    const close = (expected: readonly number[]) => expected.map((one) => expect.closeTo(one, 12));
    expect(shares).toEqual(close([0.7785943744824035, 0.13376993185916425, 0.08763569365843218]));
    expect(loadings).toEqual([
      close([0.6149939961965407, -0.3098083668888648, 0.7251214797865695]),
      close([-0.6654265023704163, 0.28948186639902834, 0.6880463785016312]),
    ]);
  });

  test('rows stand on them where they belong', async () => {
    const line = matrixFrom([
      [-1, -1],
      [0, 0],
      [1, 1],
    ]);
    const places = placesOn(line, await axesOf(line, 1));
    expect([...places.values]).toEqual([expect.closeTo(-Math.SQRT2), expect.closeTo(0), expect.closeTo(Math.SQRT2)]);
  });
});

test('a sample names rows once, in their order, and all where there are no more', () => {
  const sample = sampleOf(1000, 50, chanceOf(9));
  expect(new Set(sample).size).toBe(50);
  expect([...sample]).toEqual([...sample].sort((a, b) => a - b));
  expect([...sampleOf(3, 10, chanceOf(9))]).toEqual([0, 1, 2]);
});
