import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../edit/change.ts';
import { EditFault } from '../edit/splice.ts';
import { typedBytes } from '../edit/typed-bytes.ts';
import { findInside, readTarget } from '../source/inside.ts';
import { MAX_BYTES } from '../source/read.ts';
import { makeAll, type Step } from './all-or-none.ts';

/**
 * Changes, renames and removes files of a content folder, all or none. A file that says something else than when it was read is not
 * touched, nor is one that a link stands for.
 * @param more pictures to remove along with them, from the content folder.
 * @throws {EditFault | TakenMeanwhile}
 */
export function changeAll(root: string, changes: readonly FileChange[], more: readonly string[] = []): void {
  makeAll([...changes.map((change) => stepOf(change)), ...more.flatMap((file) => removal(root, file))]);
}

function stepOf({ file: { file, absolute, text }, splices, text: after, to }: FileChange): Step {
  const stats = lstatSync(absolute);
  const opened = readTarget(absolute, MAX_BYTES);
  // A link within the folder: another name of a file that has its own.
  if (opened.state !== 'open' || text === undefined || !absolute.normalize('NFC').endsWith(file.slice(file.lastIndexOf('/'))))
    throw new EditFault('unsound', file);
  const bytes = after === undefined ? undefined : typedBytes(opened.bytes, file, text, splices);
  const target = to && join(dirname(absolute), to.slice(to.lastIndexOf('/') + 1));
  return { file: to ?? file, from: absolute, to: target, bytes, mode: stats.mode };
}

function removal(root: string, file: string): Step[] {
  const found = findInside(root, file);
  return found.state === 'file' ? [{ file, from: found.target, bytes: undefined, mode: 0 }] : [];
}
