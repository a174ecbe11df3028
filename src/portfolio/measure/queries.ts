import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import { caseOf, type RuledSegment, sqlOf } from '../rules/compile.ts';
import { type EngineDialect, grammars } from '../rules/dialects.ts';

/*
 * What is asked of a table of one row a contact, whichever database it lies in. Each question is one scan and one grouping, so that a cluster asks it of all its
 * parts; every answer comes as a text, so that all databases give the same.
 */

/** How databases differ in what is counted. */
interface Counting {
  text(value: string): string;
  isTrue(column: string): string;
  /** The values below which a fifth, two, three and four fifths lie, the lower of two, of the rows of which a condition is true: a list in brackets. */
  fifths(value: string, condition: string): string;
  median(value: string, condition: string): string;
}

const standard: Pick<Counting, 'isTrue'> = { isTrue: (column) => column };

const counting: Record<EngineDialect, Counting> = {
  duckdb: {
    ...standard,
    text: (value) => `CAST(${value} AS VARCHAR)`,
    fifths: (value, condition) => `CAST(quantile_disc(${value}, [0.2, 0.4, 0.6, 0.8]) FILTER (WHERE ${condition}) AS VARCHAR)`,
    median: (value, condition) => `CAST(quantile_disc(${value}, 0.5) FILTER (WHERE ${condition}) AS VARCHAR)`,
  },
  postgres: {
    ...standard,
    text: (value) => `CAST(${value} AS TEXT)`,
    fifths: (value, condition) =>
      `CAST(percentile_disc(ARRAY[0.2, 0.4, 0.6, 0.8]) WITHIN GROUP (ORDER BY ${value}) FILTER (WHERE ${condition}) AS TEXT)`,
    median: (value, condition) => `CAST(percentile_disc(0.5) WITHIN GROUP (ORDER BY ${value}) FILTER (WHERE ${condition}) AS TEXT)`,
  },
  clickhouse: {
    text: (value) => `toString(${value})`,
    isTrue: (column) => `${column} = 1`,
    fifths: (value, condition) => `toString([${[1, 2, 3, 4].map((fifth) => nth(value, condition, fifth, 5)).join(', ')}])`,
    median: (value, condition) => `toString(${nth(value, condition, 1, 2)})`,
  },
};

/** The value at which a part of the rows is reached, from the sorted list of all: older versions have no percentile of this kind. */
function nth(value: string, condition: string, part: number, of: number): string {
  return `arraySort(groupArrayIf(assumeNotNull(${value}), ${condition}))[intDiv(${part} * countIf(${condition}) + ${of - 1}, ${of})]`;
}

const BUYS = '_frequency > 0';

/** The cut points of recency in days, of frequency and of money, among those who ordered in the days in which value is counted. */
export function cutPointsSql(dialect: EngineDialect, table: string, at: string): string {
  const { text, fifths } = counting[dialect];
  const columns = [
    `${text(summed(BUYS))} AS _buyers`,
    `${fifths(`${grammars[dialect].day(at)} - _last`, BUYS)} AS _r`,
    `${fifths('_frequency', BUYS)} AS _f`,
    `${fifths('_value', BUYS)} AS _m`,
  ];
  return `SELECT ${columns.join(', ')} FROM ${table}`;
}

export interface CutPoints {
  r: readonly string[];
  f: readonly string[];
  m: readonly string[];
}

/** The numbers in a list in brackets of any kind, without noughts that say nothing. */
export function cutPointsIn(row: Readonly<Record<string, unknown>>): CutPoints {
  const isNone = Number(row._buyers ?? 0) === 0;
  const list = (key: string) => (isNone ? [] : (String(row[key] ?? '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(withoutNoughts));
  return { r: list('_r'), f: list('_f'), m: list('_m') };
}

/** A decimal of a database without the noughts that say nothing: `12.500000` is `12.5`. Days have no point. */
function withoutNoughts(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}

/** What is asked of each contact, as expressions over its row. */
export interface Expressions {
  segment: string;
  /** Whether it meets each rule, in their order. */
  rules: readonly string[];
  /** Its scores, where it has bought. */
  r: string;
  f: string;
  m: string;
  buys: string;
  active: string;
  was: string;
}

export function expressionsOf(
  dialect: EngineDialect,
  segments: readonly RuledSegment[],
  fields: FieldDictionary,
  at: string,
  { r, f, m }: CutPoints,
): Expressions {
  const { isTrue } = counting[dialect];
  const { day, decimal } = grammars[dialect];
  const above = (value: string, cuts: readonly string[]) =>
    cuts.map((cut) => `(CASE WHEN ${value} > ${cut} THEN 1 ELSE 0 END)`).join(' + ') || '0';
  return {
    segment: caseOf(segments, fields, dialect, at),
    rules: segments.map(({ rule }) => sqlOf(rule, fields, dialect, at)),
    r: `5 - (${above(`${day(at)} - _last`, r)})`,
    f: `1 + ${above('_frequency', f)}`,
    m: `1 + ${above('_value', m.map(decimal))}`,
    buys: BUYS,
    active: isTrue('_active'),
    was: isTrue('_was'),
  };
}

/** Segment by segment: contacts, money, who is active, scores, and who also meets the rule of another. Names begin with an underscore, as no field does. */
export function countsSql(dialect: EngineDialect, table: string, { segment, rules, r, f, m, buys, active, was }: Expressions): string {
  const { text, median } = counting[dialect];
  const score = (expression: string) => text(`sum(CASE WHEN ${buys} THEN ${expression} ELSE 0 END)`);
  const columns = [
    `${segment} AS _segment`,
    `${text('count(*)')} AS _size`,
    `${text(summed(buys))} AS _buyers`,
    `${text('sum(_value)')} AS _money`,
    `${median('_value', buys)} AS _median`,
    `${text(summed(active))} AS _actives`,
    `${text(summed(was))} AS _weres`,
    `${text(summed(`(${active}) AND (${was})`))} AS _retained`,
    `${score(r)} AS _sum_r`,
    `${score(f)} AS _sum_f`,
    `${score(m)} AS _sum_m`,
    ...rules.map((rule, at) => `${text(summed(rule))} AS _rule${at}`),
  ];
  return `SELECT ${columns.join(', ')} FROM ${table} GROUP BY ${segment}`;
}

/** Buyers of each segment by recency and frequency. */
export function cellsSql(dialect: EngineDialect, table: string, { segment, r, f, buys }: Expressions): string {
  const { text } = counting[dialect];
  const columns = [`${segment} AS _segment`, `${text(r)} AS _score_r`, `${text(f)} AS _score_f`, `${text('count(*)')} AS _cell`];
  return `SELECT ${columns.join(', ')} FROM ${table} WHERE ${buys} GROUP BY ${segment}, ${r}, ${f}`;
}

/** How many rows a condition is true of. */
function summed(condition: string): string {
  return `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
}
