import { ask } from './git.ts';
import type { Past } from './past.ts';

const MOST = 16 * 1024 * 1024;
const PATIENCE = 30_000;

/**
 * The files of a content folder that the last commit has otherwise than another commit, by their path from the
 * folder, NFC: what a review is about. Names and ids of objects alone are compared. Undefined where git does not give them.
 */
export async function changedSince(past: Past, from: string): Promise<ReadonlySet<string> | undefined> {
  const { repository } = past;
  const below = repository.below && `${repository.below}/`;
  const named = ['--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-O/dev/null', `--relative=${below}`];
  const { out, fault } = await ask(repository, ['diff-tree', '-r', '-z', ...named, from, 'HEAD', '--'], MOST, PATIENCE);
  if (fault) return undefined;
  return new Set(out.split('\0').flatMap((path) => (path === '' ? [] : [path.normalize('NFC')])));
}
