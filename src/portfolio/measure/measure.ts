import { FLOOR, type Snapshot } from '../../schema/snapshot.ts';
import { type Engine, openEngine } from '../engine.ts';
import { ExportFaults } from '../export/fault.ts';
import { readExport, type Source } from '../export/read-export.ts';
import { inOrder, markOf, type RuledSegment } from '../rules/compile.ts';
import { assignedSql, type CutPoints, cutPointsSql } from './assigned.ts';
import { countSegments } from './count.ts';
import { keepContacts, movedSince } from './kept.ts';
import { published } from './publish.ts';

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

async function measureWith(engine: Engine, order: Order): Promise<Measured> {
  const { at, fields, settings } = order;
  order.stage?.('reading');
  const { people } = await readExport(engine, order);
  order.stage?.('counting');
  const segments = inOrder(order.segments);
  const cutPoints = await cutPointsOf(engine, at);
  await engine.run(assignedSql(segments, fields, at, cutPoints));
  const counted = await countSegments(engine, segments);
  const contacts = [...counted.values()].reduce((sum, { size }) => sum + size, 0);
  if (contacts < FLOOR) throw new ExportFaults([{ kind: 'too-few', file: people.table.file }]);
  const before = order.previous === undefined ? undefined : await movedSince(engine, order.previous, at);
  const about = {
    at,
    ...(before && { previous: before.previous }),
    ...(settings.currency !== undefined && { currency: settings.currency }),
    days: { value: settings.valueDays, active: settings.activeDays },
    marks: new Map(segments.map(({ id, rule }) => [id, markOf(rule, fields)])),
    cutPoints: { r: [...cutPoints.r], f: [...cutPoints.f], m: [...cutPoints.m] },
  };
  const snapshot = published(about, counted, before?.moved);
  if (order.keep !== undefined) await keepContacts(engine, order.keep, at);
  return { snapshot, aside: await asideOf(engine) };
}

async function cutPointsOf(engine: Engine, at: string): Promise<CutPoints> {
  const [row = {}] = await engine.rows(cutPointsSql(at));
  const list = (key: string) => (Array.isArray(row[key]) ? row[key].map((one) => withoutNoughts(String(one))) : []);
  return { r: list('r'), f: list('f'), m: list('m') };
}

/** A decimal of a database without the noughts that say nothing: `12.500000` is `12.5`. Days have no point. */
function withoutNoughts(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}

async function asideOf(engine: Engine): Promise<Aside> {
  const [row = {}] = await engine.rows(
    'SELECT coalesce(sum(_rows) FILTER (p._id IS NULL), 0) AS strangers, coalesce(sum(_undated) FILTER (p._id IS NOT NULL), 0) AS undated, coalesce(sum(_later) FILTER (p._id IS NOT NULL), 0) AS later FROM deeds d LEFT JOIN people p ON p._id = d._contact',
  );
  return { strangers: Number(row.strangers), undated: Number(row.undated), later: Number(row.later) };
}
