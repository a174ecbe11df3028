import { isWithin } from './inside.ts';
import { realPathOf } from './real-path.ts';

/** What stands here is made up by the system while it is looked at. */
const SYSTEM = ['/proc', '/sys', '/dev'];
/** Memory that is used as a disk. */
const ORDINARY = ['/dev/shm'];

/**
 * Whether a path, as it is typed or once links are followed, stands among the folders of the system. No folder can be made there, and
 * where the system says so, as in /proc, that one above it is missing, Node tries for ever, deaf to signals. And `/proc/self/cwd` is
 * another folder as soon as this process goes to another.
 */
export function isOfSystem(path: string): boolean {
  if (process.platform === 'win32') return false;
  return [path, realPathOf(path)].some((one) => standsIn(SYSTEM, one) && !standsIn(ORDINARY, one));
}

function standsIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => isWithin(folder, path));
}
