import { constants, copyFileSync, linkSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

export interface NewFile {
  /** From the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** The files of which one is there already, whatever it ends with: `clara.md` holds the same persona as `clara.yaml`. */
export async function taken(root: string, files: readonly NewFile[]): Promise<string[]> {
  const stem = (name: string) => name.replace(/\.[a-z]+$/i, '').toLowerCase();
  const folders = [...Map.groupBy(files, ({ file }) => dirname(file))];
  const found = await Promise.all(
    folders.map(async ([folder, wanted]) => {
      const names = Map.groupBy(await readdir(join(root, folder)).catch((): string[] => []), stem);
      return wanted.flatMap(({ file }) => (names.get(stem(basename(file))) ?? []).map((name) => `${folder}/${name}`));
    }),
  );
  return found.flat();
}

/** Files that are written before anything else gets a turn. */
const AT_ONCE = 200;

/** Somebody gave a file this name after it was found free. */
export class TakenMeanwhile extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file} was made meanwhile`, { cause });
    this.file = file;
  }
}

/**
 * Writes new files, all or none: first under other names, then each is given its own, which fails where one is taken.
 * @throws {TakenMeanwhile}
 */
export async function writeAll(root: string, files: readonly NewFile[]): Promise<void> {
  const made: string[] = [];
  const temporary = files.map(({ file }, at) => join(root, dirname(file), `.import-${process.pid}-${at}`));
  try {
    for (const folder of new Set(files.map(({ file }) => dirname(file)))) await mkdir(join(root, folder), { recursive: true });
    for (const [at, { text }] of files.entries()) {
      // In place: asking a thread for each of many small files takes several times as long as writing it.
      writeFileSync(temporary[at] ?? '', text, { flag: 'wx' });
      if (at % AT_ONCE === 0) await turn();
    }
    for (const [at, { file }] of files.entries()) {
      give(temporary[at] ?? '', join(root, file), file);
      made.push(join(root, file));
      if (at % AT_ONCE === 0) await turn();
    }
  } catch (error) {
    removeAll(made);
    throw error;
  } finally {
    removeAll(temporary);
  }
}

/** Unlike a rename, a second name for a file never replaces another; some file systems have none. */
function give(from: string, to: string, file: string): void {
  const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';
  try {
    try {
      linkSync(from, to);
    } catch (error) {
      if (isTaken(error)) throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    throw isTaken(error) ? new TakenMeanwhile(file, error) : error;
  }
}

function removeAll(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      unlinkSync(path);
    } catch {
      // It was never made, or is gone.
    }
  }
}
