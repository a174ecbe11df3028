import { chmodSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notWritten } from './nothing-written.ts';
import { give } from './write-all.ts';

/** A change of one file as it is made: where it stands, what it is to hold, and where it is to stand. */
export interface Step {
  /** What it is called afterwards, from the content folder. */
  file: string;
  from: string;
  /** Another place; none where it stays. */
  to?: string | undefined;
  /** None where it goes. */
  bytes: Buffer | undefined;
  /** The rights that it has and keeps. */
  mode: number;
}

/**
 * Changes, renames and removes files, all or none: each is written beside its place first, and what fails half-way puts everything back as
 * it was. Nothing else gets a turn meanwhile.
 * @throws {TakenMeanwhile | NothingWritten}
 */
export function makeAll(steps: readonly Step[]): void {
  const undo: (() => void)[] = [];
  const beside = (at: number, path: string) => join(dirname(path), `.change-${process.pid}-${at}`);
  let now: string | undefined;
  try {
    for (const [at, { file, from, to, bytes, mode }] of steps.entries()) {
      now = file;
      if (bytes === undefined) continue;
      const draft = beside(at, to ?? from);
      // A disk that is full leaves half of it.
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, bytes, { flag: 'wx' });
      chmodSync(draft, mode & 0o7777);
    }
    for (const [at, step] of steps.entries()) {
      now = step.file;
      make(step, beside(at, step.to ?? step.from), `${beside(at, step.from)}.before`, undo);
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw notWritten(now, error);
  }
  for (const [at, { from }] of steps.entries()) rmSync(`${beside(at, from)}.before`, { force: true });
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
