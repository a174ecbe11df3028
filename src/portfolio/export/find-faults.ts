import type { ExportSettings } from '../../schema/export.ts';
import type { FieldType } from '../../schema/field-dictionary.ts';
import type { Engine } from '../engine.ts';
import { name, text } from '../sql.ts';
import type { PeoplePlan } from './columns.ts';
import { type ExportFault, type FaultKind, MOST_FAULTS } from './fault.ts';
import type { ExportTable } from './files.ts';
import { readAs, scanOf, wrongValue } from './scan.ts';

/** What a table does not say as it was declared, once it has been read. Rows are only looked for where one is known to be wrong. */
export async function faultsOf(
  engine: Engine,
  { table, wanted }: Pick<PeoplePlan, 'table' | 'wanted'>,
  settings: ExportSettings,
): Promise<ExportFault[]> {
  const rejected = table.types ? await uncast(engine, table, wanted) : await rejects(engine, table, wanted);
  if (rejected.length > 0) return rejected;
  const checked = [...wanted].flatMap(([column, type]) => {
    const wrong = wrongValue(name(column), type);
    return wrong ? [{ column, type, wrong }] : [];
  });
  if (checked.length === 0) return [];
  const scan = scanOf(table, wanted, settings);
  const [sums = {}] = await engine.rows(
    `SELECT ${checked.map(({ wrong }, at) => `count(*) FILTER (${wrong}) AS c${at}`).join(', ')} FROM ${scan}`,
  );
  const faults: ExportFault[] = [];
  for (const [at, { column, type, wrong }] of checked.entries()) {
    if (Number(sums[`c${at}`]) === 0) continue;
    const found = await engine.rows(numbered(scan, `CAST(${name(column)} AS VARCHAR) AS said`, wrong));
    for (const { row, said } of found)
      faults.push({ kind: type as FaultKind, file: table.file, row: Number(row), column, detail: String(said) });
  }
  return faults;
}

/** The first rows of which something is true, with the lines at which they stand. */
function numbered(scan: string, columns: string, wrong: string): string {
  return `SELECT row, said FROM (SELECT row_number() OVER () + 1 AS row, ${columns}, (${wrong}) AS wrong FROM ${scan}) WHERE wrong ORDER BY row LIMIT ${MOST_FAULTS}`;
}

const kinds: Readonly<Record<string, FaultKind>> = {
  'MISSING COLUMNS': 'short-row',
  'TOO MANY COLUMNS': 'long-row',
  'UNQUOTED VALUE': 'quotes',
  'LINE SIZE OVER MAXIMUM': 'quotes',
  'INVALID ENCODING': 'encoding',
  'INVALID STATE': 'quotes',
};

/** What was set aside as it was read, each row once where its cells are too few or too many. */
async function rejects(engine: Engine, { path, file }: ExportTable, wanted: ReadonlyMap<string, FieldType>): Promise<ExportFault[]> {
  const rows = await engine.rows(
    `SELECT DISTINCT line, column_name, error_type, error_message FROM reject_errors e JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM reject_scans) s USING (scan_id, file_id) WHERE file_path = ${text(path)} ORDER BY line, column_name`,
  );
  const seen = new Set<string>();
  return rows
    .flatMap((row): ExportFault[] => {
      const column = row.column_name === null ? undefined : String(row.column_name);
      const known = kinds[String(row.error_type)];
      const key = `${row.line}:${known ?? column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const place = { file, row: Number(row.line) };
      if (known) return [{ ...place, kind: known }];
      const [, said = ''] = /convert string "([\s\S]*?)" to /.exec(String(row.error_message)) ?? [];
      const type = wanted.get(column ?? '') ?? 'text';
      return [
        {
          ...place,
          kind: isTooLarge(said) && (type === 'integer' || type === 'decimal') ? 'too-large' : type,
          ...(column !== undefined && { column }),
          detail: said,
        },
      ];
    })
    .slice(0, MOST_FAULTS);
}

/** A number that is one, of more digits than are read. */
const isTooLarge = (said: string) => /^[-+]?\d{13,}(?:[.,]\d*)?$|^[-+]?\d+(?:\.\d+)?e\+?\d{2,}$/i.test(said.trim());

/** What Parquet holds in another type and cannot be made of the one that was declared. */
async function uncast(engine: Engine, { path, file, types }: ExportTable, wanted: ReadonlyMap<string, FieldType>): Promise<ExportFault[]> {
  const faults: ExportFault[] = [];
  for (const [column, type] of wanted) {
    if (types?.get(column) === readAs[type] || readAs[type] === 'VARCHAR') continue;
    const rows = await engine.rows(
      `SELECT file_row_number + 1 AS row, CAST(${name(column)} AS VARCHAR) AS said FROM read_parquet(${text(path)}, file_row_number = true) WHERE ${name(column)} IS NOT NULL AND TRY_CAST(${name(column)} AS ${readAs[type]}) IS NULL ORDER BY row LIMIT ${MOST_FAULTS}`,
    );
    for (const { row, said } of rows) faults.push({ kind: type, file, row: Number(row), column, detail: String(said) });
  }
  return faults;
}

/** Contacts without an id, and those with one that others have too. */
export async function idFaults(engine: Engine, people: PeoplePlan, settings: ExportSettings): Promise<ExportFault[]> {
  const [sums = {}] = await engine.rows(
    `SELECT count(*) AS n, count(*) FILTER (_id IS NULL OR trim(_id) = '') AS without, count(DISTINCT _id) AS ids, count(_id) AS named FROM people`,
  );
  const { file } = people.table;
  if (Number(sums.n) === 0) return [{ kind: 'no-rows', file }];
  const scan = scanOf(people.table, people.wanted, settings);
  const id = name(people.id);
  const faults: ExportFault[] = [];
  if (Number(sums.without) > 0)
    for (const { row } of await engine.rows(numbered(scan, 'NULL AS said', `${id} IS NULL OR trim(${id}) = ''`)))
      faults.push({ kind: 'no-id', file, row: Number(row), column: people.id });
  if (Number(sums.ids) < Number(sums.named)) {
    const again = `${id} IN (SELECT _id FROM people GROUP BY _id HAVING count(*) > 1)`;
    for (const { row } of await engine.rows(numbered(scan, 'NULL AS said', again)))
      faults.push({ kind: 'duplicate-id', file, row: Number(row), column: people.id });
  }
  return faults;
}
