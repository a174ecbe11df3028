import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readInside } from '../source/inside.ts';
import { quietly, toldOf } from '../source/quietly.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey } from './line-store.ts';
import type { CachePlace } from './place.ts';
import { SEAL_LENGTH, sealOf } from './seal.ts';

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

/** No file of ours is larger. */
const MOST_BYTES = 2 ** 30;

/** Files that may lie unused in a small store. */
const LEFT = 100;

/**
 * Opens a store of files, one for each key: pictures and sheets are too large to be lines of one file. Each begins with its seal.
 * @param kind what is kept, without a dash: `pictures`, `paper`.
 * @param code what tells the code that makes the files from its other versions: files of those are forgotten.
 */
export function openFileStore(place: CachePlace, kind: string, code: string): FileStore {
  const [folder, name] = [place.cache, `${kind}-${code}`];
  const own = join(folder, name);
  const sealed = (key: string, bytes: Uint8Array) => sealOf(place, `${name}/${key}`, bytes);
  const used = new Set<string>();
  return {
    get(key) {
      const opened = readInside(own, key, MOST_BYTES);
      const bytes = opened.state === 'open' ? opened.bytes.subarray(SEAL_LENGTH) : undefined;
      if (opened.state !== 'open' || !bytes || opened.bytes.toString('latin1', 0, SEAL_LENGTH) !== sealed(key, bytes)) return undefined;
      used.add(key);
      return bytes;
    },
    set(key, bytes) {
      used.add(key);
      quietly(() => writeWhole(own, key, Buffer.concat([Buffer.from(sealed(key, bytes)), bytes])));
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

/** What draws and sets letters: another version may read what this one could not. */
const ENGINES = ['satori', '@myriaddreamin/typst-ts-node-compiler'];

/** Opens what is known of the fonts that companies bring: whether these engines can be trusted with them. */
export function openFontStore(place: CachePlace): FileStore {
  const require = createRequire(import.meta.url);
  const versions = ENGINES.map((name): string => require(`${name}/package.json`).version);
  return openFileStore(
    place,
    'fonts',
    `${codeFingerprint(['paper/fonts/brand', 'source/font'])}-${lineKey(versions.join(' ')).slice(0, 8)}`,
  );
}

/** What reads and writes images: a version that mends a fault of theirs makes all images anew. */
const LIBRARIES = ['sharp', '@rgrove/parse-xml', 'css-tree'];

/** Opens the images that are kept, as this code made them. */
export function openImageStore(place: CachePlace): FileStore {
  const versions = lineKey(LIBRARIES.map(versionOf).join(' ')).slice(0, 8);
  return openFileStore(place, 'images', `${codeFingerprint(['source/image'])}-${versions}`);
}

/** Read rather than asked for: what draws takes a while to load. Each has its code one folder down. */
function versionOf(library: string): string {
  const { resolve } = createRequire(import.meta.url);
  const file = join(dirname(resolve(library)), '..', 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/**
 * Writes a file that, under its own name, is whole or not there: nobody takes up half a picture, or pins up half a sheet. The draft has a
 * name that nobody can guess and put a link in place of.
 */
export function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${randomUUID()}.draft`);
  try {
    writeFileSync(draft, bytes, { flag: 'wx' });
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw toldOf(join(folder, name), error);
  }
}
