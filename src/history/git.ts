import { execFile } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { faultCode } from '../source/quietly.ts';
import { pipeIn } from './pipes-in-git.ts';

/*
 * The only place that starts git. What a repository holds, its settings included, may come from anybody: git is asked for names
 * and days alone, and no program that a repository names is run for them.
 */

/** The repository that a content folder stands in. */
export interface Repository {
  /** Absolute, links followed. */
  top: string;
  /** The content folder from there, with `/`; empty where it is the repository itself. */
  below: string;
}

/** The repository of a content folder: the nearest folder upwards with a `.git`, which no repository can hold as content. */
export function gitRepositoryOf(root: string): Repository | undefined {
  try {
    const home = realpathSync.native(root);
    for (let top = home; ; top = dirname(top)) {
      if (hasGit(top)) return { top, below: relative(top, home).split(sep).join('/') };
      if (top === dirname(top)) return undefined;
    }
  } catch {
    return undefined;
  }
}

/** A folder of its own, or, in a worktree or a submodule, a file that names one. */
function hasGit(folder: string): boolean {
  const entry = lstatSync(join(folder, '.git'), { throwIfNoEntry: false });
  return entry !== undefined && (entry.isFile() || lstatSync(join(folder, '.git', 'HEAD'), { throwIfNoEntry: false }) !== undefined);
}

/** What came of a question to git. */
interface GitAnswer<Out = string> {
  /** As far as it came. */
  out: Out;
  /** Undefined where all went well; `waiting` where git would wait for a pipe, or does not answer the simplest of questions. */
  fault: 'no-git' | 'not-trusted' | 'waiting' | 'other' | undefined;
}

/**
 * Settings that run a program, open a file or call another machine. A bare repository is content like any other, so that git does
 * not take one for the repository that it is to read.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.attributesFile': '/dev/null',
  'core.excludesFile': '/dev/null',
  'core.pager': 'cat',
  'core.editor': 'false',
  'core.sshCommand': 'false',
  'core.gitProxy': 'false',
  'core.askPass': 'false',
  'core.alternateRefsCommand': 'false',
  'credential.helper': '',
  'diff.external': '',
  'log.showSignature': 'false',
  'log.mailmap': 'false',
  'log.showRoot': 'true',
  'log.follow': 'false',
  'gpg.program': 'false',
  'gpg.openpgp.program': 'false',
  'gpg.x509.program': 'false',
  'gpg.ssh.program': 'false',
  'gpg.ssh.defaultKeyCommand': 'false',
  'protocol.allow': 'never',
  'submodule.recurse': 'false',
  // Names come as they are, not as octal escapes.
  'core.quotepath': 'off',
  'color.ui': 'false',
};
const FIXED = Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** Seconds in which git finds the last commit, on any machine that is not at its end. */
export const FIRST_PATIENCE = 5;

/**
 * Asks git about a repository. Never fails.
 * @param limit bytes of the answer.
 * @param patience milliseconds after which git is stopped: a long history takes its time.
 */
export async function ask(repository: Repository, args: readonly string[], limit: number, patience = 30_000): Promise<GitAnswer> {
  const { out, fault } = await askBytes(repository, args, '', limit, patience);
  return { out: out.toString(), fault };
}

/**
 * The same for an answer that is no text, with what git reads on its standard input.
 */
export async function askBytes(
  repository: Repository,
  args: readonly string[],
  input: string,
  limit: number,
  patience = 30_000,
): Promise<GitAnswer<Buffer>> {
  if (pipeIn(repository.top) !== undefined || (await isStuck(repository))) return { out: Buffer.alloc(0), fault: 'waiting' };
  return start(repository, args, limit, patience, input);
}

const stuck = new Map<string, Promise<boolean>>();

/** Whether git does not get as far as the last commit: its settings, or what it is led to, may name a pipe, or a file without end. */
function isStuck(repository: Repository): Promise<boolean> {
  const { top } = repository;
  const first = () => start(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], 1000, FIRST_PATIENCE * 1000);
  const asked = stuck.get(top) ?? first().then(({ fault }) => fault === 'waiting');
  stuck.set(top, asked);
  return asked;
}

function start({ top }: Repository, args: readonly string[], limit: number, patience: number, input = ''): Promise<GitAnswer<Buffer>> {
  const all = ['-C', top, '--work-tree', top, ...FIXED, '--no-pager', '--no-optional-locks', '--no-replace-objects', ...args];
  // Windows looks for programs in the working folder first.
  const options = { cwd: dirname(process.execPath), env: environment(top), timeout: patience, maxBuffer: limit, windowsHide: true };
  return new Promise((done) => {
    const child = execFile('git', all, { ...options, encoding: 'buffer', killSignal: 'SIGKILL' }, (error, out, err) =>
      done({ out, fault: faultOf(error, err.toString()) }),
    );
    // It may end before it has read all that it is given: what it said of that counts.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function faultOf(error: Error | null, err: string): GitAnswer['fault'] {
  if (!error) return undefined;
  if (faultCode(error) === 'ENOENT') return 'no-git';
  // Of those that are stopped, one that said too much has a code of its own.
  if ('killed' in error && error.killed && faultCode(error) === undefined) return 'waiting';
  return /dubious ownership|unsafe repository/.test(err) ? 'not-trusted' : 'other';
}

/** Nothing that steers git, such as the variables that it gives to hooks; and no program of the repository, such as an `.bin` of npm. */
function environment(top: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|LC_|LANG$|LANGUAGE$|PAGER$|EDITOR$|VISUAL$)/i.test(name));
  const own = kept.map(([name, value]) => [name, /^path$/i.test(name) ? foreignPrograms(value ?? '', top) : value]);
  return {
    ...Object.fromEntries(own),
    // Its complaints are told apart by their words.
    LC_ALL: 'C',
    GIT_CEILING_DIRECTORIES: dirname(top),
    GIT_TERMINAL_PROMPT: '0',
    // What a partial clone lacks is not fetched; older versions of git go by the second of the two.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

function foreignPrograms(path: string, top: string): string {
  const isOwn = (folder: string) =>
    !isAbsolute(folder) || !relative(top, folder).startsWith('..') || folder.split(sep).includes('node_modules');
  return path
    .split(delimiter)
    .filter((folder) => !isOwn(folder))
    .join(delimiter);
}
