import { suggest } from '../diagnostics/suggest.ts';
import { commitOf, mergeBaseOf, type NoPast, namesIn, type Past, pastOf } from '../history/past.ts';
import { type Language, type LanguageCode, languages } from '../languages/index.ts';
import { typedFolder } from '../site/checked-folder.ts';
import { CallError, EnvironmentError } from './command.ts';

/** The past of a content folder. @throws {EnvironmentError} where it has none. */
export async function pastFor(root: string, language: LanguageCode): Promise<Past> {
  const past = await pastOf(root);
  if ('state' in past) throw new EnvironmentError(whyNoPast(past, root, languages[language].say));
  return past;
}

/** The commit at which the present one left that which a caller names. @throws {CallError | EnvironmentError} */
export async function commitLeft(past: Past, name: string, language: LanguageCode): Promise<string> {
  const from = await mergeBaseOf(past, await namedCommit(past, name, language), 'HEAD');
  const { noBase, diff } = languages[language].say;
  if (from === undefined) throw past.isShallow ? new EnvironmentError(diff.shallow) : new CallError(noBase(name));
  return from;
}

/** The commit that a caller names. @throws {CallError | EnvironmentError} */
export async function namedCommit(past: Past, name: string, language: LanguageCode): Promise<string> {
  const { diff } = languages[language].say;
  const commit = await commitOf(past, name);
  if (commit !== undefined) return commit;
  const meant = suggest(name, await namesIn(past));
  if (past.isShallow && meant === undefined) throw new EnvironmentError(diff.shallow);
  throw new CallError(diff.unknownRevision(name, meant));
}

function whyNoPast(past: NoPast, root: string, { diff, notTrusted }: Language['say']): string {
  switch (past.state) {
    case 'no-git':
      return diff.noGit;
    case 'no-repository':
      return diff.noRepository(root);
    case 'no-commit':
      return diff.noCommit;
    case 'not-trusted':
      return notTrusted(past.folder, typedFolder(past.folder));
    case 'unreadable':
      return diff.unreadable(past.waiting);
  }
}
