import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { CachePlace } from '../cache/place.ts';
import { isRunning } from '../cache/workers.ts';
import { faultCode } from '../source/quietly.ts';
import { siteName } from './unfinished.ts';

/**
 * The lock of a site. It lies with what tells of this machine: one that came with a pull request would keep everybody from building.
 */
export function lockOf({ state }: Pick<CachePlace, 'state'>, site: string): string {
  return join(state, 'locks', siteName(site));
}

/** Milliseconds for which the lock of a process that cannot be asked after counts: one of another machine, or one half written. */
const PATIENCE = 10 * 60_000;

interface Holder {
  pid: number;
  host: string;
  /** When the process began, where the system says so: a number that another process got since is not the holder. */
  born: string | undefined;
}

/**
 * Takes a lock, a file that names its process. What a dead process left behind counts as free.
 * @returns what gives it back, or undefined where a living process holds it.
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), born: birthOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => giveBack(file, mine);
    } catch (error) {
      const code = faultCode(error);
      // On a full disk the file is made, and stays empty.
      if (code === 'ENOSPC') rmSync(file, { force: true });
      if (code !== 'EEXIST') throw error;
    }
    const held = read(file);
    if (held !== undefined && (isLive(file, held) || !setAside(file, held))) return undefined;
  }
  return undefined;
}

function giveBack(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

function isLive(file: string, held: string): boolean {
  const holder = parse(held);
  if (!holder || holder.host !== hostname()) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < PATIENCE;
  return isRunning(holder.pid) && birthOf(holder.pid) === holder.born;
}

/** Moves a dead lock away; false where another process was faster, whose lock then stays. */
function setAside(file: string, held: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  if (read(aside) !== held) {
    renameSync(aside, file);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

/** When a process began, in ticks since the machine did; Linux alone tells. */
function birthOf(pid: number): string | undefined {
  const line = read(`/proc/${pid}/stat`);
  // The name of the program stands in brackets, and may hold spaces and brackets.
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')[19];
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
