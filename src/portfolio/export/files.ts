import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExportSettings } from '../../schema/export.ts';
import { isRecord } from '../../schema/own.ts';
import { namePartsOf } from '../../source/folders.ts';
import type { Engine } from '../engine.ts';
import { DEEDS, PEOPLE } from '../field-source.ts';
import { text } from '../sql.ts';
import { ExportFaults, firstLine } from './fault.ts';

/** One table of an export and its columns in their order. */
export interface ExportTable {
  name: string;
  path: string;
  file: string;
  columns: readonly string[];
  /** Of CSV: what stands between two values. */
  separator?: string;
  /** Of Parquet: the types of its columns. */
  types?: ReadonlyMap<string, string>;
}

/** The tables of an export. */
export interface Export {
  people: ExportTable;
  deeds?: ExportTable;
}

/**
 * Finds out which file is which table, by its name or as it is told, and what its columns are called.
 * @param given files as they are named, `orders=FILE` among them.
 * @param needed whether there has to be a table of orders.
 * @throws {ExportFaults}
 */
export async function openExport(
  given: readonly { table?: string; path: string }[],
  settings: ExportSettings,
  engine: Engine,
  needed: boolean,
): Promise<Export> {
  const named = given.map(({ table, path }) => ({
    name: table ?? namePartsOf(basename(path)).stem.toLowerCase(),
    path,
    file: basename(path),
  }));
  const known: readonly string[] = [...PEOPLE, ...DEEDS];
  const strange = named.filter(({ name }) => !known.includes(name));
  if (strange.length > 0) throw new ExportFaults(strange.map(({ file, name }) => ({ kind: 'unknown-table', file, detail: name })));
  const [people, deeds] = [onlyOne(named, PEOPLE), onlyOne(named, DEEDS)];
  if (!people) throw missingTable(PEOPLE);
  if (!deeds && needed) throw missingTable(DEEDS);
  return {
    people: await openTable(people, settings, engine),
    ...(deeds && { deeds: await openTable(deeds, settings, engine) }),
  };
}

type Named = Pick<ExportTable, 'name' | 'path' | 'file'>;

function onlyOne(named: readonly Named[], names: readonly string[]): Named | undefined {
  const [first, second] = named.filter(({ name }) => names.includes(name));
  if (second) throw new ExportFaults([{ kind: 'table-twice', file: second.file, detail: names.join(', ') }]);
  return first;
}

function missingTable(names: readonly string[]): ExportFaults {
  return new ExportFaults([{ kind: 'missing-table', file: names[0] ?? '', detail: names.join(', ') }]);
}

async function openTable(named: Named, settings: ExportSettings, engine: Engine): Promise<ExportTable> {
  const { file, path } = named;
  const head = headOf(path, file);
  const other = otherFormat(head, file);
  if (other) throw new ExportFaults([{ kind: other, file }]);
  const table = /\.parquet$/i.test(file) ? await openParquet(named, engine) : { ...named, ...headerOf(head, settings, file) };
  const twice = table.columns.find((column, at) => table.columns.indexOf(column) < at);
  if (twice !== undefined) throw new ExportFaults([{ kind: 'column-twice', file, column: twice }]);
  return table;
}

async function openParquet(named: Named, engine: Engine): Promise<ExportTable> {
  try {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${text(named.path)})`);
    const types = new Map(rows.map((row) => [String(row.column_name), String(row.column_type)]));
    return { ...named, columns: [...types.keys()], types };
  } catch (error) {
    throw new ExportFaults([{ kind: 'damaged', file: named.file, detail: firstLine(error) }]);
  }
}

/** What a file is that is called otherwise, by its first bytes. */
function otherFormat(head: Buffer, file: string): 'workbook' | 'is-parquet' | undefined {
  const sign = head.toString('latin1', 0, 4);
  if (sign === 'PK\x03\x04' || sign === '\xd0\xcf\x11\xe0') return 'workbook';
  return sign === 'PAR1' && !/\.parquet$/i.test(file) ? 'is-parquet' : undefined;
}

/** A line of names longer than this is none. */
const HEAD = 65_536;

function headOf(path: string, file: string): Buffer {
  try {
    const opened = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      const read = readSync(opened, bytes, 0, HEAD, 0);
      if (read === 0) throw new ExportFaults([{ kind: 'empty', file }]);
      return bytes.subarray(0, read);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (error instanceof ExportFaults) throw error;
    throw new ExportFaults([{ kind: 'unreadable', file, detail: isRecord(error) && 'code' in error ? String(error.code) : '' }]);
  }
}

const SEPARATORS = [';', ',', '\t'] as const;

/** The names of columns, which no value has a part in: what stands between them most often separates them. */
function headerOf(head: Buffer, { encoding }: ExportSettings, file: string): { columns: string[]; separator: string } {
  if (head[0] === 0xff || head[0] === 0xfe || head.includes(0)) throw new ExportFaults([{ kind: 'encoding', file, row: 1 }]);
  const decoded = encoding === 'latin-1' ? head.toString('latin1') : head.toString('utf8').replace(/^\uFEFF/, '');
  const [line = ''] = decoded.split(/\r\n|\n|\r/, 1);
  if (line.trim() === '') throw new ExportFaults([{ kind: 'empty', file }]);
  const outside = line.replace(/"[^"]*"/g, '');
  const [separator = ','] = [...SEPARATORS].sort((a, b) => outside.split(b).length - outside.split(a).length);
  const columns = cellsOf(line, separator).map((cell) => cell.trim().normalize('NFC'));
  return { columns, separator };
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign === '"') {
      if (isQuoted && line[at + 1] === '"') cell += line[at++];
      else isQuoted = !isQuoted;
    } else if (sign === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
