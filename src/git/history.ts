import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** When each file of a content folder last changed, or why nobody can tell. */
export type History =
  /** Days `YYYY-MM-DD` by file, relative to the content folder. */
  | { state: 'known'; changed: ReadonlyMap<string, string> }
  /** A clone without its past: the oldest commit that it holds would pass for the last change of every file. */
  | { state: 'shallow' }
  /** No git, no repository, or no commit yet. */
  | { state: 'absent' };

const run = promisify(execFile);

/** Reads the history of a content folder: one pass over the log, whatever the number of files. Never fails. */
export async function readHistory(root: string): Promise<History> {
  try {
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') return { state: 'shallow' };
    return { state: 'known', changed: parseLog(await git(root, ['log', '--format=%x00%cs', '--name-only', '--relative', '--', '.'])) };
  } catch {
    return { state: 'absent' };
  }
}

/** The first day that a log, newest first, gives for each file. */
export function parseLog(log: string): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) if (file !== '' && !changed.has(file)) changed.set(file.normalize('NFC'), day);
  }
  return changed;
}

async function git(root: string, args: string[]): Promise<string> {
  // Names come as they are, not as octal escapes; and whatever a repository configures, no pager and no colour.
  const { stdout } = await run('git', ['-C', root, '-c', 'core.quotepath=off', '-c', 'color.ui=false', '--no-pager', ...args], {
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return stdout;
}
