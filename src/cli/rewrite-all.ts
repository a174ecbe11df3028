import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReadFile } from '../source/read.ts';

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
 * Writes over files, all or none: each is written beside itself and takes its place once all are there. Whatever goes wrong before the
 * last has its own puts back those that had. Nothing else gets a turn meanwhile.
 * @throws {NotRewritten}
 */
export function rewriteAll(rewrites: readonly Rewrite[]): void {
  const done: Rewrite[] = [];
  const beside = ({ file: { absolute } }: Rewrite) => join(dirname(absolute), `.${basename(absolute)}-${process.pid}`);
  try {
    for (const one of rewrites) {
      const mode = modeOf(one);
      writeFileSync(beside(one), one.after, { flag: 'wx' });
      chmodSync(beside(one), mode);
    }
    for (const one of rewrites) {
      renameSync(beside(one), one.file.absolute);
      done.push(one);
    }
  } catch (error) {
    for (const one of done) writeFileSync(one.file.absolute, one.before);
    for (const one of rewrites) rmSync(beside(one), { force: true });
    throw error;
  }
}

/** The rights of a file that still holds what was read of it. Who may write into its folder could replace one that is not to be written. */
function modeOf({ file, before }: Rewrite): number {
  const stats = lstatSync(file.absolute);
  if ((stats.mode & 0o200) === 0) throw new NotRewritten(file.file, 'read-only');
  if (!stats.isFile() || !readFileSync(file.absolute).equals(before)) throw new NotRewritten(file.file, 'changed');
  return stats.mode & 0o7777;
}
