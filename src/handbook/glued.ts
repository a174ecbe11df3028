import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import { codePoint } from '../source/decode.ts';
import { lineOf, linesFrom } from '../source/lines.ts';
import type { Path, Source } from '../source/source.ts';

/**
 * `- Objectif : gagner du temps`: YAML took the words before the colon for a key. `path` is that of the key.
 */
export function colonInText(path: Path, source: Source): Diagnostic {
  const key = source.locate(path, 'key');
  const value = source.locate(path);
  const line = lineOf(source.text, key.line);
  const hasValue = value.line === key.line && value.column > key.column;
  const endColumn = hasValue ? value.endColumn : line.trimEnd().length + 1;
  const text = line.slice(key.column - 1, endColumn - 1);
  const paste = line.slice(0, key.column - 1) + JSON.stringify(text) + line.slice(endColumn - 1);
  return diagnose('yaml/colon-in-text', { ...key, endColumn }, { text }, paste);
}

/** Words with a space, an accent or a capital before a colon are a text, not a key. */
export function looksLikeWords(key: string): boolean {
  return /[\s’'À-ÿ]|^\p{Lu}/u.test(key);
}

type Told = (place: Place, first: string, paste: string) => Diagnostic;

/** What the first line of a text may begin with that was meant as a dash or a key, and what stands there when mended. */
const starts: readonly { pattern: RegExp; mended: string; tell: Told }[] = [
  {
    pattern: /^(\s*)[*•◦▪‣·–—][ \u00A0\u202F]+/,
    mended: '$1- ',
    tell: (place, first, paste) => diagnose('yaml/no-colon', place, { text: first, bullet: first[0] ?? '' }, paste),
  },
  {
    pattern: /^(\s*)-[\u00A0\u202F]\s*/,
    mended: '$1- ',
    tell: (place, first, paste) => diagnose('yaml/invisible-space', place, { code: codePoint(first[1] ?? '') }, paste),
  },
  {
    pattern: /^(\s*)-(?=[^\s-])/,
    mended: '$1- ',
    tell: (place, first, paste) => diagnose('yaml/no-space', place, { text: first, after: '-' }, paste),
  },
  {
    pattern: /^(\s*[A-Za-z][\w-]*):[\u00A0\u202F]\s*/,
    mended: '$1: ',
    tell: (place, first, paste) => diagnose('yaml/invisible-space', place, { code: codePoint(/:(.)/.exec(first)?.[1] ?? '') }, paste),
  },
  {
    pattern: /^(\s*[A-Za-z][\w-]*):(?=\S)/,
    mended: '$1: ',
    tell: (place, first, paste) => diagnose('yaml/no-space', place, { text: first, after: ':' }, paste),
  },
];

/** `-Rappeler` or `age:42` below a key: without its space, YAML takes all lines for one text in which items or keys were meant. */
export function gluedLines(path: Path, source: Source): Diagnostic | undefined {
  const place = source.locate(path);
  const count = source.typed(path).split('\n').length;
  const lines = linesFrom(source.text, place.line, count);
  const [first = ''] = lines;
  const start = starts.find(({ pattern }) => pattern.test(first));
  if (!start || first.slice(0, place.column - 1).trim() !== '') return undefined;
  const whole = { ...place, endLine: place.line + count - 1, endColumn: (lines.at(-1) ?? '').trimEnd().length + 1 };
  const paste = lines.map((line) => line.replace(start.pattern, start.mended)).join('\n');
  return start.tell(whole, first.trim(), paste);
}
