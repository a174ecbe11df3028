import type { ExportSettings } from '../../schema/export.ts';
import type { DictionaryField, FieldDictionary } from '../../schema/field-dictionary.ts';
import { fieldsOf } from '../../schema/rule.ts';
import { DEEDS, PEOPLE } from '../field-source.ts';
import { caseOf, inOrder, type RuledSegment, sqlOf } from '../rules/compile.ts';
import { dayBefore } from '../rules/days.ts';
import { type Dialect, type Grammar, grammars } from '../rules/dialects.ts';

/** What is written for a database. */
export interface Written {
  fields: FieldDictionary;
  settings: ExportSettings;
  segments: readonly RuledSegment[];
  at: string;
}

/**
 * The text that makes the table of contacts, `features`, of the tables `contacts` and `orders` of a warehouse: a column for each field, and what is counted of orders. Columns are
 * taken to have the types that the dictionary declares.
 */
export function featuresText({ fields, settings, segments, at }: Written, dialect: Dialect): string {
  const grammar = grammars[dialect];
  // What is personal is only handed on where a rule asks whether there is any.
  const asked = new Set(segments.flatMap(({ rule }) => fieldsOf(rule)));
  const wanted = Object.entries(fields).filter(([field, { personal }]) => personal !== true || asked.has(field));
  const of = wanted.map(([field, about]) => ({ field, about, ...placed(about) }));
  const own = of.filter(({ isDeed }) => !isDeed).map(({ field, column }) => `p.${grammar.name(column)} AS ${grammar.name(field)}`);
  const deeds = of.filter(({ isDeed }) => isDeed);
  const joined = deeds.map(({ field, about }) => {
    const name = grammar.name(field);
    return about.of === 'count' || about.of === 'sum' ? `coalesce(d.${name}, 0) AS ${name}` : `d.${name} AS ${name}`;
  });
  const { id, contact = id } = settings;
  const flag = (column: string) => flagged(dialect, `coalesce(d.${column}, 0) > 0`);
  const columns = [
    `p.${grammar.name(id)} AS _id`,
    ...own,
    ...joined,
    'd._last AS _last',
    'coalesce(d._frequency, 0) AS _frequency',
    'coalesce(d._value, 0) AS _value',
    `${flag('_actives')} AS _active`,
    `${flag('_weres')} AS _was`,
  ];
  const [people, orders] = [tableOf(fields, PEOPLE), tableOf(fields, DEEDS)];
  return `CREATE VIEW features AS
SELECT ${columns.join(',\n  ')}
FROM ${people} p LEFT JOIN (
  SELECT ${deedColumns(deeds, settings, at, grammar, contact).join(',\n    ')}
  FROM ${orders} WHERE ${grammar.name(contact)} IS NOT NULL GROUP BY ${grammar.name(contact)}
) d ON d._contact = p.${grammar.name(id)};`;
}

/** The text that gives each contact of that table its one segment. */
export function segmentsText({ segments, fields, at }: Written, dialect: Dialect): string {
  const ordered = inOrder(segments);
  const rules = ordered.map(
    ({ id, rule }) => `CASE WHEN ${sqlOf(rule, fields, dialect, at)} THEN 1 ELSE 0 END AS ${grammars[dialect].name(id)}`,
  );
  const columns = ['_id', `${caseOf(ordered, fields, dialect, at)} AS _segment`, ...rules];
  return `SELECT ${columns.join(',\n  ')}\nFROM features;`;
}

interface Deed {
  field: string;
  column: string;
  about: DictionaryField;
}

function deedColumns(deeds: readonly Deed[], settings: ExportSettings, at: string, grammar: Grammar, contact: string): string[] {
  const [date, amount] = [grammar.name(settings.date), grammar.name(settings.amount)];
  const day = (back: number) => grammar.day(dayBefore(at, back));
  const until = `${date} <= ${day(0)}`;
  const within = (from: number, to: number) => `${date} > ${day(from)} AND ${date} <= ${day(to)}`;
  const counted = (condition: string) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
  const made = deeds.map(({ field, column, about: { of = 'max' } }) => {
    const value = grammar.name(column);
    const seen = `CASE WHEN ${until} THEN ${value} END`;
    return `${of}(${seen}) AS ${grammar.name(field)}`;
  });
  return [
    `${grammar.name(contact)} AS _contact`,
    `max(CASE WHEN ${until} THEN ${date} END) AS _last`,
    `${counted(within(settings.valueDays, 0))} AS _frequency`,
    `sum(CASE WHEN ${within(settings.valueDays, 0)} THEN ${amount} ELSE ${grammar.decimal('0')} END) AS _value`,
    `${counted(within(settings.activeDays, 0))} AS _actives`,
    `${counted(within(2 * settings.activeDays, settings.activeDays))} AS _weres`,
    ...made,
  ];
}

/** A truth as a column: those of a database without truths are 1 and 0. */
function flagged(dialect: Dialect, condition: string): string {
  return dialect === 'clickhouse' ? `CASE WHEN ${condition} THEN 1 ELSE 0 END` : `(${condition})`;
}

function placed({ source }: DictionaryField): { column: string; isDeed: boolean } {
  const dot = source.indexOf('.');
  return { column: source.slice(dot + 1), isDeed: DEEDS.some((table) => table === source.slice(0, dot)) };
}

/** The name by which the dictionary calls a table, or the first that it may be called by. */
function tableOf(fields: FieldDictionary, names: readonly [string, ...string[]]): string {
  const named = Object.values(fields).map(({ source }) => source.slice(0, source.indexOf('.')));
  return names.find((name) => named.includes(name)) ?? names[0];
}
