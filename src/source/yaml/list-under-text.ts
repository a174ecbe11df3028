import { holdsList } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf, readRow } from './row.ts';

/** `goals: Ses buts` above `- Payer moins`: a list whose first item stands beside its key. The fault shows on either line. */
export function listUnderText(line: number, lines: readonly string[]): Explanation | undefined {
  return listAt(line, lines) ?? listAt(line + 1, lines);
}

function listAt(line: number, lines: readonly string[]): Explanation | undefined {
  const item = indentOf(lines[line - 1]);
  const isAbove = (text: string) => text.trim() !== '' && !startsItem(text) && indentOf(text) <= item;
  const above = lines.slice(0, line - 1).findLastIndex(isAbove) + 1;
  const { lead, key, value, comment } = readRow(lines[above - 1] ?? '');
  if (!startsItem(lines[line - 1]) || value === '' || /^(?:[[{|>&*!"']|- )/.test(value) || !key || !holdsList(key)) return undefined;
  let last = above;
  while (last < lines.length && isBelow(lines[last] ?? '', item)) last++;
  while (lines[last - 1]?.trim() === '') last--;
  const below = lines.slice(above, last);
  if (indentOf(below[0]) !== item || !startsItem(below[0])) return undefined;
  return {
    rule: 'schema/not-a-list',
    params: { key },
    line: above,
    column: lead.length + 1,
    length: value.length,
    lastLine: last,
    paste: [`${lead.trimEnd()}${comment}`, `${' '.repeat(item)}- ${value}`, ...below].join('\n'),
  };
}

/** Whether a line is a part of the list whose items stand at an indent. */
function isBelow(text: string, item: number): boolean {
  return text.trim() === '' || indentOf(text) > item || (indentOf(text) === item && startsItem(text));
}

function startsItem(text = ''): boolean {
  return /^\s*- /.test(text);
}
