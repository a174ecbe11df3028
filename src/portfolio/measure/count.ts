import { OTHERS } from '../../schema/snapshot.ts';
import type { Row } from '../engine.ts';
import { millionths } from '../figures/money.ts';
import type { RuledSegment } from '../rules/compile.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { cellsSql, countsSql, type Expressions } from './queries.ts';

/** What is counted of one segment, nothing withheld. */
export interface Counted {
  size: number;
  buyers: number;
  /** Money in millionths. */
  value: bigint;
  median: bigint | undefined;
  active: number;
  /** Active in the days before those. */
  was: number;
  retained: number;
  /** Sums of scores of buyers. */
  r: number;
  f: number;
  m: number;
  /** Buyers by recency and frequency. */
  rfm: number[][];
  /** Contacts that also meet the rule of another segment, by its id. */
  also: Map<string, number>;
}

const none = (): Counted => ({
  size: 0,
  buyers: 0,
  value: 0n,
  median: undefined,
  active: 0,
  was: 0,
  retained: 0,
  r: 0,
  f: 0,
  m: 0,
  rfm: Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]),
  also: new Map(),
});

/** Counts a table of contacts, segment by segment in the order of their priority, and those of no segment last. */
export async function countSegments(
  { dialect, rows }: Pick<Warehouse, 'dialect' | 'rows'>,
  table: string,
  segments: readonly RuledSegment[],
  expressions: Expressions,
): Promise<Map<string, Counted>> {
  const counted = new Map([...segments.map(({ id }) => id), OTHERS].map((id) => [id, none()]));
  for (const row of await rows(countsSql(dialect, table, expressions))) {
    const own = counted.get(String(row._segment));
    if (own) fillIn(own, row, segments);
  }
  for (const row of await rows(cellsSql(dialect, table, expressions))) {
    const cells = counted.get(String(row._segment))?.rfm[Number(row._score_r) - 1];
    if (cells) cells[Number(row._score_f) - 1] = Number(row._cell);
  }
  return counted;
}

function fillIn(own: Counted, row: Row, segments: readonly RuledSegment[]): void {
  const number = (key: string) => Number(row[key] ?? 0);
  own.size = number('_size');
  own.buyers = number('_buyers');
  own.active = number('_actives');
  own.was = number('_weres');
  own.retained = number('_retained');
  own.r = number('_sum_r');
  own.f = number('_sum_f');
  own.m = number('_sum_m');
  own.value = moneyIn(row, '_money') ?? 0n;
  own.median = own.buyers === 0 ? undefined : moneyIn(row, '_median');
  for (const [at, { id }] of segments.entries())
    if (id !== row._segment && number(`_rule${at}`) > 0) own.also.set(id, number(`_rule${at}`));
}

function moneyIn(row: Row, key: string): bigint | undefined {
  return row[key] === null || row[key] === undefined ? undefined : millionths(String(row[key]));
}
