import { FLOOR, type Snapshot } from '../../schema/snapshot.ts';
import { type Engine, openEngine } from '../engine.ts';
import { ExportFaults } from '../export/fault.ts';
import { readExport, type Source } from '../export/read-export.ts';
import { inOrder, markOf, type RuledSegment } from '../rules/compile.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { type Counted, countSegments } from './count.ts';
import { keepContacts, movedSince } from './kept.ts';
import { type About, published } from './publish.ts';
import { type CutPoints, cutPointsIn, cutPointsSql, expressionsOf } from './queries.ts';

/** What is to be measured, by what rules, on which day. */
export interface Order extends Source {
  segments: readonly RuledSegment[];
  /** Where the contacts of the snapshot before were kept. */
  previous?: string | undefined;
  /** Where to keep those of this one. */
  keep?: string | undefined;
  /** Told as a stage begins. */
  stage?: (stage: 'reading' | 'counting') => void;
}

/** What was left out of what is counted, and how much of it. */
export interface Aside {
  /** Orders that name no contact of the export, or none at all. */
  strangers: number;
  undated: number;
  /** Orders of after the day of the snapshot. */
  later: number;
}

export interface Measured {
  snapshot: Omit<Snapshot, 'seal'>;
  aside: Aside;
}

/**
 * Measures the segments of an export. Nothing is written but the file to keep.
 * @throws {ExportFaults | NoPackage}
 */
export async function measure(order: Order): Promise<Measured> {
  const engine = await openEngine();
  try {
    return await measureWith(engine, order);
  } finally {
    engine.close();
  }
}

/** The columns that questions ask for, beside what the rules do. */
const COUNTED = ['_id', '_last', '_frequency', '_value', '_active', '_was'];

async function measureWith(engine: Engine, order: Order): Promise<Measured> {
  const { at, fields } = order;
  order.stage?.('reading');
  const { people } = await readExport(engine, order);
  order.stage?.('counting');
  const segments = inOrder(order.segments);
  const database = { dialect: 'duckdb', rows: engine.rows } as const;
  const cutPoints = await readCutPoints(database, 'features', at);
  const { segment, rules, ...others } = expressionsOf('duckdb', segments, fields, at, cutPoints);
  // Both questions, and who moved, ask for the segment of each contact: it is worked out once.
  const kept = rules.map((rule, index) => `${rule} AS _meets${index}`);
  await engine.run(`CREATE TABLE assigned AS SELECT ${[...COUNTED, `${segment} AS _segment`, ...kept].join(', ')} FROM features`);
  const expressions = { segment: '_segment', rules: rules.map((_, index) => `_meets${index}`), ...others };
  const counted = await countSegments(database, 'assigned', segments, expressions);
  refuseFew(counted, people.table.file);
  const before = order.previous === undefined ? undefined : await movedSince(engine, order.previous, at);
  const snapshot = published(
    { ...aboutOf(order, segments, cutPoints), ...(before && { previous: before.previous }) },
    counted,
    before?.moved,
  );
  if (order.keep !== undefined) await keepContacts(engine, order.keep, at);
  return { snapshot, aside: await asideOf(engine) };
}

/** What is to be measured in a database that has the contacts already, in a table of one row each. */
export type WarehouseOrder = Pick<Order, 'fields' | 'settings' | 'segments' | 'at' | 'stage'> & {
  /** The name of the table, as the database writes it. */
  table: string;
};

/**
 * Measures the segments where the data lives, by the questions that are asked of an export.
 * @throws {ExportFaults | WarehouseFault}
 */
export async function measureIn(database: Warehouse, order: WarehouseOrder): Promise<Measured> {
  const { at, fields, table } = order;
  order.stage?.('counting');
  const { dialect, rows } = database;
  const [ids = {}] = await rows(`SELECT count(*) AS _rows, count(DISTINCT _id) AS _ids FROM ${table}`);
  if (Number(ids._rows) !== Number(ids._ids)) throw new ExportFaults([{ kind: 'duplicate-id', file: table, column: '_id' }]);
  const segments = inOrder(order.segments);
  const cutPoints = await readCutPoints(database, table, at);
  const counted = await countSegments(database, table, segments, expressionsOf(dialect, segments, fields, at, cutPoints));
  refuseFew(counted, table);
  return { snapshot: published(aboutOf(order, segments, cutPoints), counted), aside: { strangers: 0, undated: 0, later: 0 } };
}

async function readCutPoints({ dialect, rows }: Pick<Warehouse, 'dialect' | 'rows'>, table: string, at: string): Promise<CutPoints> {
  const [row = {}] = await rows(cutPointsSql(dialect, table, at));
  return cutPointsIn(row);
}

function refuseFew(counted: ReadonlyMap<string, Counted>, file: string): void {
  const contacts = [...counted.values()].reduce((sum, { size }) => sum + size, 0);
  if (contacts < FLOOR) throw new ExportFaults([{ kind: 'too-few', file }]);
}

function aboutOf({ at, settings, fields }: WarehouseOrder | Order, segments: readonly RuledSegment[], { r, f, m }: CutPoints): About {
  return {
    at,
    ...(settings.currency !== undefined && { currency: settings.currency }),
    days: { value: settings.valueDays, active: settings.activeDays },
    marks: new Map(segments.map(({ id, rule }) => [id, markOf(rule, fields)])),
    cutPoints: { r: [...r], f: [...f], m: [...m] },
  };
}

async function asideOf(engine: Engine): Promise<Aside> {
  const [row = {}] = await engine.rows(
    'SELECT coalesce(sum(_rows) FILTER (p._id IS NULL), 0) AS strangers, coalesce(sum(_undated) FILTER (p._id IS NOT NULL), 0) AS undated, coalesce(sum(_later) FILTER (p._id IS NOT NULL), 0) AS later FROM deeds d LEFT JOIN people p ON p._id = d._contact',
  );
  return { strangers: Number(row.strangers), undated: Number(row.undated), later: Number(row.later) };
}
