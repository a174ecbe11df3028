import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApiFile } from '../data/file.ts';
import { isWithin } from '../source/inside.ts';
import { faultCode } from '../source/quietly.ts';

/**
 * Writes one file of a site, or what comes next of it. In place: asking a thread for each of a few thousand small files takes
 * longer than writing them.
 */
export function writeOne(outDir: string, { path, content, more }: ApiFile): void {
  const target = join(outDir, path);
  if (!isWithin(outDir, target)) throw new Error(`${path} leads out of the site`);
  if (more) {
    appendFileSync(target, content);
    return;
  }
  try {
    writeFileSync(target, content);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
