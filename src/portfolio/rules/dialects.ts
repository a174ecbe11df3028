import type { FieldType } from '../../schema/field-dictionary.ts';
import { name as quotedName, text as quotedText } from '../sql.ts';
import type { Comparison } from './normal-form.ts';

/** The databases that we ask ourselves. */
export const engineDialects = ['duckdb', 'postgres', 'clickhouse'] as const;
export type EngineDialect = (typeof engineDialects)[number];
/** Those for which we write the text alone. */
export const writtenDialects = ['snowflake', 'bigquery', 'trino', 'databricks', 'redshift'] as const;
export const dialects = [...engineDialects, ...writtenDialects] as const;
export type Dialect = (typeof dialects)[number];

/** How a database writes names, values and the three tests of texts. None of them is LIKE, in which `%` and `_` mean something. */
export interface Grammar {
  name(name: string): string;
  text(value: string): string;
  decimal(digits: string): string;
  day(day: string): string;
  boolean(value: boolean): string;
  /** How a day is compared, where that is not as numbers are. */
  dayTest?(name: string, test: string, day: string): string;
  contains(name: string, text: string): string;
  beginsWith(name: string, text: string): string;
  endsWith(name: string, text: string): string;
}

const duckdb: Grammar = {
  name: quotedName,
  text: quotedText,
  decimal: (digits) => digits,
  day: (day) => `DATE '${day}'`,
  boolean: (value) => (value ? 'TRUE' : 'FALSE'),
  contains: (name, text) => `contains(${name}, ${text})`,
  beginsWith: (name, text) => `starts_with(${name}, ${text})`,
  endsWith: (name, text) => `ends_with(${name}, ${text})`,
};

const postgres: Grammar = {
  ...duckdb,
  // Whether a backslash means itself between plain quotes is a setting there.
  text: (value) => (value.includes('\\') ? `E${quotedText(value.replaceAll('\\', '\\\\'))}` : quotedText(value)),
  contains: (name, text) => `strpos(${name}, ${text}) > 0`,
  endsWith: (name, text) => `right(${name}, char_length(${text})) = ${text}`,
};

/** What a `Date` of ClickHouse can hold in every version. */
const CLICKHOUSE_DAYS = ['1970-01-01', '2105-12-31'] as const;

/** Written for its oldest version that one meets: without windows, booleans, and a decimal compared with a floating number. */
const clickhouse: Grammar = {
  name: (name) => `\`${escaped(name).replaceAll('`', '\\`')}\``,
  text: (value) => `'${escaped(value).replaceAll("'", "\\'")}'`,
  decimal: (digits) => `toDecimal64('${digits}', ${digits.split('.')[1]?.length ?? 0})`,
  day: (day) => `toDate('${day}')`,
  // A day beyond that is compared by its number, which columns of every kind of day have.
  dayTest: (name, test, day) =>
    day >= CLICKHOUSE_DAYS[0] && day <= CLICKHOUSE_DAYS[1]
      ? `${name} ${test} toDate('${day}')`
      : `toInt32(${name}) ${test} ${dayNumber(day)}`,
  boolean: (value) => (value ? '1' : '0'),
  contains: (name, text) => `position(${name}, ${text}) > 0`,
  beginsWith: (name, text) => `startsWith(${name}, ${text})`,
  endsWith: (name, text) => `endsWith(${name}, ${text})`,
};

/** Days since 1 January 1970. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const escaped = (value: string) => value.replaceAll('\\', '\\\\');
const between = (value: string, quote: string) => `${quote}${escaped(value).replaceAll(quote, `\\${quote}`)}${quote}`;

/** What the standard says, of databases that have no functions of their own for the ends of texts. */
const bySubstring: Pick<Grammar, 'beginsWith' | 'endsWith'> = {
  beginsWith: (name, text) => `SUBSTR(${name}, 1, LENGTH(${text})) = ${text}`,
  endsWith: (name, text) => `(LENGTH(${name}) >= LENGTH(${text}) AND SUBSTR(${name}, LENGTH(${name}) - LENGTH(${text}) + 1) = ${text})`,
};

const snowflake: Grammar = {
  ...duckdb,
  text: (value) => between(value, "'"),
  beginsWith: (name, text) => `STARTSWITH(${name}, ${text})`,
  endsWith: (name, text) => `ENDSWITH(${name}, ${text})`,
  contains: (name, text) => `CONTAINS(${name}, ${text})`,
};

const bigquery: Grammar = {
  ...duckdb,
  name: (name) => between(name, '`'),
  text: (value) => between(value, "'"),
  decimal: (digits) => `NUMERIC '${digits}'`,
  contains: (name, text) => `STRPOS(${name}, ${text}) > 0`,
};

const trino: Grammar = {
  ...duckdb,
  ...bySubstring,
  decimal: (digits) => `DECIMAL '${digits}'`,
  contains: (name, text) => `STRPOS(${name}, ${text}) > 0`,
};

const databricks: Grammar = {
  ...duckdb,
  name: (name) => `\`${name.replaceAll('`', '``')}\``,
  text: (value) => between(value, "'"),
  beginsWith: (name, text) => `startswith(${name}, ${text})`,
  endsWith: (name, text) => `endswith(${name}, ${text})`,
};

const redshift: Grammar = {
  ...duckdb,
  ...bySubstring,
  text: (value) => between(value, "'"),
  contains: (name, text) => `STRPOS(${name}, ${text}) > 0`,
};

export const grammars: Record<Dialect, Grammar> = { duckdb, postgres, clickhouse, snowflake, bigquery, trino, databricks, redshift };

/** A value of a rule as its field's type is written. */
export function literal(type: FieldType, value: Comparison['value'], grammar: Grammar): string {
  switch (type) {
    case 'text':
      return grammar.text(String(value));
    case 'date':
      return grammar.day(String(value));
    case 'boolean':
      return grammar.boolean(value === true);
    case 'integer':
      return digitsOf(value);
    case 'decimal':
      return grammar.decimal(digitsOf(value));
  }
}

/** A number in digits alone: neither `1e-7` nor `1e21`, nor more of them than were typed. */
function digitsOf(value: Comparison['value']): string {
  const digits = String(value === 0 ? 0 : value);
  if (typeof value !== 'number' || !/^-?\d+(?:\.\d{1,6})?$/.test(digits)) throw new RangeError('a number is wanted');
  return digits;
}
