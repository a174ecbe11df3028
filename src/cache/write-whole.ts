import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
    throw error;
  }
}
