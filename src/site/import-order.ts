import type { ImportOptions, ImportResult } from '../import/import.ts';
import { Unreadable } from '../import/tree.ts';
import type { Department } from '../schema/department.ts';
import { startBeside } from './beside.ts';

/** What `handbook import` has read. Plain data: it is read in a process of its own. */
export interface ImportOrder extends Pick<ImportOptions, 'file' | 'known' | 'today' | 'language'> {
  bytes: Uint8Array;
  departments: readonly Department[];
  /** The text of the mapping file, where there is one. */
  mapping: string | undefined;
}

export type ImportTold = { result: ImportResult } | { unreadable: Pick<Unreadable, 'reason' | 'detail'> };

/**
 * Reads a file of another tool. Large ones take a while without a pause, in which whoever waits could not interrupt.
 * @throws {Unreadable} where nothing can be read from it.
 */
export async function importBeside(order: ImportOrder): Promise<ImportResult> {
  let told: ImportTold | undefined;
  const beside = startBeside<ImportOrder, ImportTold>('import-process', (heard) => (told = heard));
  beside.give(order);
  await beside.ended;
  if (told && 'result' in told) return told.result;
  throw told ? new Unreadable(told.unreadable.reason, told.unreadable.detail) : new Error('import-process told nothing');
}
