import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { isWithin } from '../source/inside.ts';
import { realPathOf } from '../source/real-path.ts';
import { isOfSystem } from '../source/system-folder.ts';

/**
 * Makes a folder that this user alone can write to. False where it cannot be made, or where what stands there is not to be
 * believed: a link, a folder of somebody else or of the system, one that others can write to.
 */
export function makePrivate(folder: string): boolean {
  if (isOfSystem(folder)) return false;
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
