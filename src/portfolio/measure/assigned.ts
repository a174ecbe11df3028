import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import { caseOf, type RuledSegment, sqlOf } from '../rules/compile.ts';
import { text } from '../sql.ts';

/** The cut points of recency in days, of frequency and of money, among those who ordered in the days in which value is counted. */
export function cutPointsSql(at: string): string {
  const fifths = '[0.2, 0.4, 0.6, 0.8]';
  return `SELECT quantile_disc(DATE ${text(at)} - _last, ${fifths}) AS r, quantile_disc(_frequency, ${fifths}) AS f, quantile_disc(_value, ${fifths}) AS m FROM features WHERE _frequency > 0`;
}

export interface CutPoints {
  r: readonly string[];
  f: readonly string[];
  m: readonly string[];
}

/** One row a contact with its one segment, its scores, and the other rules that it meets (`_rule0`, `_rule1`, … in their order). */
export function assignedSql(segments: readonly RuledSegment[], fields: FieldDictionary, at: string, { r, f, m }: CutPoints): string {
  const above = (value: string, cuts: readonly string[]) =>
    cuts.map((cut) => `(CASE WHEN ${value} > ${cut} THEN 1 ELSE 0 END)`).join(' + ') || '0';
  const score = (first: string) => `CASE WHEN _frequency > 0 THEN ${first} END`;
  const columns = [
    '_id',
    `${caseOf(segments, fields, 'duckdb', at)} AS _segment`,
    ...segments.map(({ rule }, index) => `${sqlOf(rule, fields, 'duckdb', at)} AS _rule${index}`),
    `${score(`5 - (${above(`DATE ${text(at)} - _last`, r)})`)} AS _r`,
    `${score(`1 + ${above('_frequency', f)}`)} AS _f`,
    `${score(`1 + ${above('_value', m)}`)} AS _m`,
    '_frequency > 0 AS _buys',
    '_value',
    '_active',
    '_was',
  ];
  return `CREATE TABLE assigned AS SELECT ${columns.join(', ')} FROM features`;
}
