import { holdsWords, isKnownKey } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf, readRow } from './row.ts';

/** How other languages begin a remark, and end it where it may go on over lines. */
const SIGNS: readonly (readonly [begin: string, end?: string])[] = [['//'], ['<!--', '-->'], ['/*', '*/']];
/** A line that only parts what stands above it from what stands below. */
const RULE = /^(?:-{4,}|={3,}|_{3,}|~{3,})$/;

/** `// to be discussed`, `<!-- draft -->` or `-----`: a remark to everybody but YAML. */
export function remark(line: number, lines: readonly string[]): Explanation | undefined {
  const text = lines[line - 1] ?? '';
  const typed = text.trim();
  const [begin = '', end] = SIGNS.find(([sign]) => typed.startsWith(sign)) ?? [];
  if (begin === '' && !RULE.test(typed)) return undefined;
  const last = end === undefined ? line : lines.findIndex((one, at) => at >= line - 1 && one.trimEnd().endsWith(end)) + 1;
  if (last === 0) return undefined;
  const pad = text.slice(0, indentOf(text));
  const words = lines.slice(line - 1, last).map((one) => withoutSigns(one.trim(), begin, end));
  return {
    rule: 'yaml/no-colon',
    params: { text: typed, as: 'remark' },
    line,
    column: pad.length + 1,
    length: typed.length,
    lastLine: last,
    paste: words.map((one) => `${pad}# ${one}`.trimEnd()).join('\n'),
  };
}

function withoutSigns(typed: string, begin: string, end: string | undefined): string {
  const after = begin !== '' && typed.startsWith(begin) ? typed.slice(begin.length) : typed;
  return (end !== undefined && after.endsWith(end) ? after.slice(0, -end.length) : after).trim();
}

/** A line at the margin of the text that it continues: what a word processor breaks, YAML takes for a line of its own. */
export function wrappedText(line: number, lines: readonly string[]): Explanation | undefined {
  const text = lines[line - 1] ?? '';
  const typed = text.trim();
  const above = lines[line - 2] ?? '';
  const { lead, key, value, comment } = readRow(above);
  const margin = indentOf(above);
  const isText = /^[\p{L}\p{N}«“(]/u.test(typed) && !/:(?:\s|$)/.test(typed);
  const mayGoOn = key === undefined ? lead.trim() !== '' : holdsWords(key);
  // `summary Veut un crédit` lacks its colon.
  if (!isText || isKnownKey(typed.split(/\s/, 1)[0] ?? '') || !mayGoOn || comment !== '' || indentOf(text) > margin) return undefined;
  if (!/^[\p{L}\p{N}«“(]/u.test(value)) return undefined;
  return {
    rule: 'yaml/no-colon',
    params: { text: typed, as: 'wrapped' },
    line,
    column: indentOf(text) + 1,
    length: typed.length,
    paste: `${' '.repeat(margin + 2)}${typed}`,
  };
}
