import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import type { ExportSettings } from '../schema/export.ts';
import { isRecord } from '../schema/own.ts';
import { type ExportFault, ExportFaults } from './export/fault.ts';

/** A table that people write: the names of its columns, in lower case, and its rows, each with the line that a spreadsheet shows. */
export interface SmallTable {
  /** The name of the file. */
  file: string;
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; row: number }[];
}

type Encoding = ExportSettings['encoding'];

/**
 * Reads a table of text, in which some columns have to be.
 * @param encoding that of the export: what people save beside it is in UTF-8, or as the export is.
 * @throws {ExportFaults}
 */
export function readSmallTable(path: string, wanted: readonly string[], encoding: Encoding): SmallTable {
  const file = basename(path);
  const { data, errors } = Papa.parse<string[]>(textOf(path, file, encoding).replace(/^\uFEFF/, ''));
  // Blank lines say nothing, but count: faults are told at the number that a spreadsheet shows.
  const lines = data.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [{ cells: head } = { cells: [] }, ...rows] = lines;
  const columns = head.map((cell) => cell.trim().toLowerCase());
  const missing = wanted
    .filter((column) => !columns.includes(column))
    .map((column): ExportFault => ({ kind: 'missing-column', file, column, detail: head.join(', ') }));
  const quotes = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }): ExportFault => ({ kind: 'quotes', file, row: row + 1 }));
  if (missing.length > 0 || quotes.length > 0) throw new ExportFaults([...missing, ...quotes]);
  if (rows.length === 0) throw new ExportFaults([{ kind: 'no-rows', file }]);
  return { file, columns, rows: rows.map(({ cells, row }) => ({ cells: cells.map((cell) => cell.trim()), row })) };
}

function textOf(path: string, file: string, encoding: Encoding): string {
  const bytes = bytesOf(path, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (encoding === 'latin-1') return new TextDecoder('windows-1252').decode(bytes);
    throw new ExportFaults([{ kind: 'encoding', file }]);
  }
}

function bytesOf(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ExportFaults([{ kind: 'unreadable', file, detail: isRecord(error) ? String(error.code) : '' }]);
  }
}
