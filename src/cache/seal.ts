import { createHmac, hash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readInside } from '../source/inside.ts';
import type { CachePlace } from './place.ts';

/** How long a seal is. */
export const SEAL_LENGTH = 43;

/**
 * The seal of something that is kept: only who holds the key of this user on this machine can make it.
 * @param name what it is kept as: sealed along with it, so that nothing passes for something else.
 */
export function sealOf({ key }: Pick<CachePlace, 'key'>, name: string, content: string | Uint8Array): string {
  return createHmac('sha256', key).update(`${name}\0`).update(content).digest('base64url');
}

/** The file of a folder that holds the seal of all others. */
const SEAL = 'seal';
/** No file of ours is larger. */
const MOST_BYTES = 2 ** 28;

/**
 * Seals a folder of files as they are now.
 * @param name what it will be called.
 */
export function sealFolder(place: CachePlace, folder: string, name: string): void {
  writeFileSync(join(folder, SEAL), sealOf(place, name, listOf(folder) ?? ''));
}

/** Whether a folder is as it was sealed: no file more, none less, none changed, and nothing in it but files and folders. */
export function hasFolderSeal(place: CachePlace, folder: string): boolean {
  const seal = readInside(folder, SEAL, 100);
  if (seal.state !== 'open') return false;
  const list = listOf(folder);
  return list !== undefined && seal.bytes.toString() === sealOf(place, basename(folder), list);
}

/** Every file with what it holds; undefined where anything is neither file nor folder. */
function listOf(folder: string): string | undefined {
  const lines: string[] = [];
  const add = (path: string): boolean =>
    // Node’s own way of listing all that is below follows links.
    readdirSync(join(folder, path), { withFileTypes: true }).every((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return add(below);
      const opened = entry.isFile() ? readInside(folder, below, MOST_BYTES) : undefined;
      if (opened?.state !== 'open') return false;
      if (below !== SEAL) lines.push(JSON.stringify([below, hash('sha256', opened.bytes)]));
      return true;
    });
  return add('.') ? lines.sort().join('\n') : undefined;
}
