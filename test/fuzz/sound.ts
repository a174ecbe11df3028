import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { corpus } from '../../bench/corpus.ts';
import type { MemoryFile } from './check-files.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'sound');

/**
 * A sound handbook that uses every kind of file and nearly every key, in memory: the sample as it was when it was small. The
 * sample itself has grown too large to be checked some thousand times.
 */
export function sampleFiles(): MemoryFile[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/')).sort();
  return files.map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}

/** A small made-up handbook. */
export function corpusFiles(personas = 3): MemoryFile[] {
  return corpus(personas, 7).map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
}
