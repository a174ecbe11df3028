import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitRepositoryOf } from '../history/git.ts';
import { contentFolders } from '../source/folders.ts';

const SETTINGS = ['handbook.yaml', 'handbook.yml'];
/** How far up settings are looked for where no repository says where to end. */
const MOST_UP = 3;

/** Whether a folder holds the settings of a handbook. */
export function hasSettings(folder: string): boolean {
  return SETTINGS.some((name) => isThere(join(folder, name)));
}

/**
 * The handbook that a folder stands in, where it is none itself: the nearest folder above with settings, no further than the repository
 * goes. No file is opened, and nobody works in a folder that the call did not name: what may be read, and where caches may stand, hangs
 * on which one it is.
 */
export function handbookAbove(folder: string): string | undefined {
  if (hasSettings(folder) || contentFolders.some((name) => isThere(join(folder, name)))) return undefined;
  const repository = gitRepositoryOf(folder);
  const most = repository ? repository.below.split('/').filter(Boolean).length : MOST_UP;
  let above = folder;
  for (let up = 0; up < most && above !== dirname(above); up++) {
    above = dirname(above);
    if (hasSettings(above)) return above;
  }
  return undefined;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
