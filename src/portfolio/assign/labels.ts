import type { ExportSettings } from '../../schema/export.ts';
import { type ExportFault, ExportFaults, MOST_FAULTS } from '../export/fault.ts';
import { readSmallTable } from '../small-table.ts';

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
export function readLabels(path: string, personas: ReadonlySet<string>, { encoding }: Pick<ExportSettings, 'encoding'>): Labels {
  const { file, columns, rows } = readSmallTable(path, ['contact_id', 'persona'], encoding);
  const [id, persona] = [columns.indexOf('contact_id'), columns.indexOf('persona')] as const;
  const personaOf = new Map<string, string>();
  const faults: ExportFault[] = [];
  for (const { cells, row } of rows) {
    const place = { file, row };
    const contact = cells[id] ?? '';
    const said = cells[persona] ?? '';
    if (contact === '') faults.push({ ...place, kind: 'no-id', column: 'contact_id' });
    else if (!personas.has(said)) faults.push({ ...place, kind: 'unknown-persona', column: 'persona', detail: said });
    else if (personaOf.has(contact)) faults.push({ ...place, kind: 'duplicate-id', column: 'contact_id' });
    else personaOf.set(contact, said);
  }
  if (faults.length > 0) throw new ExportFaults(faults.slice(0, MOST_FAULTS));
  return { personaOf };
}
