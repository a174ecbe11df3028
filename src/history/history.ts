import { ask, FIRST_PATIENCE, gitRepositoryOf, type Repository } from './git.ts';
import { pipeIn } from './pipes-in-git.ts';

/** When each file of a content folder last changed, or why nobody can tell. */
export type History =
  /** Days `YYYY-MM-DD` by file, relative to the content folder. */
  | { state: 'known'; changed: ReadonlyMap<string, string> }
  /** A clone without its past: the oldest commit that it holds would pass for the last change of every file. */
  | { state: 'shallow' }
  /** The folder of the repository belongs to somebody else, and git reads nothing there until its user says that it may. */
  | { state: 'not-trusted'; folder: string }
  /** There is a history, and git does not get through it: it is damaged, in part elsewhere, or takes too long. */
  | { state: 'unreadable'; waiting?: Waiting }
  /** No git, no repository, or no commit yet. */
  | { state: 'absent' };

/** What a content folder was before: when each file last changed, and every step on the way to what it holds today. */
export interface Log {
  history: History;
  /** Newest first; empty where the history is not known. */
  commits: readonly Commit[];
}

/** One step of a history: a commit, or all that a merge brought at once. */
export interface Commit {
  /** `YYYY-MM-DD` */
  day: string;
  files: readonly FileStep[];
}

/** What a commit did to a file, by the names of the blobs that hold it before and after; none where there was no file. */
export interface FileStep {
  /** From the content folder, NFC. */
  file: string;
  before?: string;
  after?: string;
}

/** What git would wait for without end: a file of the repository, or something that nobody knows, for which it was given some seconds. */
export type Waiting = { pipe: string } | { seconds: number };

const MOST = 256 * 1024 * 1024;

/**
 * Days, and the names of files and of their blobs: no signature, and no text of a file. A merge counts as the day on which it brought
 * all that it did: what its branch did before nobody had read.
 */
const LOG = [
  'log',
  '--format=%x00%cs',
  '--first-parent',
  '-m',
  '--raw',
  '--no-abbrev',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-notes',
  '--no-mailmap',
  '--no-decorate',
  '-O/dev/null',
];

/** Reads the history of a content folder: one pass over the log, whatever the number of files. Never fails. */
export async function readLog(root: string): Promise<Log> {
  const without = (history: History): Log => ({ history, commits: [] });
  const repository = gitRepositoryOf(root);
  if (!repository) return without({ state: 'absent' });
  const { out, fault } = await ask(repository, ['rev-parse', '--is-shallow-repository'], MOST);
  if (fault === 'not-trusted') return without({ state: 'not-trusted', folder: repository.top });
  if (fault === 'waiting') return without({ state: 'unreadable', waiting: waitingIn(repository) });
  if (fault) return without({ state: fault === 'no-git' ? 'absent' : 'unreadable' });
  if (out.trim() === 'true') return without({ state: 'shallow' });
  const { below } = repository;
  const log = await ask(repository, [...LOG, `--relative=${below && `${below}/`}`, '--', below ? `:(top,literal)${below}` : '.'], MOST);
  if (log.fault) return without({ state: (await hasCommit(repository)) ? 'unreadable' : 'absent' });
  const commits = parseLog(log.out);
  return { history: { state: 'known', changed: lastDays(commits) }, commits };
}

/** When each file last changed, alone. */
export async function readHistory(root: string): Promise<History> {
  return (await readLog(root)).history;
}

/** What git would wait for in the repository of a content folder, if anything. */
export async function gitWaitsFor(root: string): Promise<Waiting | undefined> {
  const repository = gitRepositoryOf(root);
  if (!repository) return undefined;
  const { fault } = await ask(repository, ['rev-parse', '--is-shallow-repository'], MOST);
  return fault === 'waiting' ? waitingIn(repository) : undefined;
}

function waitingIn({ top }: Repository): Waiting {
  const pipe = pipeIn(top);
  return pipe === undefined ? { seconds: FIRST_PATIENCE } : { pipe };
}

async function hasCommit(repository: Repository): Promise<boolean> {
  return (await ask(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'], MOST)).fault === undefined;
}

/** A day of the calendar: a commit may claim any moment, before our era or in the year 10000. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Two modes, the blobs before and after, a letter for what was done, and the name. */
const STEP = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\t(.+)$/;
const FILE = /^100/;

/** The commits of a log, newest first. */
export function parseLog(log: string): Commit[] {
  return log
    .split('\0')
    .slice(1)
    .map((commit) => {
      const [day = '', ...lines] = commit.split('\n');
      return { day, files: lines.flatMap((line) => stepOf(line) ?? []) };
    });
}

function stepOf(line: string): FileStep | undefined {
  const [, modeBefore = '', modeAfter = '', before = '', after = '', file = ''] = STEP.exec(line) ?? [];
  if (!file) return undefined;
  return { file: file.normalize('NFC'), ...(FILE.test(modeBefore) && { before }), ...(FILE.test(modeAfter) && { after }) };
}

/** The last day on which each file changed. One that git claims to be on no day of the calendar is not among them. */
function lastDays(commits: readonly Commit[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { day, files } of commits) for (const { file } of files) if (!changed.has(file)) changed.set(file, day);
  for (const [file, day] of changed) if (!DAY.test(day)) changed.delete(file);
  return changed;
}
