import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { isRecord } from '../../schema/own.ts';
import { type ExportFault, ExportFaults, MOST_FAULTS } from '../export/fault.ts';

/** A file in which people say which persona a contact is, as they heard it in an interview. */
export interface Labels {
  /** The persona of each contact, by id. */
  personaOf: ReadonlyMap<string, string>;
}

/**
 * Reads a file of two columns, `contact_id` and `persona`.
 * @param personas ids of the personas that there are.
 * @throws {ExportFaults}
 */
export function readLabels(path: string, personas: ReadonlySet<string>): Labels {
  const file = basename(path);
  const { data, errors } = Papa.parse<string[]>(textOf(path, file).replace(/^\uFEFF/, ''));
  // Blank lines say nothing, but count: faults are told at the number that a spreadsheet shows.
  const lines = data.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [{ cells: head } = { cells: [] }, ...rows] = lines;
  const [id, persona] = ['contact_id', 'persona'].map((name) => head.findIndex((cell) => cell.trim().toLowerCase() === name));
  const missing = [id, persona].flatMap((at, which): ExportFault[] =>
    at === -1 ? [{ kind: 'missing-column', file, column: which === 0 ? 'contact_id' : 'persona', detail: head.join(', ') }] : [],
  );
  const quotes = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }): ExportFault => ({ kind: 'quotes', file, row: row + 1 }));
  if (missing.length > 0 || quotes.length > 0) throw new ExportFaults([...missing, ...quotes]);
  const personaOf = new Map<string, string>();
  const faults: ExportFault[] = [];
  for (const { cells, row } of rows) {
    const place = { file, row };
    const contact = cells[id ?? 0]?.trim() ?? '';
    const said = cells[persona ?? 0]?.trim() ?? '';
    if (contact === '') faults.push({ ...place, kind: 'no-id', column: 'contact_id' });
    else if (!personas.has(said)) faults.push({ ...place, kind: 'unknown-persona', column: 'persona', detail: said });
    else if (personaOf.has(contact)) faults.push({ ...place, kind: 'duplicate-id', column: 'contact_id' });
    else personaOf.set(contact, said);
  }
  if (rows.length === 0) faults.push({ kind: 'no-rows', file });
  if (faults.length > 0) throw new ExportFaults(faults.slice(0, MOST_FAULTS));
  return { personaOf };
}

function textOf(path: string, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (isRecord(error) && 'code' in error && error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new ExportFaults([{ kind: 'unreadable', file, detail: String(error.code) }]);
    throw new ExportFaults([{ kind: 'encoding', file }]);
  }
}
