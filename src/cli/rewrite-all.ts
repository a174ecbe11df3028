import { lstatSync, readFileSync } from 'node:fs';
import type { ReadFile } from '../source/read.ts';
import { makeAll } from './all-or-none.ts';

/** A file of the content folder, and what it is to hold. */
export interface Rewrite {
  file: Pick<ReadFile, 'file' | 'absolute'>;
  /** What it held when it was read. */
  before: Buffer;
  after: Buffer;
}

/** A file that cannot be written over: it may not be, or somebody changed it since it was read. */
export class NotRewritten extends Error {
  readonly file: string;
  readonly reason: 'read-only' | 'changed';
  constructor(file: string, reason: 'read-only' | 'changed') {
    super(`${file} is ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/**
 * Writes over files, all or none; not over one that says something else than when it was read.
 * @throws {NotRewritten}
 */
export function rewriteAll(rewrites: readonly Rewrite[]): void {
  makeAll(rewrites.map((one) => ({ file: one.file.file, from: one.file.absolute, bytes: one.after, mode: modeOf(one) })));
}

/** The rights of a file that still holds what was read of it. Who may write into its folder could replace one that is not to be written. */
function modeOf({ file, before }: Rewrite): number {
  const stats = lstatSync(file.absolute);
  if ((stats.mode & 0o200) === 0) throw new NotRewritten(file.file, 'read-only');
  if (!stats.isFile() || !readFileSync(file.absolute).equals(before)) throw new NotRewritten(file.file, 'changed');
  return stats.mode;
}
