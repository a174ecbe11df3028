import { ask, gitRepositoryOf, type Repository } from './git.ts';

/** A file that has another name since; both from the content folder, NFC. */
export interface Renamed {
  from: string;
  to: string;
  /** The day of its commit; none where it is not committed yet. */
  date?: string;
}

/** A file that was deleted, from the content folder, NFC. */
export interface Deleted {
  file: string;
  date?: string;
}

/** What git knows of the names that files of content had. */
export interface FormerNames {
  /** Oldest first. */
  renamed: Renamed[];
  /** Oldest first; some are there again. */
  deleted: Deleted[];
  /** The files of the last commit. */
  committed: string[];
  /** The text of one of them; undefined where git does not give it. */
  textOf: (file: string) => Promise<string | undefined>;
}

const MOST = 16 * 1024 * 1024;
const MOST_TEXT = 1_000_000;
const PATIENCE = 10_000;

/**
 * Commits that are looked at: what was renamed before has had its time. Each costs git a comparison of a few folders. Without
 * `--sparse` it would count those that touch content alone, and with `--diff-filter` those that rename, and go through a whole
 * history for them: of 60 000 commits, that took 0.3 s instead of 0.03 s.
 */
const MOST_COMMITS = 2000;
/** Files that came and files that went in one commit, beyond which git compares none: a move of everything is no new name. */
const MOST_COMPARED = 50;

const LOG = [
  ...['log', '--sparse', `--max-count=${MOST_COMMITS}`, '--format=@%cs', '-z', '--name-status', `-M`, `-l${MOST_COMPARED}`],
  ...['--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-notes', '--no-mailmap', '--no-decorate', '-O/dev/null'],
];

/**
 * Asks git for former names of the files in some folders of a content folder: two questions, of which each has its bound.
 * Undefined where git is absent, trusts nobody, or does not get through. Never fails.
 */
export async function formerNames(root: string, folders: readonly string[]): Promise<FormerNames | undefined> {
  const repository = gitRepositoryOf(root);
  if (!repository) return undefined;
  const below = repository.below && `${repository.below}/`;
  const paths = folders.map((folder) => `${below}${folder}`);
  const relative = ['--', ...paths.map((path) => `:(top,literal)${path}`)];
  const [log, tree] = await Promise.all([
    ask(repository, [...LOG, `--relative=${below}`, ...relative], MOST, PATIENCE),
    ask(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD', ...paths.map((path) => `${path}/`)], MOST, PATIENCE),
  ]);
  if (log.fault || tree.fault) return undefined;
  const typed = new Map(listed(tree.out).map((path) => [path.slice(below.length).normalize('NFC'), path]));
  return {
    ...parseLog(log.out),
    committed: [...typed.keys()],
    textOf: (file) => textAt(repository, typed.get(file)),
  };
}

/** What a commit begins with: its day, which may be of no calendar. */
const COMMIT = /^\s*@(\d{4}-\d\d-\d\d)?/;
/** A status with its share of likeness: two names follow, where one follows any other. */
const RENAMED = /^\s*R\d+$/;
const DELETED = /^\s*D$/;

/** What `--name-status -z` says of names that are gone, after the day of each commit, newest first there. */
export function parseLog(log: string): Pick<FormerNames, 'renamed' | 'deleted'> {
  const words = listed(log);
  const renamed: Renamed[] = [];
  const deleted: Deleted[] = [];
  let day: { date?: string } = {};
  for (let at = 0; at < words.length; ) {
    const [status = '', name = '', to = ''] = words.slice(at, at + 3);
    const isRenamed = RENAMED.test(status);
    const commit = COMMIT.exec(status);
    if (commit) {
      day = commit[1] ? { date: commit[1] } : {};
      at += 1;
      continue;
    }
    if (isRenamed) renamed.push({ from: name.normalize('NFC'), to: to.normalize('NFC'), ...day });
    else if (DELETED.test(status)) deleted.push({ file: name.normalize('NFC'), ...day });
    at += isRenamed ? 3 : 2;
  }
  return { renamed: renamed.reverse(), deleted: deleted.reverse() };
}

function listed(out: string): string[] {
  return out.split('\0').filter((word) => word !== '');
}

/** A blob as it was committed: no filter and no program of the repository has a part in it. */
async function textAt(repository: Repository, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const { out, fault } = await ask(repository, ['cat-file', 'blob', `HEAD:${path}`], MOST_TEXT, PATIENCE);
  return fault ? undefined : out;
}
