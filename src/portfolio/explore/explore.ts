import { type Axes, axesOf, placesOn } from '../clusters/axes.ts';
import { type Chance, chanceOf, sampleOf } from '../clusters/chance.ts';
import { type Density, dbscan, kneeRadius } from '../clusters/dbscan.ts';
import { type Matrix, rowsOf } from '../clusters/matrix.ts';
import { type Engine, openEngine } from '../engine.ts';
import { readExport, type Source } from '../export/read-export.ts';
import { COMPONENTS, ENGINE, needPackages } from '../optional-packages.ts';
import { sqlOf } from '../rules/compile.ts';
import { type Column, orderedSql, readColumns } from './columns.ts';
import { describeGroups, type Group } from './describe.ts';
import { type Favoured, favoured, favouredOn, mostGroups, type Tried, tryGroups } from './how-many.ts';
import { type Filled, fillColumns, type LeftOut, type OutlierCare, type Scaling, scaled, scalings } from './prepare.ts';
import { type Profile, profileOf } from './profile.ts';

/** What is to be explored, and how. */
export interface Exploring extends Source {
  /** The fields by which contacts are grouped; without them, those that suit. */
  wanted?: readonly string[] | undefined;
  scaling: Scaling;
  outliers: OutlierCare;
  /** The numbers of groups to be described; without them, those that an index favours. */
  numbers?: readonly number[] | undefined;
  seed: number;
  stage?: (stage: 'reading' | 'grouping' | 'describing') => void;
  done?: (done: number, all: number) => void;
}

/** What was found. Nothing in it names a contact. */
export interface Exploration {
  contacts: number;
  profiles: readonly Profile[];
  filled: readonly Filled[];
  left: readonly { column: Column; why: LeftOut }[];
  tried: readonly Tried[];
  favoured: Favoured;
  /** What the indices would favour if columns were scaled in each way, on a part of the contacts. */
  otherwise: readonly ({ scaling: Scaling } & Pick<Favoured, 'silhouette' | 'daviesBouldin'>)[];
  density: { rows: number; found: readonly Density[] };
  axes: Axes;
  described: readonly { k: number; groups: readonly Group[]; map: readonly MapPoint[] }[];
}

/** Where a contact stands on the two first axes, rounded, and its group from 1. */
export interface MapPoint {
  x: number;
  y: number;
  group: number;
}

/** Contacts that make groups worth looking at, and columns to group them by. */
export const LEAST_CONTACTS = 50;
/** Points of the map. */
const POINTS = 2_000;
/** Contacts whose neighbours are looked for, all pairs of them. */
const DENSITY_ROWS = 5_000;

/** There is too little to group contacts by. */
export class NoColumns extends Error {}
/** So many groups as were asked for would be of too few contacts. */
export class TooManyGroups extends Error {
  readonly most: number;
  constructor(most: number) {
    super('too many groups');
    this.most = most;
  }
}
/** There are too few contacts for groups to say anything. */
export class TooFewContacts extends Error {}

/**
 * Looks for groups in an export. Nothing is written, and nothing is chosen.
 * @throws {ExportFaults | NoPackage | NoColumns | TooFewContacts}
 */
export async function explore(order: Exploring): Promise<Exploration> {
  needPackages(ENGINE, COMPONENTS);
  const engine = await openEngine();
  try {
    return await exploreWith(engine, order);
  } finally {
    engine.close();
  }
}

async function exploreWith(engine: Engine, order: Exploring): Promise<Exploration> {
  order.stage?.('reading');
  const { people, deeds } = await readExport(engine, order, 'optional');
  await engine.run(orderedSql);
  const columns = await readColumns(engine, [...people.fields, ...(deeds?.fields ?? [])], order.at);
  const contacts = columns[0]?.values.length ?? 0;
  const profiles = columns.map(profileOf);
  const { filled, left } = fillColumns(profiles, order.wanted, order.outliers);
  if (contacts < LEAST_CONTACTS) throw new TooFewContacts();
  if (filled.length < 2) throw new NoColumns();
  if (order.numbers?.every((k) => k > mostGroups(contacts))) throw new TooManyGroups(mostGroups(contacts));
  order.stage?.('grouping');
  // Each part has a chance of its own, so that none hangs on what the others asked for.
  const chance = (part: number) => chanceOf(order.seed * 10 + part);
  const matrix = scaled(filled, order.scaling);
  const tried = await tryGroups(matrix, chance(1), order.done);
  const best = favoured(tried);
  const otherwise: Exploration['otherwise'][number][] = [];
  for (const scaling of scalings) otherwise.push({ scaling, ...(await favouredOn(scaled(filled, scaling), chance(2))) });
  order.stage?.('describing');
  const axes = await axesOf(matrix, 2);
  const numbers = order.numbers ?? [...new Set([best.silhouette, best.daviesBouldin, best.stability, best.elbow])].sort((a, b) => a - b);
  const meets = (rule: Parameters<typeof sqlOf>[0]) =>
    engine.numbers(`SELECT CAST(CASE WHEN ${sqlOf(rule, order.fields, 'duckdb', order.at)} THEN 1 ELSE 0 END AS DOUBLE) FROM ordered`);
  const described: Exploration['described'][number][] = [];
  for (const { clustering } of tried.filter(({ clustering: { k } }) => numbers.includes(k))) {
    const groups = await describeGroups(clustering, columns, filled, meets, chance(3));
    described.push({ k: clustering.k, groups, map: mapOf(matrix, axes, clustering.labels, order.seed) });
  }
  const density = await densityOf(matrix, filled.length, chance(4));
  return { contacts, profiles, filled, left, tried, favoured: best, otherwise, density, axes, described };
}

/** Groups by density at the radius where the curve of distances bends, and a little below and above. */
async function densityOf(matrix: Matrix, columns: number, chance: Chance): Promise<Exploration['density']> {
  const part = rowsOf(matrix, sampleOf(matrix.rows, DENSITY_ROWS, chance));
  // Twice as many neighbours as columns: Sander, Ester, Kriegel and Xu, 1998.
  const neighbours = Math.max(4, 2 * columns);
  const radius = await kneeRadius(part, neighbours);
  const found: Density[] = [];
  for (const factor of [0.75, 1, 1.25]) found.push(await dbscan(part, radius * factor, neighbours));
  return { rows: part.rows, found };
}

/** A sample of contacts on the map, the same of each clustering. */
function mapOf(matrix: Matrix, axes: Axes, labels: Uint8Array, seed: number): MapPoint[] {
  const picked = sampleOf(matrix.rows, POINTS, chanceOf(seed));
  const places = placesOn(rowsOf(matrix, picked), axes);
  const rounded = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  return Array.from(picked, (row, at) => ({
    x: rounded(places.values[2 * at]),
    y: rounded(places.values[2 * at + 1]),
    group: (labels[row] ?? 0) + 1,
  }));
}
