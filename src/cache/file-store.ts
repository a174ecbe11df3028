import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './quietly.ts';
import { writeWhole } from './write-whole.ts';

/** Files on disk, by what they were made from. Nothing here fails: without it a run is only slower. */
export interface FileStore {
  /** The bytes of a file, where it was kept. */
  get(key: string): Buffer | undefined;
  /** Keeps a file, at once: a run that is killed leaves what it had made. */
  set(key: string, bytes: Uint8Array): void;
  /**
   * Forgets what this run did not use once that is the larger part, and what other versions of the code kept. Only for a run that
   * asked for all that there is: one that made a single poster knows nothing of the others.
   */
  save(): void;
}

/** Files that may lie unused in a small store. */
const LEFT = 100;

/**
 * Opens a store of files, one for each key: pictures and sheets are too large to be lines of one file.
 * @param kind what is kept, without a dash: `pictures`, `paper`.
 * @param code what tells the code that makes the files from its other versions: files of those are forgotten.
 */
export function openFileStore(folder: string, kind: string, code: string): FileStore {
  const own = join(folder, `${kind}-${code}`);
  const used = new Set<string>();
  return {
    get(key) {
      const bytes = quietly(() => readFileSync(join(own, key)));
      if (!bytes || bytes.length === 0) return undefined;
      used.add(key);
      return bytes;
    },
    set(key, bytes) {
      used.add(key);
      quietly(() => writeWhole(own, key, bytes));
    },
    save() {
      quietly(() => forget(own, used));
      quietly(() => forgetOthers(folder, kind, own));
    },
  };
}

function forget(folder: string, used: ReadonlySet<string>): void {
  const names = readdirSync(folder);
  const unused = names.filter((name) => !used.has(name));
  if (names.length < 2 * used.size + LEFT) return;
  for (const name of unused) rmSync(join(folder, name), { force: true });
}

function forgetOthers(folder: string, kind: string, own: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.split('-')[0] === kind && path !== own) rmSync(path, { recursive: true, force: true });
  }
}
