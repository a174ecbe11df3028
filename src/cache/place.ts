import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { readInside } from '../source/inside.ts';
import { quietly } from '../source/quietly.ts';
import { realPathOf } from '../source/real-path.ts';
import { makePrivate, standsIn } from './private-folder.ts';
import { isRunning, removeAtExit, workersIn } from './workers.ts';

/*
 * What a run keeps for the next one lies outside the content folder: whatever lies there may have come with a pull request. It is
 * believed where this user alone can write, and carries a seal whose key lies elsewhere, so that a cache that was copied from
 * another machine, or edited, is nobody's.
 */

/** Where things of a content folder are kept between runs. Plain data: processes beside this one are given it. */
export interface CachePlace {
  /** What can be made again. */
  cache: string;
  /** What tells of this machine: the key, builds under way. */
  state: string;
  /** The key of what stands in both. */
  key: string;
}

const known = new Map<string, CachePlace>();

/** The place of a content folder; where none is to be believed, one that goes with this process. */
export function placeOf(root: string, env = process.env): CachePlace {
  const [real, cacheHome] = [realPathOf(root), userCache(env)];
  const name = [real, cacheHome, ...userStates(env)].join('\0');
  const place = known.get(name) ?? find(real, cacheHome, userStates(env));
  known.set(name, place);
  return place;
}

/** The folder for this program's own compiled code, which Node believes as it is. It stands with the key, or nowhere. */
export function codeCacheFor(roots: readonly string[], env = process.env): string | undefined {
  const state = userStates(env).find((folder) => roots.every((root) => isBelieved(realPathOf(root), folder)));
  const folder = state && join(state, 'code');
  return folder && makePrivate(folder) ? folder : undefined;
}

function find(root: string, home: string, states: readonly string[]): CachePlace {
  const state = states.find((folder) => isBelieved(root, folder));
  const key = state && keyIn(state);
  if (!key) return passing();
  const cache = isBelieved(root, home) && lasting(root, home);
  return { cache: cache || fresh(), state, key };
}

/** A folder that a pull request can reach, or another user, is not. */
function isBelieved(root: string, folder: string): boolean {
  return !standsIn([root, ...workTreeOf(root)], folder) && makePrivate(folder);
}

/** The work tree of git around a folder. */
function workTreeOf(folder: string): string[] {
  if (existsSync(join(folder, '.git'))) return [folder];
  return dirname(folder) === folder ? [] : workTreeOf(dirname(folder));
}

/** The name tells machines apart as well: a home on a network is one for all of them. */
function lasting(root: string, home: string): string | undefined {
  const folder = join(home, createHash('sha256').update(`${hostname()}\0${root}`).digest('hex').slice(0, 24));
  const isNew = !existsSync(folder);
  if (!makePrivate(folder)) return undefined;
  if (isNew) {
    // Before there is one of its own: a content folder that is still to be made is not lost.
    quietly(() => forgetLost(home));
    quietly(() => writeFileSync(join(folder, OWNER), JSON.stringify({ host: hostname(), root } satisfies Owner), { mode: 0o600 }));
  }
  return folder;
}

/** Says in a cache whose it is. */
export const OWNER = 'content.json';
interface Owner {
  host: string;
  root: string;
}

/** Forgets what was kept of content folders that are gone. */
function forgetLost(home: string): void {
  for (const name of readdirSync(home)) {
    const { host, root }: Partial<Owner> = quietly(() => JSON.parse(textIn(join(home, name), OWNER))) ?? {};
    if (root && host === hostname() && !existsSync(root) && !isBusy(join(home, name)))
      rmSync(join(home, name), { recursive: true, force: true });
  }
}

/** Whether a process works there. */
function isBusy(cache: string): boolean {
  return workersIn(cache).some(({ pid }) => isRunning(pid));
}

function keyIn(state: string): string | undefined {
  const read = () => /^[0-9a-f]{64}$/.exec(textIn(state, 'key'))?.[0];
  const draft = join(state, `.key.${process.pid}`);
  return (
    read() ??
    quietly(() => {
      writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
      renameSync(draft, join(state, 'key'));
      // Of two processes that made one, both go by the last.
      return read();
    })
  );
}

function textIn(folder: string, name: string): string {
  const opened = readInside(folder, name, 10_000);
  return opened.state === 'open' ? opened.bytes.toString('utf8') : '';
}

function passing(): CachePlace {
  const folder = fresh();
  return { cache: folder, state: folder, key: randomBytes(32).toString('hex') };
}

/** A private folder that goes with this process. */
function fresh(): string {
  return removeAtExit(mkdtempSync(join(tmpdir(), 'persona-handbook-')));
}

type Env = Readonly<Record<string, string | undefined>>;

const NAME = 'persona-handbook';

/** Where a user keeps what can be made again. */
function userCache(env: Env): string {
  if (process.platform === 'win32') return join(absolute(env.LOCALAPPDATA) ?? join(homedir(), 'AppData', 'Local'), NAME);
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join(absolute(env.XDG_CACHE_HOME) ?? usual, NAME);
}

/**
 * Where a user keeps what is not to be copied along with a cache, best first. A home that cannot be written to leaves a folder of
 * their own among the temporary ones.
 */
function userStates(env: Env): string[] {
  const temporary = join(tmpdir(), `${NAME}-${process.getuid?.() ?? 'state'}`);
  if (process.platform === 'win32') return [join(absolute(env.APPDATA) ?? join(homedir(), 'AppData', 'Roaming'), NAME), temporary];
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Application Support') : join(homedir(), '.local', 'state');
  return [join(absolute(env.XDG_STATE_HOME) ?? usual, NAME), temporary];
}

/** The standard has a path that is not absolute ignored. Source: XDG Base Directory Specification. */
function absolute(path: string | undefined): string | undefined {
  return path && isAbsolute(path) ? path : undefined;
}
