import { hash } from 'node:crypto';
import { appendFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInside } from '../source/inside.ts';
import { quietly } from '../source/quietly.ts';
import type { CachePlace } from './place.ts';
import { SEAL_LENGTH, sealOf } from './seal.ts';

/*
 * What a run can use again stands in one file, a line each: a key, a tab, a seal, a tab, and JSON. A file of its own for each would
 * take longer to read than to make. A line whose seal is not ours, or that a killed run left half written, counts as not there.
 */

const TAB = 9;
const LINE_FEED = 10;
const KEY_LENGTH = 27;
const JSON_START = KEY_LENGTH + 1 + SEAL_LENGTH + 1;
/** Bytes that may wait to be written. */
const WAITING = 1_000_000;

/** Values on disk, by what they were made from. Nothing here fails: without it a run is only slower. */
interface LineStore {
  /** The JSON of a value, where it was kept. */
  get(key: string): string | undefined;
  /** Keeps a value, given as JSON on one line. */
  set(key: string, json: string): void;
  /** Writes what is left to write, and forgets what this run did not use once that is the larger part. */
  save(): void;
}

/** The key of what is made from some text alone. */
export function lineKey(madeFrom: string): string {
  return hash('sha1', madeFrom, 'base64url');
}

/**
 * Opens a store.
 * @param code what tells the code that makes the values from its other versions: values of those are forgotten.
 */
export function openLineStore(place: CachePlace, kind: string, code: string): LineStore {
  const [folder, name] = [place.cache, `${kind}-${code}.jsonl`];
  const file = join(folder, name);
  const sealed = (key: string, json: string | Uint8Array) => sealOf(place, `${name}\0${key}`, json);
  const kept = linesOf(folder, name);
  const used = new Set<string>();
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (waiting.length === 0) return;
    quietly(() => appendFileSync(file, waiting.join('')));
    [waiting, size] = [[], 0];
  };
  return {
    get(key) {
      const line = kept.get(key);
      const json = line?.subarray(JSON_START, -1);
      if (!json || line?.toString('latin1', KEY_LENGTH + 1, JSON_START - 1) !== sealed(key, json)) return undefined;
      used.add(key);
      return json.toString('utf8');
    },
    set(key, json) {
      used.add(key);
      waiting.push(`${key}\t${sealed(key, json)}\t${json}\n`);
      size += json.length;
      if (size > WAITING) flush();
    },
    save() {
      flush();
      // Writing all of a large store again takes longer than checking it: one edit adds its line, until half are old.
      if (kept.size >= 2 * used.size + 100) quietly(() => forget(folder, name, used));
      quietly(() => forgetOthers(folder, kind, file));
    },
  };
}

/** The same for values of a type, which come back as they were given; what is damaged or foreign counts as not there. */
export interface ValueStore<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  /** Writes what this run added. */
  save(): void;
}

/** Opens a store of values, as `openLineStore` does one of lines. */
export function openValueStore<T>(place: CachePlace, kind: string, code: string): ValueStore<T> {
  const lines = openLineStore(place, kind, code);
  return {
    get(key) {
      try {
        const json = lines.get(key);
        return json === undefined ? undefined : JSON.parse(json);
      } catch {
        return undefined;
      }
    },
    set: (key, value) => lines.set(key, JSON.stringify(value)),
    save: lines.save,
  };
}

/** No store of ours is larger. */
const MOST_BYTES = 2 ** 30;

function linesOf(folder: string, name: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  const opened = readInside(folder, name, MOST_BYTES);
  const bytes = opened.state === 'open' ? opened.bytes : Buffer.alloc(0);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) break;
    if (bytes[start + KEY_LENGTH] === TAB) lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return lines;
}

/** Writes beside the file and renames, so that a run that is killed leaves the old file or the new one, never half. */
function forget(folder: string, name: string, used: ReadonlySet<string>): void {
  const draft = join(folder, `draft-${process.pid}`);
  const wanted = [...linesOf(folder, name)].filter(([key]) => used.has(key)).map(([, line]) => line);
  writeFileSync(draft, Buffer.concat(wanted));
  renameSync(draft, join(folder, name));
}

/** Forgets what other versions of the code kept. */
function forgetOthers(folder: string, kind: string, file: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${kind}-`) && join(folder, name) !== file) rmSync(join(folder, name), { force: true });
  }
}
