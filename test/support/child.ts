import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

/** The command line of this checkout. */
export const handbookBin = join(import.meta.dirname, '..', '..', 'bin', 'handbook.js');

export interface Ended {
  /** As a shell says it: 128 and its number for a signal. */
  code: number | null;
  out: string;
  err: string;
}

export interface Child {
  process: ChildProcess;
  ended: Promise<Ended>;
  /** What it has said so far. */
  said: { out: string; err: string };
}

/** Starts a program as a process of its own, with the Node that runs the tests first on its path. */
export function start(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Child {
  const child = spawn(command, args, { cwd, env: { ...cleanEnv(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes) => (said.out += bytes));
  child.stderr.on('data', (bytes) => (said.err += bytes));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: signal ? 128 + constants.signals[signal] : code, ...said }));
  });
  return { process: child, ended, said };
}

/** Runs a program to its end. */
export function finish(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> {
  return start(command, args, cwd, env).ended;
}

/** Without what `npm test` tells its children of this package, which is not theirs. */
function cleanEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?:package|lifecycle)_|npm_config_local_prefix$|INIT_CWD$|VITEST|NODE_ENV$|NODE_OPTIONS$|NODE_COMPILE_CACHE$)/.test(name),
  );
  return { ...Object.fromEntries(own), PATH: `${dirname(process.execPath)}:${process.env.PATH}`, LANG: 'fr_FR.UTF-8', LC_ALL: '' };
}
