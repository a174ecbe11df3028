import { constants, copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { faultCode } from '../source/quietly.ts';
import { notWritten } from './nothing-written.ts';

interface NewFile {
  /** From the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** The files of which one is there already, whatever it ends with: `clara.md` holds the same persona as `clara.yaml`. */
export async function taken(root: string, files: readonly string[]): Promise<string[]> {
  const stem = (name: string) => name.replace(/\.[a-z]+$/i, '').toLowerCase();
  const folders = [...Map.groupBy(files, (file) => dirname(file))];
  const found = await Promise.all(
    folders.map(async ([folder, wanted]) => {
      const names = Map.groupBy(await readdir(join(root, folder)).catch((): string[] => []), stem);
      return wanted.flatMap((file) => (names.get(stem(basename(file))) ?? []).map((name) => `${folder}/${name}`));
    }),
  );
  return found.flat();
}

/** Files that are named before anything else gets a turn. */
const AT_ONCE = 200;

/** Somebody gave a file this name after it was found free. */
export class TakenMeanwhile extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file} was made meanwhile`, { cause });
    this.file = file;
  }
}

/** New files, all or none: each is written under another name as it comes, and given its own once all are there. */
export interface NewFiles {
  /** Their names, from the content folder. */
  names: readonly string[];
  /** @throws {NothingWritten} */
  add(files: readonly NewFile[]): void;
  /**
   * Gives them their names, which fails where one is taken.
   * @throws {TakenMeanwhile | NothingWritten}
   */
  publish(): Promise<void>;
  /** Takes away what was written under other names, and, where not all have their own, these too, and the folders made for them. */
  clear(): void;
}

/** Begins to write new files into a folder. Nobody but whoever calls `clear` takes away what an error or an interruption leaves. */
export function newFiles(root: string): NewFiles {
  const names: string[] = [];
  const made: string[] = [];
  let isWhole = false;
  const folders = new Set<string>();
  const newFolders: string[] = [];
  const temporary = (at: number) => join(root, dirname(names[at] ?? ''), `.import-${process.pid}-${at}`);
  return {
    names,
    add(files) {
      for (const { file, text } of files) {
        const folder = join(root, dirname(file));
        const at = names.push(file) - 1;
        toldOf(file, () => {
          const first = folders.has(folder) ? undefined : mkdirSync(folder, { recursive: true });
          if (first !== undefined) newFolders.push(folder);
          folders.add(folder);
          // In place: asking a thread for each of many small files takes several times as long as writing it.
          writeFileSync(temporary(at), text, { flag: 'wx' });
        });
      }
    },
    async publish() {
      for (const [at, file] of names.entries()) {
        toldOf(file, () => give(temporary(at), join(root, file), file));
        made.push(join(root, file));
        if (at % AT_ONCE === 0) await turn();
      }
      isWhole = true;
    },
    clear() {
      removeAll(
        names.map((_, at) => temporary(at)),
        unlinkSync,
      );
      if (isWhole) return;
      removeAll(made, unlinkSync);
      // One in which somebody else put a file meanwhile stays.
      removeAll(newFolders, rmdirSync);
    },
  };
}

/**
 * A second name for a file, or a copy where a file system has none of these: unlike a rename, neither ever replaces another.
 * @throws {TakenMeanwhile}
 */
export function give(from: string, to: string, file: string): void {
  try {
    try {
      linkSync(from, to);
    } catch (error) {
      if (isTaken(error)) throw error;
      copy(from, to);
    }
  } catch (error) {
    throw isTaken(error) ? new TakenMeanwhile(file, error) : error;
  }
}

function copy(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    // Half of it, where it was made at all.
    if (!isTaken(error)) rmSync(to, { force: true });
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return faultCode(error) === 'EEXIST';
}

/** What goes wrong with a file is told of it, and not of the draft of it. */
function toldOf(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw notWritten(file, error);
  }
}

function removeAll(paths: readonly string[], remove: (path: string) => void): void {
  for (const path of paths) {
    try {
      remove(path);
    } catch {
      // It was never made, or is gone.
    }
  }
}
