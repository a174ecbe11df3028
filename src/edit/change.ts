import type { ReadFile } from '../source/read.ts';
import type { Edit } from './edit.ts';
import { editFile } from './edit-file.ts';
import type { EditsByFile } from './references.ts';
import { EditFault, type Splice } from './splice.ts';

/** What is to become of one content file. */
export interface FileChange {
  /** As it was read. */
  file: ReadFile;
  /** Its text afterwards; undefined where the file goes. */
  text: string | undefined;
  splices: readonly Splice[];
  /** Its new name, from the content folder. */
  to?: string;
}

/**
 * The changes of files that some edits make, each file proved on its own.
 * @param moves new names of files.
 * @throws {EditFault} where a file cannot be edited: none of them is to be written then.
 */
export function changesOf(files: readonly ReadFile[], edits: EditsByFile, moves: ReadonlyMap<string, string> = new Map()): FileChange[] {
  return files.flatMap((file): FileChange[] => {
    const own: readonly Edit[] = edits.get(file.file) ?? [];
    const to = moves.get(file.file);
    if (own.length === 0 && to === undefined) return [];
    if (file.text === undefined) throw new EditFault('unsound', file.file);
    const { text, splices } = own.length > 0 ? editFile({ ...file, text: file.text }, own) : { text: file.text, splices: [] };
    return [{ file, text, splices, ...(to !== undefined && { to }) }];
  });
}

/** The files of a folder once some of them are changed. */
export function filesAfter(files: readonly ReadFile[], changes: readonly FileChange[]): ReadFile[] {
  const byFile = new Map(changes.map((change) => [change.file.file, change]));
  return files.flatMap((file) => {
    const change = byFile.get(file.file);
    if (!change) return [file];
    return change.text === undefined ? [] : [{ ...file, file: change.to ?? file.file, text: change.text }];
  });
}
