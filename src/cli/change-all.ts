import { lstatSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../edit/change.ts';
import { EditFault } from '../edit/splice.ts';
import { typedBytes } from '../edit/typed-bytes.ts';
import { findInside, readTarget } from '../source/inside.ts';
import { MAX_BYTES } from '../source/read.ts';
import { give } from './write-all.ts';

/** A change as it is made: where the file stands, what it is to hold, and where it is to stand. */
interface Step {
  file: string;
  from: string;
  to: string | undefined;
  bytes: Buffer | undefined;
  mode: number;
}

/**
 * Changes, renames and removes files of a content folder, all or none: what fails half-way puts everything back as it was. A file that
 * says something else than when it was read is not touched, nor is one that a link stands for.
 * @param more pictures to remove along with them, from the content folder.
 * @throws {EditFault | TakenMeanwhile}
 */
export function changeAll(root: string, changes: readonly FileChange[], more: readonly string[] = []): void {
  const steps = [...changes.map((change) => stepOf(change)), ...more.flatMap((file) => removal(root, file))];
  const undo: (() => void)[] = [];
  const beside = (at: number, path: string) => join(dirname(path), `.change-${process.pid}-${at}`);
  try {
    for (const [at, { from, to, bytes, mode }] of steps.entries()) {
      if (bytes === undefined) continue;
      const draft = beside(at, to ?? from);
      // A disk that is full leaves half of it.
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, bytes, { flag: 'wx', mode });
    }
    for (const [at, step] of steps.entries()) make(step, beside(at, step.to ?? step.from), `${beside(at, step.from)}.before`, undo);
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }
  for (const [at, { from }] of steps.entries()) rmSync(`${beside(at, from)}.before`, { force: true });
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
  return found.state === 'file' ? [{ file, from: found.target, to: undefined, bytes: undefined, mode: 0 }] : [];
}

/** Keeps the file as it was under another name until all is done. */
function make({ file, from, to, bytes }: Step, draft: string, kept: string, undo: (() => void)[]): void {
  if (bytes !== undefined && to !== undefined) {
    give(draft, to, file);
    undo.push(() => unlinkSync(to));
  }
  if (bytes === undefined || to !== undefined) renameSync(from, kept);
  else give(from, kept, file);
  undo.push(() => putBack(kept, from));
  if (bytes === undefined) return;
  if (to === undefined) renameSync(draft, from);
  else unlinkSync(draft);
}

/** Where both are names of one file, renaming leaves both. */
function putBack(kept: string, from: string): void {
  renameSync(kept, from);
  rmSync(kept, { force: true });
}
