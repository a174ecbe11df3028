import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /\.(?:ts|js|astro|css|typ)$/;

/**
 * Tells one version of some of this program's folders from another: when any file of them changes, nothing that they made and
 * that was kept is true any more. Folders are paths from the folder that this code runs from.
 */
export function codeFingerprint(folders: readonly string[]): string {
  const sum = createHash('sha1');
  for (const path of new Set(folders.map((folder) => join(import.meta.dirname, '..', folder)))) {
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name))
      .sort();
    for (const name of names) sum.update(name).update(readFileSync(join(path, name)));
  }
  return sum.digest('hex').slice(0, 12);
}
