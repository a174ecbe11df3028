import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { isAbsolute, join, normalize, parse, relative, resolve, sep } from 'node:path';
import { faultCode } from './quietly.ts';

/** Why something of the content folder is not opened. */
type Refusal =
  | { state: 'missing' }
  /** The path, or a link on its way, leads out of the folder: whether anything stands there is nobody's business. */
  | { state: 'outside' }
  /** Neither a file nor a folder, but a device, a pipe or a socket: reading it might never end. */
  | { state: 'special' }
  /** `reason` is the system's code, such as `EACCES`. */
  | { state: 'unreadable'; reason: string };

/** What stands at a path of the content folder. `target` is where it really stands, links followed. */
export type FoundFile = { state: 'file'; target: string; stats: Stats } | { state: 'folder'; target: string } | Refusal;

/** What comes of opening a file of the content folder. */
export type Opened =
  | { state: 'open'; bytes: Buffer }
  /** `size` in bytes. */
  | { state: 'too-large'; size: number }
  | { state: 'folder' }
  | Refusal;

/** One name in a folder of the content folder; `state` as that of `FoundFile`. */
export interface Listed {
  name: string;
  state: FoundFile['state'];
  isLink: boolean;
  /** Where it really stands; empty where it is not followed. */
  target: string;
  reason?: string;
}

/** Looks up a path of a folder. Links are followed as long as they stay in it. Never fails, and opens nothing. */
export function findInside(root: string, path: string): FoundFile {
  // A path that leaves the folder and comes back into it tells what the folder is called elsewhere, and no two machines agree on that.
  if (isAbsolute(path) || normalize(path).split(sep)[0] === '..') return { state: 'outside' };
  try {
    const home = realpathSync.native(root);
    const target = realpathSync.native(join(root, path));
    if (!isOpenTo(home, path, target)) return { state: 'outside' };
    const stats = lstatSync(target);
    if (stats.isFile()) return { state: 'file', target, stats };
    return stats.isDirectory() ? { state: 'folder', target } : { state: 'special' };
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Reads a file of a folder: the one way in which content is opened. What is no regular file is not even opened. Never fails, and
 * never waits.
 * @param path from the folder.
 * @param limit bytes; a larger file is not read.
 */
export function readInside(root: string, path: string, limit: number): Opened {
  return readFound(findInside(root, path), limit);
}

/** Reads a file that the caller of a command names himself, wherever it stands; inside the content folder, as content is read. */
export function readGiven(root: string, path: string, limit: number): Opened {
  try {
    const [folder, inside] = placeOfGiven(root, path);
    return readInside(folder, inside, limit);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The names in a folder that the caller of a command names himself, wherever it stands; inside the content folder, as content is listed. */
export function listGiven(root: string, path: string): ReturnType<typeof listInside> {
  try {
    const [folder, inside] = placeOfGiven(root, path);
    return listInside(folder, inside);
  } catch (error) {
    return refusalOf(error);
  }
}

/** What a path that somebody names may not lead out of, and the way there: the content folder for what stands in it, else anything. */
function placeOfGiven(root: string, path: string): [folder: string, inside: string] {
  const [home, folder] = [realpathSync.native(root), realpathSync.native(join(path, '..'))];
  if (isWithin(home, folder)) return [home, relative(home, join(folder, parse(path).base))];
  const target = realpathSync.native(path);
  const { root: top } = parse(target);
  return [top, relative(top, target)];
}

/** The names in a folder of the content folder, in the same order on every machine. Never fails. */
export function listInside(root: string, path: string): Listed[] | Refusal | { state: 'file' } {
  const found = findInside(root, path);
  if (found.state !== 'folder') return found;
  try {
    const entries = readdirSync(found.target, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.map((entry) => listed(root, join(path, entry.name), join(found.target, entry.name), entry));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Only links cost a look: what else stands in a folder of the content folder stands in the content folder. */
function listed(root: string, path: string, target: string, entry: Dirent): Listed {
  const { name } = entry;
  if (entry.isFile()) return { name, state: 'file', isLink: false, target };
  if (entry.isDirectory()) return { name, state: 'folder', isLink: false, target };
  const found = findInside(root, path);
  return {
    name,
    state: found.state,
    isLink: entry.isSymbolicLink(),
    target: 'target' in found ? found.target : '',
    ...(found.state === 'unreadable' && { reason: found.reason }),
  };
}

/**
 * Where a path really stands that something is to be written to, whether it is there or not: links are followed, but for those of
 * the content folder that lead out of it, and those that lead nowhere.
 * @param path absolute, inside the content folder or not.
 */
export function placeFor(root: string, path: string): string | undefined {
  try {
    const home = existsSync(root) ? realpathSync.native(root) : resolve(root);
    const { root: top } = parse(path);
    let at = top;
    for (const name of relative(top, path).split(sep).filter(Boolean)) {
      const next = join(at, name);
      const isLink = lstatSync(next, { throwIfNoEntry: false })?.isSymbolicLink();
      at = isLink ? realpathSync.native(next) : next;
      if (isLink && isWithin(home, next) && !isOpenTo(home, relative(home, next), at)) return undefined;
    }
    return at;
  } catch {
    return undefined;
  }
}

/** Whether a path is a folder or stands below it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a path may lead there. Hidden files are the machine's, such as the passwords in `.git/config`: a link shows none of them. */
function isOpenTo(home: string, path: string, target: string): boolean {
  if (!isWithin(home, target)) return false;
  const hidden = relative(home, target).split(sep).filter(isHidden);
  return hidden.length === 0 || hidden.every((name) => path.split(/[\\/]/).includes(name));
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function refusalOf(error: unknown): { state: 'missing' } | { state: 'unreadable'; reason: string } {
  const code = faultCode(error) ?? 'EIO';
  return code === 'ENOENT' || code === 'ENOTDIR' ? { state: 'missing' } : { state: 'unreadable', reason: code };
}

/** Whatever took the place of the file since it was looked at is neither followed nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFound(found: FoundFile, limit: number): Opened {
  return found.state === 'file' ? readTarget(found.target, limit) : found;
}

/** Reads what was found in a folder, where it really stands. */
export function readTarget(target: string, limit: number): Opened {
  try {
    const file = openSync(target, FLAGS);
    try {
      return readOpen(file, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refusalOf(error);
  }
}

function readOpen(file: number, limit: number): Opened {
  const stats = fstatSync(file);
  if (!stats.isFile()) return { state: 'special' };
  if (stats.size > limit) return { state: 'too-large', size: stats.size };
  const bytes = Buffer.alloc(stats.size);
  let read = 0;
  for (let more = -1; more !== 0 && read < bytes.length; read += more) more = readSync(file, bytes, read, bytes.length - read, null);
  return { state: 'open', bytes: bytes.subarray(0, read) };
}
