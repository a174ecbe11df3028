import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What comes of opening a file of the content folder. */
export type Opened =
  | { state: 'open'; bytes: Buffer }
  | { state: 'missing' }
  /** The path, or a link on its way, leads out of the folder: whether anything stands there is nobody's business. */
  | { state: 'outside' }
  /** A folder, a device, a pipe or a socket: reading it might never end. */
  | { state: 'not-a-file' }
  /** `size` in bytes. */
  | { state: 'too-large'; size: number }
  /** `reason` is the system's code, such as `EACCES`. */
  | { state: 'unreadable'; reason: string };

/**
 * Reads a file of a folder: the one way in which content is opened. Links are followed as long as they stay in the folder; what is no
 * regular file is not even opened. Never fails, and never waits.
 * @param path from the folder.
 * @param limit bytes; a larger file is not read.
 */
export function readInside(root: string, path: string, limit: number): Opened {
  if (!isWithin(resolve(root), resolve(root, path))) return { state: 'outside' };
  try {
    const target = realpathSync.native(join(root, path));
    if (!isWithin(realpathSync.native(root), target)) return { state: 'outside' };
    return lstatSync(target).isFile() ? readRegular(target, limit) : { state: 'not-a-file' };
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { state: 'missing' } : { state: 'unreadable', reason: code };
  }
}

/** Whether a path is a folder or stands below it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whatever took the place of the file since it was looked at is neither followed nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readRegular(target: string, limit: number): Opened {
  const file = openSync(target, FLAGS);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { state: 'not-a-file' };
    if (stats.size > limit) return { state: 'too-large', size: stats.size };
    const bytes = Buffer.alloc(stats.size);
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) more = readSync(file, bytes, read, bytes.length - read, null);
    return { state: 'open', bytes: bytes.subarray(0, read) };
  } finally {
    closeSync(file);
  }
}
