import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { Path } from '../schema/walk.ts';
import { codePoint } from '../source/decode.ts';
import { lineOf, linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { bulleted } from '../source/yaml/bullet.ts';
import { listUnderColon } from '../source/yaml/list-under-colon.ts';
import { quoteInstead } from '../source/yaml/row.ts';
import { onOneLine } from '../text/blanks.ts';
import { valueAt } from './value-at.ts';

/**
 * `- Objectif : gagner du temps`: YAML took the words before the colon for a key. `path` is that of the key.
 */
export function colonInText(path: Path, source: Source): Diagnostic {
  const key = source.locate(path, 'key');
  const listed = listUnderColon(key.line, source.text.split('\n'));
  if (listed?.line === key.line && listed.rule === 'yaml/colon-in-text') {
    const { line, column, length, lastLine = line, params, paste } = listed;
    const end = lastLine > line ? lineOf(source.text, lastLine).length + 1 : column + length;
    return diagnose(
      'yaml/colon-in-text',
      { ...key, column, endLine: lastLine, endColumn: end },
      { text: params.text, isAboveList: true },
      paste,
    );
  }
  const value = valueAt(source.data, path);
  const after = isText(value) ? source.typed(path).trimEnd().split('\n') : [];
  const start = after.length > 0 ? source.locate(path) : key;
  const lines = linesFrom(source.text, key.line, start.line - key.line + Math.max(1, after.length));
  const last = lines.at(-1) ?? '';
  const ending = after.at(-1)?.trim();
  // Where nothing follows the colon, the text ends with it.
  const end = ending === undefined ? last.indexOf(':', key.endColumn - 1) + 1 : last.lastIndexOf(ending) + ending.length;
  const lead = (lines[0] ?? '').slice(0, key.column - 1);
  const text = onOneLine([...lines.slice(0, -1), last.slice(0, end)].join('\n').slice(lead.length));
  const place = { ...key, endLine: key.line + lines.length - 1, endColumn: end + 1 };
  // A list or a group of keys below the colon is no part of a text.
  const paste = value === null || isText(value) ? lead + quoteInstead(text) + last.slice(end) : undefined;
  const isAboveList = Array.isArray(value) && { isAboveList: true as const };
  return diagnose('yaml/colon-in-text', place, { text, ...isAboveList }, paste);
}

function isText(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}

type Told = (place: Place, first: string, paste: string) => Diagnostic;

/** What the first line of a text may begin with that was meant as a dash or a key, and what stands there when mended. */
const starts: readonly { mend: (line: string) => string | undefined; tell: Told }[] = [
  {
    mend: (line) => bulleted(line)?.dashed,
    tell: (place, first, paste) => diagnose('yaml/no-colon', place, { text: first, bullet: bulleted(first)?.bullet ?? '' }, paste),
  },
  {
    mend: replacing(/^(\s*)-[\u00A0\u202F]\s*/, '$1- '),
    tell: (place, first, paste) => diagnose('yaml/invisible-space', place, { code: codePoint(first[1] ?? '') }, paste),
  },
  {
    mend: replacing(/^(\s*)-(?=[^\s-])/, '$1- '),
    tell: (place, first, paste) => diagnose('yaml/no-space', place, { text: first, after: '-' }, paste),
  },
  {
    mend: replacing(/^(\s*[A-Za-z][\w-]*):[\u00A0\u202F]\s*/, '$1: '),
    tell: (place, first, paste) => diagnose('yaml/invisible-space', place, { code: codePoint(/:(.)/.exec(first)?.[1] ?? '') }, paste),
  },
  {
    mend: replacing(/^(\s*[A-Za-z][\w-]*):(?=\S)/, '$1: '),
    tell: (place, first, paste) => diagnose('yaml/no-space', place, { text: first, after: ':' }, paste),
  },
];

function replacing(pattern: RegExp, mended: string): (line: string) => string | undefined {
  return (line) => (pattern.test(line) ? line.replace(pattern, mended) : undefined);
}

/** `-Rappeler` or `age:42` below a key: without its space, YAML takes all lines for one text in which items or keys were meant. */
export function gluedLines(path: Path, source: Source): Diagnostic | undefined {
  const place = source.locate(path);
  const count = source.typed(path).split('\n').length;
  const lines = linesFrom(source.text, place.line, count);
  const [first = ''] = lines;
  const start = starts.find(({ mend }) => mend(first) !== undefined);
  if (!start || first.slice(0, place.column - 1).trim() !== '') return undefined;
  const whole = { ...place, endLine: place.line + count - 1, endColumn: (lines.at(-1) ?? '').trimEnd().length + 1 };
  return start.tell(whole, first.trim(), lines.map((line) => start.mend(line) ?? line).join('\n'));
}
