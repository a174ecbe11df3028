import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { axesOf } from '../../src/portfolio/clusters/axes.ts';
import { dbscan } from '../../src/portfolio/clusters/dbscan.ts';
import { daviesBouldin, silhouettes } from '../../src/portfolio/clusters/indices.ts';
import { fromCentres } from '../../src/portfolio/clusters/k-means.ts';
import { rowsOf } from '../../src/portfolio/clusters/matrix.ts';
import type { Column } from '../../src/portfolio/explore/columns.ts';
import { fillColumns, type Scaling, scaled } from '../../src/portfolio/explore/prepare.ts';
import { profileOf } from '../../src/portfolio/explore/profile.ts';

/** A real customer base with what scikit-learn makes of it, beside this project where there is one. */
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));

export interface Reference {
  features: string[];
  kmeans_zscore: { by_k: ByK[] };
  kmeans_minmax: { by_k: ByK[] };
  pca_zscore: { explained_variance_ratio: number[]; components_abs: number[][] };
  rf_response: { trees: number; accuracy_by_seed: number[]; balanced_accuracy_by_seed: number[] };
  dbscan_eps1_min10: { clusters: number; noise: number; core: number };
}

interface ByK {
  k: number;
  first_rows: { inertia: number; silhouette: number; davies_bouldin: number };
}

/** What scikit-learn 1.2.1 says; undefined where the data is not there. */
export function readReference(): Reference | undefined {
  return existsSync(`${data}/reference.json`) ? JSON.parse(readFileSync(`${data}/reference.json`, 'utf8')).marketing_campaign : undefined;
}

/** The greatest differences from it, by what is computed. */
export async function differences(reference: Reference): Promise<Record<string, number>> {
  const { filled } = fillColumns(columnsOf(reference.features).map(profileOf), undefined, 'keep');
  const most: Record<string, number> = {};
  const note = (what: string, difference: number) => {
    most[what] = Math.max(most[what] ?? 0, Math.abs(difference));
  };
  for (const [scaling, { by_k }] of [
    ['z', reference.kmeans_zscore],
    ['minmax', reference.kmeans_minmax],
  ] as [Scaling, { by_k: ByK[] }][]) {
    const matrix = scaled(filled, scaling);
    for (const { k, first_rows: expected } of by_k) {
      const found = await fromCentres(
        matrix,
        rowsOf(
          matrix,
          Array.from({ length: k }, (_, row) => row),
        ),
      );
      note('inertia (relative)', found.inertia / expected.inertia - 1);
      note('silhouette', ((await silhouettes(matrix, [found]))[0] ?? 0) - expected.silhouette);
      note('Davies-Bouldin', daviesBouldin(matrix, found) - expected.davies_bouldin);
    }
  }
  const matrix = scaled(filled, 'z');
  const { shares, loadings } = await axesOf(matrix, reference.pca_zscore.components_abs.length);
  reference.pca_zscore.explained_variance_ratio.forEach((share, at) => {
    note('components, shares', share - (shares[at] ?? 0));
  });
  reference.pca_zscore.components_abs.forEach((axis, at) => {
    axis.forEach((part, column) => {
      note('components, loadings', part - Math.abs(loadings[at]?.[column] ?? 0));
    });
  });
  const { groups, alone, core } = await dbscan(matrix, 1, 10);
  const { clusters, noise, core: expectedCore } = reference.dbscan_eps1_min10;
  note('DBSCAN, groups, alone and core', Math.abs(groups - clusters) + Math.abs(alone - noise) + Math.abs(core - expectedCore));
  return most;
}

type Row = Record<string, string>;

function customers(): Row[] {
  const text = readFileSync(`${data}/marketing_campaign.csv`, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

const number = (row: Row, name: string) => (row[name] ? Number(row[name]) : Number.NaN);

/** Who answered a campaign, and all that is known of them: numbers, days, and a column for each word of a text. */
export function campaign(): { columns: Column[]; labels: Uint8Array } {
  const rows = customers();
  const texts = ['Education', 'Marital_Status'];
  const silent = new Set(['ID', 'Response', 'Z_CostContact', 'Z_Revenue', ...texts]);
  const numbers = Object.keys(rows[0] ?? {}).filter((name) => !silent.has(name));
  const told = (row: Row, name: string) =>
    name === 'Dt_Customer' ? Date.parse((row[name] ?? '').split('-').reverse().join('-')) : number(row, name);
  const words = texts.map((name) => {
    const known = [...new Set(rows.map((row) => row[name] ?? ''))].sort();
    return {
      ...columnOf(
        name,
        Float64Array.from(rows, (row) => known.indexOf(row[name] ?? '')),
      ),
      words: known,
    };
  });
  return {
    columns: [
      ...numbers.map((name) =>
        columnOf(
          name,
          Float64Array.from(rows, (row) => told(row, name)),
        ),
      ),
      ...words,
    ],
    labels: Uint8Array.from(rows, (row) => number(row, 'Response')),
  };
}

export function columnOf(name: string, values: Float64Array): Column {
  return { name, field: { label: name, family: 'behavioural', type: 'decimal', source: `contacts.${name}` }, values };
}

function columnsOf(features: readonly string[]): Column[] {
  const rows = customers();
  const sum = (row: Row, names: readonly string[]) => names.reduce((all, name) => all + number(row, name), 0);
  const made: Record<string, (row: Row) => number> = {
    spent: (row) =>
      sum(
        row,
        Object.keys(row).filter((name) => name.startsWith('Mnt')),
      ),
    purchases: (row) => sum(row, ['NumWebPurchases', 'NumCatalogPurchases', 'NumStorePurchases']),
    age: (row) => 2014 - number(row, 'Year_Birth'),
  };
  return features.map((name) =>
    columnOf(
      name,
      Float64Array.from(rows, (row) => (made[name] ? made[name](row) : number(row, name))),
    ),
  );
}
