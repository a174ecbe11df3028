import type { ExportSettings } from '../../schema/export.ts';
import { name, text } from '../sql.ts';
import type { DeedsPlan, PlacedField, Plan } from './columns.ts';
import { scanOf, typedValue } from './scan.ts';

/*
 * The tables that are made of an export. What we need beside the fields begins with an underscore, as no field does. A day of a window is one of the `days` that
 * end with that of the snapshot, itself included.
 */

/** Contacts as they are exported. */
export function peopleSql({ people }: Plan, settings: ExportSettings): string {
  const fields = people.fields.map(({ name: field, column, field: { type } }) => `${typedValue(name(column), type)} AS ${name(field)}`);
  return `CREATE TABLE people AS SELECT ${[`${name(people.id)} AS _id`, ...fields].join(', ')} FROM ${scanOf(people.table, people.wanted, settings)}`;
}

/** One row for each contact that an order names, whether there is such a contact or not, and one for orders that name none. */
export function deedsSql(deeds: DeedsPlan, settings: ExportSettings, at: string): string {
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

/** One row a contact: every field of the dictionary, and where there are orders, when, how often and for how much they ordered. */
export function featuresSql({ people, deeds }: Plan): string {
  const own = ['p._id', ...people.fields.map((field) => `p.${name(field.name)}`)];
  if (!deeds) return `CREATE TABLE features AS SELECT ${own.join(', ')} FROM people p`;
  const columns = [
    ...own,
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
