import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_FOLDER } from '../data/editor/files.ts';
import { gitRepositoryOf } from '../history/git.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { quietly } from '../source/quietly.ts';

const SETTINGS = '.vscode/settings.json';
const KEY = 'yaml.schemas';
/** No settings of an editor are larger. */
const MOST_BYTES = 1_000_000;

/**
 * What is left to do by hand once files are written: settings of an editor that were there and do not know what completes our files are
 * somebody's own, with comments; and a forge reads its files at the top of a repository alone.
 * @param tools the files as they would have been written.
 */
export function notesOf(
  root: string,
  { left, tools, forge }: { left: readonly string[]; tools: readonly { file: string; text: string }[]; forge: string | undefined },
  language: LanguageCode,
): string[] {
  const words = languages[language].say.init;
  const lines = left.includes(SETTINGS) && !knowsUs(root) ? linesToPaste(tools) : undefined;
  const repository = forge ? gitRepositoryOf(root) : undefined;
  return [
    ...(lines ? [`${typeset(words.settings(SETTINGS), language)}\n${lines}`] : []),
    ...(repository?.below ? [typeset(words.below(repository.below, repository.top), language)] : []),
  ];
}

function knowsUs(root: string): boolean {
  const path = join(root, SETTINGS);
  const isSmall = (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) < MOST_BYTES;
  return isSmall && (quietly(() => readFileSync(path, 'utf8'))?.includes(EDITOR_FOLDER) ?? false);
}

/** The lines of one key, as they stand in the file that was not written. */
function linesToPaste(tools: readonly { file: string; text: string }[]): string | undefined {
  const lines = tools.find(({ file }) => file === SETTINGS)?.text.split('\n') ?? [];
  const start = lines.findIndex((line) => line.includes(`"${KEY}"`));
  const end = lines.findIndex((line, at) => at > start && /^ {2}\}/.test(line));
  return start < 0 || end < 0 ? undefined : lines.slice(start, end + 1).join('\n');
}
