import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { writeWhole } from '../../cache/file-store.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { hashesToKeep, type TranslationFile, translationFiles, withSourceHashes } from '../../edit/source-hashes.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { languages, typeset } from '../../languages/index.ts';
import { reportFor } from '../../site/report-for.ts';
import { readInside } from '../../source/inside.ts';
import type { FileFormat } from '../../source/source.ts';
import { checkCall } from '../call-content.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit } from '../command.ts';

/**
 * `handbook translated`: keeps in each translation from which text of the original each of its texts was made. A text that has none yet gets
 * it; one whose original has changed since stays stale, unless its file is named, which says that somebody has looked at it.
 */
export async function run(call: Call): Promise<ExitCode> {
  const { root, io } = call;
  const checked = await checkCall(call);
  const { handbook, language } = checked;
  const words = languages[language].say.translated;
  const say = (text: string) => typeset(text, language);
  const all = translationFiles(handbook);
  const named = namedFiles(call, all, words.unknown);
  const chosen = named ? all.filter(({ translation }) => named.has(translation.file)) : all;
  const files = new Set(chosen.flatMap(({ translation, original }) => [translation.file, original.file]));
  const errors = checked.diagnostics.filter(({ file, severity }) => severity === 'error' && files.has(file));
  if (errors.length > 0) {
    io.err(reportFor(root, errors, language, io.colour));
    io.err(say(words.broken));
    return exit.content;
  }
  const changed = chosen.flatMap((one) => changeOf(root, handbook, one, named !== undefined, words.note));
  // All of it was read before any of it is written.
  for (const { file, text } of changed) writeWhole(dirname(join(root, file)), basename(file), Buffer.from(text));
  const left = chosen.reduce((sum, { translation }) => sum + (named ? 0 : (translation.stale?.size ?? 0)), 0);
  io.out(say(changed.length > 0 ? [words.noted(changed.length), ...changed.map(({ file }) => `  ${file}`)].join('\n') : words.nothing));
  if (left > 0) io.err(say(words.left(left)));
  return exit.fine;
}

/** The files that a call names, as they are called from the content folder; undefined where it names none. */
function namedFiles(
  { names, root, io }: Call,
  all: readonly TranslationFile[],
  unknown: (file: string, suggestion: string | undefined) => string,
): Set<string> | undefined {
  if (names.length === 0) return undefined;
  const known = new Set(all.map(({ translation }) => translation.file));
  return new Set(
    names.map((name) => {
      const here = relative(root, resolve(io.cwd, name)).split(sep).join('/').normalize('NFC');
      const file = [here, name.normalize('NFC')].find((one) => known.has(one));
      if (file === undefined) throw new CallError(unknown(name, suggest(name, [...known])));
      return file;
    }),
  );
}

/** No content file is larger. */
const MOST_BYTES = 2 ** 24;

/** A file with the hashes that it is to keep; nothing where it keeps them already. What is written goes into the content folder alone. */
function changeOf(
  root: string,
  handbook: Handbook,
  one: TranslationFile,
  isUpToDate: boolean,
  note: string,
): { file: string; text: string }[] {
  const { file } = one.translation;
  const opened = readInside(root, file, MOST_BYTES);
  if (opened.state !== 'open') throw new EnvironmentError(file);
  const typed = Buffer.from(opened.bytes).toString('utf8');
  const format: FileFormat = /\.mdx?$/.test(file) ? 'md' : 'yaml';
  const text = withSourceHashes(typed, format, hashesToKeep(handbook, one, isUpToDate), note);
  return text === typed ? [] : [{ file, text }];
}
