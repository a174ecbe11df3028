import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileResult } from '../handbook/content-file.ts';
import type { ResultStore } from '../handbook/load.ts';

/** A store of parsed files on disk: what has not changed since the last run is not parsed again. */
export interface DiskStore extends ResultStore {
  /** Writes what this run used, and forgets the rest. Never fails: without it the next run is only slower. */
  save(): Promise<void>;
}

/** The rooms of the code whose output is kept: when one of them changes, nothing kept is true any more. */
const ROOMS = ['diagnostic', 'schema', 'i18n', 'text', 'source', 'handbook'];

/** Opens the store in a cache folder. A damaged or foreign file counts as empty. */
export async function openResultStore(folder: string): Promise<DiskStore> {
  const file = join(folder, `parsed-${await codeFingerprint()}.json`);
  const kept = await readKept(file);
  const used = new Map<string, FileResult>();
  let changed = false;
  return {
    get(content, extraFields) {
      const key = keyOf(content, extraFields);
      const result = kept.get(key);
      if (result) used.set(key, result);
      return result;
    },
    set(content, extraFields, result) {
      changed = true;
      used.set(keyOf(content, extraFields), result);
    },
    async save() {
      if (!changed && used.size === kept.size) return;
      await writeWhole(folder, file, JSON.stringify([...used])).catch(() => undefined);
    },
  };
}

function keyOf({ file, kind, text }: { file: string; kind: string; text: string }, extraFields: string): string {
  return createHash('sha1').update(`${kind}\0${file}\0${extraFields}\0`).update(text).digest('base64url');
}

async function readKept(file: string): Promise<Map<string, FileResult>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, FileResult][]);
  } catch {
    return new Map();
  }
}

/** Writes beside the file and renames, so that a run that is killed leaves the old file or the new one, never half. */
async function writeWhole(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
  for (const name of await readdir(folder)) {
    if (name.startsWith('parsed-') && join(folder, name) !== file) await rm(join(folder, name), { force: true });
  }
}

async function codeFingerprint(): Promise<string> {
  const hash = createHash('sha1');
  for (const room of ROOMS) {
    const folder = join(import.meta.dirname, '..', room);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:ts|js)$/.test(name)).sort();
    for (const text of await Promise.all(names.map((name) => readFile(join(folder, name))))) hash.update(text);
  }
  return hash.digest('hex').slice(0, 12);
}
