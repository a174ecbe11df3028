import { createHash, hash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileResult } from '../handbook/content-file.ts';
import type { ResultStore } from '../handbook/load.ts';
import { parseSource } from '../source/source.ts';
import { fromLine, keptLines, toLine } from './result-line.ts';

/** A store of parsed files on disk: what has not changed since the last run is not parsed again. */
export interface DiskStore extends ResultStore {
  /** Writes what this run used, and forgets the rest. Never fails: without it the next run is only slower. */
  save(): Promise<void>;
}

/** The rooms of the code whose output is kept: when one of them changes, nothing kept is true any more. */
const ROOMS = ['diagnostic', 'schema', 'i18n', 'text', 'source', 'handbook', 'cache'];

/** Opens the store in a cache folder. What is damaged or foreign counts as not there. */
export async function openResultStore(folder: string): Promise<DiskStore> {
  const file = join(folder, `parsed-${await codeFingerprint()}.jsonl`);
  const kept = keptLines(await readFile(file).catch(() => Buffer.alloc(0)));
  const used = new Map<string, Buffer>();
  const added = new Map<string, FileResult>();
  const keys = new WeakMap<object, string>();
  return {
    get(content, extraFields) {
      const key = keyOf(content, extraFields);
      keys.set(content, key);
      const line = kept.get(key);
      const result = line && fromLine(line, () => parseSource(content.text, content.file, content.format));
      if (result) used.set(key, line);
      return result;
    },
    set(content, extraFields, result) {
      added.set(keys.get(content) ?? keyOf(content, extraFields), result);
    },
    async save() {
      const fresh = Buffer.from([...added].map(([key, result]) => toLine(key, result)).join(''));
      // Writing all of a large handbook again takes longer than checking it: one edit adds its line, until half are old.
      if (kept.size > 0 && kept.size < 2 * used.size + 100) {
        if (added.size > 0) await appendFile(file, fresh).catch(() => undefined);
      } else if (kept.size + added.size > 0) {
        await writeWhole(folder, file, Buffer.concat([...used.values(), fresh])).catch(() => undefined);
      }
    },
  };
}

function keyOf({ file, kind, text }: { file: string; kind: string; text: string }, extraFields: string): string {
  return hash('sha1', `${kind}\0${file}\0${extraFields}\0${text}`, 'base64url');
}

/** Writes beside the file and renames, so that a run that is killed leaves the old file or the new one, never half. */
async function writeWhole(folder: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  for (const name of await readdir(folder)) {
    if (name.startsWith('parsed-') && join(folder, name) !== file) await rm(join(folder, name), { force: true });
  }
}

async function codeFingerprint(): Promise<string> {
  const sum = createHash('sha1');
  for (const room of ROOMS) {
    const folder = join(import.meta.dirname, '..', room);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:ts|js)$/.test(name)).sort();
    for (const text of await Promise.all(names.map((name) => readFile(join(folder, name))))) sum.update(text);
  }
  return sum.digest('hex').slice(0, 12);
}
