import { type Matrix, matrixOf } from './matrix.ts';

/** Directions in which rows differ most, the first the most. */
export interface Axes {
  /** The part of all variance that each of them has, from 0 to 1. */
  shares: readonly number[];
  /** What each column adds to each of the first axes, from -1 to 1: one row an axis, of which the greatest is positive. */
  loadings: readonly (readonly number[])[];
}

/**
 * The principal components of a matrix, by those of its covariance.
 * @param count how many of them are described.
 */
export async function axesOf(matrix: Matrix, count: number): Promise<Axes> {
  const { PCA } = await import('ml-pca');
  const found = new PCA(covarianceOf(matrix), { isCovarianceMatrix: true });
  const vectors = found.getEigenvectors().transpose().to2DArray();
  return { shares: found.getExplainedVariance(), loadings: vectors.slice(0, count).map(greatestPositive) };
}

/** Where rows stand on axes. The matrix has columns whose mean is 0, or all places are moved by as much. */
export function placesOn({ values, rows, columns }: Matrix, { loadings }: Axes): Matrix {
  const places = matrixOf(rows, loadings.length);
  for (let row = 0; row < rows; row++)
    loadings.forEach((loading, axis) => {
      let sum = 0;
      for (let column = 0; column < columns; column++) sum += (values[row * columns + column] as number) * (loading[column] ?? 0);
      places.values[row * loadings.length + axis] = sum;
    });
  return places;
}

/** An axis has no right way round: the same one is always chosen. */
function greatestPositive(loading: readonly number[]): number[] {
  const greatest = loading.reduce((most, one) => (Math.abs(one) > Math.abs(most) + 1e-12 ? one : most), 0);
  return loading.map((one) => (greatest < 0 ? -one : one));
}

/** Divided by one less than the rows, as the variance of a sample is. */
function covarianceOf({ values, rows, columns }: Matrix): number[][] {
  const means = new Float64Array(columns);
  for (let at = 0; at < values.length; at++) means[at % columns] = (means[at % columns] as number) + (values[at] as number) / rows;
  const sums = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const gap = (values[row * columns + column] as number) - (means[column] as number);
      const line = sums[column] ?? [];
      for (let other = 0; other <= column; other++)
        line[other] = (line[other] ?? 0) + gap * ((values[row * columns + other] as number) - (means[other] as number));
    }
  return sums.map((line, column) =>
    line.map((_, other) => (sums[Math.max(column, other)]?.[Math.min(column, other)] ?? 0) / Math.max(1, rows - 1)),
  );
}
