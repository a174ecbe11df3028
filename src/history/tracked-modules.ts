import { ask, gitRepositoryOf } from './git.ts';

/** Of an answer that is longer, the beginning says enough. */
const MOST = 16 * 1024 * 1024;

/**
 * The folders named `node_modules` that git tracks where packages would be found: in the content folder, and beside each folder
 * that it stands in. By their path from the content folder; none where git does not know.
 */
export async function trackedModules(root: string): Promise<string[]> {
  const repository = gitRepositoryOf(root);
  if (!repository) return [];
  const names = repository.below.split('/').filter(Boolean);
  const above = names.map((_, at) => names.slice(0, at));
  const patterns = [...above.map((folder) => [...folder, 'node_modules']), [...names, '**', 'node_modules']].flatMap((path) => {
    const pattern = path.map((name) => (name === '**' ? name : name.replace(/[*?[\]\\]/g, '\\$&'))).join('/');
    // Some machines do not tell small letters from capitals.
    return [`:(top,icase,glob)${pattern}`, `:(top,icase,glob)${pattern}/**`];
  });
  const { out } = await ask(repository, ['ls-files', '-z', '--cached', '--', ...patterns], MOST);
  const found = new Set(out.split('\0').flatMap((file) => modulesIn(file.split('/'), names)));
  return [...found].sort();
}

/** The first `node_modules` on the way to a file, from the content folder. */
function modulesIn(file: string[], content: readonly string[]): string[] {
  const at = file.findIndex((name) => name.toLowerCase() === 'node_modules');
  if (at < 0) return [];
  const common = content.findIndex((name, place) => place >= at || file[place] !== name);
  const shared = common < 0 ? content.length : common;
  return [[...content.slice(shared).map(() => '..'), ...file.slice(shared, at + 1)].join('/')];
}
