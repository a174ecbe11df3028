import { type LanguageCode, languages } from '../languages/index.ts';
import type { PackageScripts } from './package-scripts.ts';

/** What `handbook init` did. */
export interface Started {
  /** The folder as it is to be typed, empty where it is this one. */
  folder: string;
  hadContent: boolean;
  written: string[];
  left: string[];
  scripts: PackageScripts | undefined;
}

/** The account of `handbook init`, and what to do next. */
export function initSentences(started: Started, language: LanguageCode): string {
  const words = languages[language].say.init;
  const { hadContent, written, left, scripts, folder } = started;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`${title}\n${items.map((item) => `  ${item}`).join('\n')}`] : [];
  const added = scripts && scripts.added.length > 0 ? [`package.json (${words.scripts} ${scripts.added.join(', ')})`] : [];
  const kept = scripts && scripts.kept.length > 0 ? [`package.json (${words.scripts} ${scripts.kept.join(', ')})`] : [];
  return [
    ...(hadContent ? [words.hadContent] : []),
    ...list(words.written, [...written, ...added]),
    ...list(words.left, [...left, ...kept]),
    ...(written.length + added.length === 0 ? [words.nothing] : []),
    list(words.next, [...(folder ? [`cd ${folder}`] : []), ...(scripts ? [] : [words.install]), ...words.steps])[0],
  ].join('\n\n');
}
