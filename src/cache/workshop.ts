import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { quietly } from '../source/quietly.ts';
import type { CachePlace } from './place.ts';
import { isRunning, removeAtExit, workersIn, workName } from './workers.ts';

/*
 * Bundlers, indexers and the like look for their settings in the folder that they work in, and in those above it. So they work in a
 * folder of ours that holds nothing: a content folder is never theirs.
 */

const opened = new Map<string, string>();

/** The folder of this process for tools of others to work in: empty at first, private, gone with the process. */
export function workshopIn({ cache }: Pick<CachePlace, 'cache'>): string {
  const known = opened.get(cache);
  if (known) return known;
  forgetDead(cache);
  const folder = removeAtExit(mkdtempSync(join(cache, workName())));
  fence(folder);
  opened.set(cache, folder);
  return folder;
}

/** The files and folders of a fence. */
export const fences = ['package.json', 'tsconfig.json', 'node_modules'] as const;

/**
 * Ends the search of those who look for the nearest settings and packages: what stands further up is not of this program. Settings are
 * none, and packages are those that it uses itself.
 */
export function fence(folder: string): void {
  const [manifest, compiler, packages] = fences;
  writeFileSync(join(folder, manifest), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, compiler), '{}\n');
  mkdirSync(join(folder, packages), { recursive: true });
  // Whoever only builds may do without them.
  for (const name of ['astro', 'vite']) quietly(() => symlinkSync(packageFolder(name), join(folder, packages, name), 'junction'));
}

/** Removes what killed processes left. */
function forgetDead(cache: string): void {
  for (const { name, pid } of workersIn(cache)) {
    if (!isRunning(pid)) quietly(() => rmSync(join(cache, name), { recursive: true, force: true }));
  }
}

const found = createRequire(import.meta.url);

/** The folder of a package that this program uses, as it finds it from where it lies itself. */
export function packageFolder(name: string): string {
  return realpathSync(dirname(found.resolve(`${name}/package.json`)));
}
