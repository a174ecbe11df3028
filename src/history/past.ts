import { ask, FIRST_PATIENCE, gitRepositoryOf, type Repository } from './git.ts';
import type { Waiting } from './history.ts';
import { pipeIn } from './pipes-in-git.ts';

/** A repository with at least one commit, whose past may be asked for. */
export interface Past {
  repository: Repository;
  /** A clone without its whole past. */
  isShallow: boolean;
}

/** Why a folder has no past that may be asked for. */
export type NoPast =
  /** There is no git here. */
  | { state: 'no-git' }
  /** The folder stands in no repository. */
  | { state: 'no-repository' }
  | { state: 'no-commit' }
  /** The folder belongs to somebody else, and git reads nothing there until its user says that it may. */
  | { state: 'not-trusted'; folder: string }
  /** git does not get through it: it is damaged, or would wait without end. */
  | { state: 'unreadable'; waiting?: Waiting };

const MOST = 4 * 1024 * 1024;
const PATIENCE = 10_000;

/** The past of a content folder, or why it has none. Never fails. */
export async function pastOf(root: string): Promise<Past | NoPast> {
  const repository = gitRepositoryOf(root);
  if (!repository) return { state: 'no-repository' };
  const { out, fault } = await ask(repository, ['rev-parse', '--is-shallow-repository'], MOST, PATIENCE);
  if (fault === 'no-git') return { state: 'no-git' };
  if (fault === 'not-trusted') return { state: 'not-trusted', folder: repository.top };
  if (fault === 'waiting') {
    const pipe = pipeIn(repository.top);
    return { state: 'unreadable', waiting: pipe === undefined ? { seconds: FIRST_PATIENCE } : { pipe } };
  }
  if (fault) return { state: 'unreadable' };
  const past = { repository, isShallow: out.trim() === 'true' };
  return (await commitOf(past, 'HEAD')) === undefined ? { state: 'no-commit' } : past;
}

/** The commit that a branch, a tag, an id or an expression of git names; undefined where it names none. */
export async function commitOf({ repository }: Past, name: string): Promise<string | undefined> {
  // Neither an option nor a range is the name of a commit.
  const { out, fault } = await ask(
    repository,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    MOST,
    PATIENCE,
  );
  const commit = out.trim();
  return !fault && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

/** The last commit that two have in common; undefined where they have none, or where it is beyond what a shallow clone holds. */
export async function mergeBaseOf({ repository }: Past, one: string, other: string): Promise<string | undefined> {
  const { out, fault } = await ask(repository, ['merge-base', '--end-of-options', one, other], MOST, PATIENCE);
  return fault ? undefined : out.trim().split('\n')[0] || undefined;
}

/**
 * The commit of the branch that is published, as this clone knows it: the branch that the settings name, then what the remote calls
 * its own, then the usual names. What the remote holds goes before what this machine may have left behind.
 */
export async function mainCommitOf(past: Past, branch: string | undefined): Promise<{ name: string; commit: string } | undefined> {
  const named = branch === undefined ? [] : [`origin/${branch}`, branch];
  for (const name of [...named, 'origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']) {
    const commit = await commitOf(past, `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${name}`);
    if (commit !== undefined) return { name, commit };
  }
  return undefined;
}

/** The names of branches and tags, from which somebody who mistyped one may have meant it. */
export async function namesIn({ repository }: Past): Promise<string[]> {
  const { out } = await ask(
    repository,
    ['for-each-ref', '--count=1000', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'],
    MOST,
    PATIENCE,
  );
  return out.split('\n').filter((name) => name !== '');
}
