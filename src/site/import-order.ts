import type { Imported, ImportOptions, SourceFile } from '../import/import.ts';
import type { MappingWords } from '../import/mapping-text.ts';
import { type Told, Unreadable } from '../import/tree.ts';
import type { Department } from '../schema/department.ts';
import { startJob } from './job-process.ts';

/** What `handbook import` has read. Plain data: it is read in a process of its own. */
export interface ImportOrder extends Pick<ImportOptions, 'known' | 'today' | 'language'> {
  sources: readonly SourceFile[];
  departments: readonly Department[];
  /** The text of the mapping file, where there is one. */
  mapping: string | undefined;
  /** The words of the mapping, where it is to be shown instead of the personas. */
  show: MappingWords | undefined;
}

/** A persona as it is to be written, and how many of its parts were placed, how many went to the notes. */
export interface ImportedFile extends Pick<Imported, 'id' | 'text'> {
  placed: number;
  notes: number;
}

/** What an import tells as it goes on. */
export interface ImportPart {
  told: readonly Told[];
  personas: readonly ImportedFile[];
  /** The mapping that is to be shown. */
  mapping?: string;
}

export type ImportTold = ImportPart | { unreadable: Pick<Unreadable, 'reason' | 'detail' | 'file'> };

/** Nearly all that an import makes is soon gone: with this much room for it, a table of 20 000 rows takes 200 MB in place of 300, and no longer. */
const KEEPS_LITTLE = ['--max-semi-space-size=8'];

/**
 * Reads files of other tools. Large ones take a while without a pause, in which whoever waits could not interrupt.
 * @param onPart is given the personas as they are made; what it throws ends the import.
 * @throws {Unreadable} where nothing can be read from one of them.
 */
export async function importInProcess(order: ImportOrder, onPart: (part: ImportPart) => void): Promise<void> {
  let fault: unknown;
  const onTold = (told: ImportTold) => {
    if (fault) return;
    if ('unreadable' in told) {
      // The process ends by itself then, once it has kept its compiled code for the next one.
      fault = unreadableOf(told.unreadable);
      return;
    }
    try {
      onPart(told);
    } catch (error) {
      fault = error;
      void beside.stop();
    }
  };
  const beside = startJob<ImportOrder, ImportTold>('import-process', onTold, KEEPS_LITTLE);
  beside.give(order);
  await beside.ended.catch((error: unknown) => {
    throw fault ?? error;
  });
  if (fault) throw fault;
}

function unreadableOf({ reason, detail, file }: Pick<Unreadable, 'reason' | 'detail' | 'file'>): Unreadable {
  const error = new Unreadable(reason, detail);
  error.file = file;
  return error;
}
