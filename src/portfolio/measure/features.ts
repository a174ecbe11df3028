import type { ExportSettings } from '../../schema/export.ts';
import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import type { PlacedField, Plan } from '../export/columns.ts';
import { scanOf, typedValue } from '../export/scan.ts';
import { caseOf, type RuledSegment, sqlOf } from '../rules/compile.ts';
import { name, text } from '../sql.ts';

/*
 * The tables of a measure. What we need beside the fields begins with an underscore, as no field does. A day of a window is one of the `days` that
 * end with that of the snapshot, itself included.
 */

/** Contacts as they are exported. */
export function peopleSql({ people }: Plan, settings: ExportSettings): string {
  const fields = people.fields.map(({ name: field, column, field: { type } }) => `${typedValue(name(column), type)} AS ${name(field)}`);
  return `CREATE TABLE people AS SELECT ${[`${name(people.id)} AS _id`, ...fields].join(', ')} FROM ${scanOf(people.table, people.wanted, settings)}`;
}

/** One row for each contact that an order names, whether there is such a contact or not, and one for orders that name none. */
export function deedsSql({ deeds }: Plan, settings: ExportSettings, at: string): string {
  const [date, amount, day] = [name(deeds.date), name(deeds.amount), `DATE ${text(at)}`];
  const since = (days: number) => `${date} <= ${day} AND ${date} > ${day} - ${days}`;
  const before = `${date} <= ${day} - ${settings.activeDays} AND ${date} > ${day} - ${2 * settings.activeDays}`;
  const columns = [
    `${name(deeds.contact)} AS _contact`,
    'count(*) AS _rows',
    `count(*) FILTER (${date} IS NULL) AS _undated`,
    `count(*) FILTER (${date} > ${day}) AS _later`,
    `max(${date}) FILTER (${date} <= ${day}) AS _last`,
    `count(*) FILTER (${since(settings.valueDays)}) AS _frequency`,
    `coalesce(sum(${amount}) FILTER (${since(settings.valueDays)}), 0) AS _value`,
    `count(*) FILTER (${since(settings.activeDays)}) > 0 AS _active`,
    `count(*) FILTER (${before}) > 0 AS _was`,
    ...deeds.fields.map((field) => `${madeOf(field)} FILTER (${date} <= ${day}) AS ${name(field.name)}`),
  ];
  return `CREATE TABLE deeds AS SELECT ${columns.join(', ')} FROM ${scanOf(deeds.table, deeds.wanted, settings)} GROUP BY ${name(deeds.contact)}`;
}

function madeOf({ column, field: { of = 'max', type } }: PlacedField): string {
  return of === 'count' ? `count(${name(column)})` : `${of}(${typedValue(name(column), type)})`;
}

/** One row a contact: every field of the dictionary, and when, how often and for how much they ordered. */
export function featuresSql({ people, deeds }: Plan): string {
  const columns = [
    'p._id',
    ...people.fields.map((field) => `p.${name(field.name)}`),
    ...deeds.fields.map(({ name: field, field: { of } }) =>
      of === 'count' || of === 'sum' ? `coalesce(d.${name(field)}, 0) AS ${name(field)}` : `d.${name(field)}`,
    ),
    'd._last',
    'coalesce(d._frequency, 0) AS _frequency',
    'coalesce(d._value, 0) AS _value',
    'coalesce(d._active, FALSE) AS _active',
    'coalesce(d._was, FALSE) AS _was',
  ];
  return `CREATE TABLE features AS SELECT ${columns.join(', ')} FROM people p LEFT JOIN deeds d ON d._contact = p._id`;
}

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
