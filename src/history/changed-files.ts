import { ask } from './git.ts';
import { commitOf, mergeBaseOf, type Past } from './past.ts';

const MOST = 16 * 1024 * 1024;
const PATIENCE = 30_000;

/**
 * The files of a content folder that the last commit has otherwise than the commit at which it left another, by their path from the
 * folder, NFC: what a review is about. Names and ids of objects alone are compared. Undefined where one of the two is not known here.
 */
export async function changedSince(past: Past, base: string): Promise<ReadonlySet<string> | undefined> {
  const { repository } = past;
  const other = await commitOf(past, base);
  const from = other && (await mergeBaseOf(past, other, 'HEAD'));
  if (!from) return undefined;
  const below = repository.below && `${repository.below}/`;
  const named = ['--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-O/dev/null', `--relative=${below}`];
  const { out, fault } = await ask(repository, ['diff-tree', '-r', '-z', ...named, from, 'HEAD', '--'], MOST, PATIENCE);
  if (fault) return undefined;
  return new Set(out.split('\0').flatMap((path) => (path === '' ? [] : [path.normalize('NFC')])));
}
