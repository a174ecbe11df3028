import { accessSync, constants, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWithin } from '../source/inside.ts';

/**
 * Makes a folder that this user alone can write to. False where it cannot be made, or where what stands there is not to be
 * believed: a link, a folder of somebody else, one that others can write to.
 */
export function makePrivate(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK);
    const stats = lstatSync(folder);
    return stats.isDirectory() && isOwn(stats) && (process.platform === 'win32' || (stats.mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** Whether a file or folder belongs to the user who runs this. Windows gives folders of a profile to their owner alone. */
function isOwn({ uid }: { uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

/** Whether a path, which need not exist, comes to stand in one of some folders once links are followed. */
export function standsIn(folders: readonly string[], path: string): boolean {
  const real = realPathOf(path);
  return folders.some((folder) => isWithin(realPathOf(folder), real));
}

/** The path without links: what does not exist yet is added as it is written. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}
