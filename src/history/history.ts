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

/** What git would wait for without end: a file of the repository, or something that nobody knows, for which it was given some seconds. */
export type Waiting = { pipe: string } | { seconds: number };

const MOST = 256 * 1024 * 1024;

/** Days and names alone, of every commit: no signature, no text of a file, nothing that a commit would have to be compared for. */
const LOG = [
  'log',
  '--format=%x00%cs',
  '--name-only',
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
export async function readHistory(root: string): Promise<History> {
  const repository = gitRepositoryOf(root);
  if (!repository) return { state: 'absent' };
  const { out, fault } = await ask(repository, ['rev-parse', '--is-shallow-repository'], MOST);
  if (fault === 'not-trusted') return { state: 'not-trusted', folder: repository.top };
  if (fault === 'waiting') return { state: 'unreadable', waiting: waitingIn(repository) };
  if (fault) return { state: fault === 'no-git' ? 'absent' : 'unreadable' };
  if (out.trim() === 'true') return { state: 'shallow' };
  const { below } = repository;
  const log = await ask(repository, [...LOG, `--relative=${below && `${below}/`}`, '--', below ? `:(top,literal)${below}` : '.'], MOST);
  if (log.fault) return { state: (await hasCommit(repository)) ? 'unreadable' : 'absent' };
  return { state: 'known', changed: parseLog(log.out) };
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

/** The first day that a log, newest first, gives for each file. A file of which it gives none that could be is not among them. */
export function parseLog(log: string): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) if (file !== '' && !changed.has(file)) changed.set(file.normalize('NFC'), day);
  }
  for (const [file, day] of changed) if (!DAY.test(day)) changed.delete(file);
  return changed;
}
