import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../../cache/workshop.ts';

interface Manifest {
  version: string;
  devDependencies?: Readonly<Record<string, string>>;
}

/** The version of Astro that this program was written and tested with: the one that its developers install. */
export function testedAstro(): string | undefined {
  return manifestIn(fileURLToPath(new URL('../../../', import.meta.url))).devDependencies?.astro;
}

/** The version that it finds. */
export function installedAstro(): string {
  return manifestIn(packageFolder('astro')).version;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
