import { OTHERS } from '../../schema/snapshot.ts';
import type { Engine, Row } from '../engine.ts';
import { millionths } from '../figures/money.ts';
import type { RuledSegment } from '../rules/compile.ts';

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

/** Counts the table of assigned contacts, segment by segment in the order of their priority, and those of no segment last. */
export async function countSegments(engine: Engine, segments: readonly RuledSegment[]): Promise<Map<string, Counted>> {
  const counted = new Map([...segments.map(({ id }) => id), OTHERS].map((id) => [id, none()]));
  const rules = segments.map((_, at) => `count(*) FILTER (_rule${at}) AS rule${at}`);
  const sums = [
    'count(*) AS size',
    'count(*) FILTER (_buys) AS buyers',
    'sum(_value) AS value',
    'quantile_disc(_value, 0.5) FILTER (_buys) AS median',
    'count(*) FILTER (_active) AS active',
    'count(*) FILTER (_was) AS was',
    'count(*) FILTER (_active AND _was) AS retained',
    'sum(_r) AS r',
    'sum(_f) AS f',
    'sum(_m) AS m',
    ...rules,
  ];
  for (const row of await engine.rows(`SELECT _segment, ${sums.join(', ')} FROM assigned GROUP BY _segment`)) {
    const own = counted.get(String(row._segment));
    if (!own) continue;
    const number = (key: string) => Number(row[key] ?? 0);
    for (const key of ['size', 'buyers', 'active', 'was', 'retained', 'r', 'f', 'm'] as const) own[key] = number(key);
    own.value = moneyIn(row, 'value') ?? 0n;
    own.median = moneyIn(row, 'median');
    for (const [at, { id }] of segments.entries())
      if (id !== row._segment && number(`rule${at}`) > 0) own.also.set(id, number(`rule${at}`));
  }
  for (const row of await engine.rows('SELECT _segment, _r, _f, count(*) AS n FROM assigned WHERE _buys GROUP BY _segment, _r, _f')) {
    const cells = counted.get(String(row._segment))?.rfm[Number(row._r) - 1];
    if (cells) cells[Number(row._f) - 1] = Number(row.n);
  }
  return counted;
}

function moneyIn(row: Row, key: string): bigint | undefined {
  return row[key] === null || row[key] === undefined ? undefined : millionths(String(row[key]));
}
