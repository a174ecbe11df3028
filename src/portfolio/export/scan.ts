import type { ExportSettings } from '../../schema/export.ts';
import type { FieldType } from '../../schema/field-dictionary.ts';
import { name, text } from '../sql.ts';
import type { Wanted } from './columns.ts';
import type { ExportTable } from './files.ts';

/** Twelve digits before the sign and six behind it, as exact as the numbers of rules. */
const DECIMAL = 'DECIMAL(18,6)';

/** As what a column is read: whole numbers with their decimals, so that one that has some is told instead of rounded. */
export const readAs: Record<FieldType, string> = { text: 'VARCHAR', integer: DECIMAL, decimal: DECIMAL, date: 'DATE', boolean: 'VARCHAR' };

/** What stands for yes and no in exports. */
export const YES = ['true', '1', 'yes', 'y', 'oui', 'o', 'vrai', 'ja', 'j', 'wahr'];
export const NO = ['false', '0', 'no', 'n', 'non', 'faux', 'nein', 'falsch'];

/** Faults that are kept of one file. */
const REJECTS = 200;

/** The rows of a table as its columns are declared. Of CSV, rows that do not fit are set aside for `find-faults.ts`, and nothing is made up for them. */
export function scanOf({ path, columns, separator, types }: ExportTable, wanted: Wanted, settings: ExportSettings): string {
  if (types) {
    const cells = [...wanted].map(([column, type]) => `TRY_CAST(${name(column)} AS ${readAs[type]}) AS ${name(column)}`);
    return `(SELECT ${cells.join(', ')} FROM read_parquet(${text(path)}))`;
  }
  const struct = columns.map((column) => `${name(column)}: ${text(readAs[wanted.get(column) ?? 'text'])}`).join(', ');
  const options = [
    'auto_detect = false',
    'header = true',
    `delim = ${text(separator ?? ',')}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ''`,
    `dateformat = ${text(settings.dates === 'iso' ? '%Y-%m-%d' : '%d/%m/%Y')}`,
    `decimal_separator = ${text(settings.decimals === 'comma' ? ',' : '.')}`,
    `encoding = ${text(settings.encoding)}`,
    'store_rejects = true',
    `rejects_limit = ${REJECTS}`,
    `columns = {${struct}}`,
  ];
  return `read_csv(${text(path)}, ${options.join(', ')})`;
}

/** A value as its field's type is, from what was read. */
export function typedValue(column: string, type: FieldType): string {
  if (type === 'integer') return `CAST(${column} AS BIGINT)`;
  if (type === 'boolean')
    return `(CASE WHEN lower(trim(${column})) IN (${YES.map(text)}) THEN TRUE WHEN lower(trim(${column})) IN (${NO.map(text)}) THEN FALSE END)`;
  return column;
}

/** What is true of a value that was read and is none of its type. */
export function wrongValue(column: string, type: FieldType): string | undefined {
  if (type === 'integer') return `${column} <> trunc(${column})`;
  if (type === 'boolean') return `lower(trim(${column})) NOT IN (${[...YES, ...NO].map(text)})`;
  return undefined;
}
