import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';
import { type FileStore, openFileStore } from './file-store.ts';
import { lineKey } from './line-store.ts';
import type { CachePlace } from './place.ts';

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
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
