import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const found = createRequire(import.meta.url);

/** The folder of a package that this program uses, as it finds it from where it lies itself. */
export function packageFolder(name: string): string {
  return realpathSync(dirname(found.resolve(`${name}/package.json`)));
}
