import { isKnownKey } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf } from './row.ts';

/** `# levers:` above `  - Une réponse en 48 heures`: a section of a template of which the first line is still a comment. */
export function keyInComment(line: number, lines: readonly string[]): Explanation | undefined {
  return commentAt(line, lines) ?? commentAt(line + 1, lines);
}

function commentAt(line: number, lines: readonly string[]): Explanation | undefined {
  let at = contentFrom(line, lines);
  while (at > 0 && indentOf(lines[at - 1]) > 0) at--;
  const [, key = ''] = /^# ?([A-Za-z]\w*):\s*$/.exec(lines[at - 1] ?? '') ?? [];
  if (!isKnownKey(key)) return undefined;
  return {
    rule: 'yaml/indent',
    params: { commented: key },
    line: at,
    column: 1,
    length: (lines[at - 1] ?? '').trimEnd().length,
    paste: `${key}:`,
  };
}

/** ` goals:`, all of it one space too far to the right: the `#` before it went, and its space stayed. */
export function blankLeft(line: number, lines: readonly string[]): Explanation | undefined {
  return shiftedAt(line, lines) ?? shiftedAt(line + 1, lines);
}

function shiftedAt(line: number, lines: readonly string[]): Explanation | undefined {
  let first = contentFrom(line, lines);
  while (first > 0 && indentOf(lines[first - 1]) > 1) first--;
  const text = lines[first - 1] ?? '';
  const [, key = ''] = /^ ([A-Za-z]\w*):(?:\s|$)/.exec(text) ?? [];
  if (!isKnownKey(key)) return undefined;
  let last = first;
  while (indentOf(lines[last]) % 2 === 1) last++;
  const below = lines.slice(first - 1, last).map((one) => one.slice(1));
  const place = { line: first, column: 2, length: text.trim().length, lastLine: last };
  return { rule: 'yaml/indent', params: { margin: key }, ...place, paste: below.join('\n') };
}

/** The first line from one on that says anything: a parser stumbles over the comments and blank lines before it. */
function contentFrom(line: number, lines: readonly string[]): number {
  let at = line;
  while (at < lines.length && /^\s*(?:#|$)/.test(lines[at - 1] ?? '')) at++;
  return at;
}
