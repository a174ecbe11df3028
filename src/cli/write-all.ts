import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface NewFile {
  /** From the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** The files of which one is there already, whatever it ends with: `clara.md` holds the same persona as `clara.yaml`. */
export async function taken(root: string, files: readonly NewFile[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ file }) => {
      const names = await readdir(join(root, dirname(file))).catch((): string[] => []);
      const stem = (name: string) => name.replace(/\.[a-z]+$/i, '').toLowerCase();
      const id = stem(file.slice(file.lastIndexOf('/') + 1));
      return names.filter((name) => stem(name) === id).map((name) => `${dirname(file)}/${name}`);
    }),
  );
  return found.flat();
}

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
    for (const [at, { file, text }] of files.entries()) {
      await mkdir(join(root, dirname(file)), { recursive: true });
      await writeFile(temporary[at] ?? '', text, { flag: 'wx' });
    }
    for (const [at, { file }] of files.entries()) {
      await give(temporary[at] ?? '', join(root, file)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new TakenMeanwhile(file, error) : error;
      });
      made.push(join(root, file));
    }
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw error;
  } finally {
    await Promise.all(temporary.map((path) => rm(path, { force: true })));
  }
}

/** Unlike a rename, a second name for a file never replaces another; some file systems have none. */
async function give(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
