import { holdsList, holdsProse, holdsText, isKnownKey, standsBesideText } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf, readRow } from './row.ts';

/** A text of several lines at the margin, below its key: nothing indents them, whether or not a sign says that they belong together. */
export function looseText(line: number, lines: readonly string[]): Explanation | undefined {
  let above = line;
  while (above > 0 && !isKey(lines[above - 1])) above--;
  const { key = '', value, comment } = readRow(lines[above - 1] ?? '');
  const isBlock = /^[|>][-+]?$/.test(value);
  if (above === 0 || !holdsProse(key) || (!isBlock && /^[[{|>&*!"']/.test(value)) || comment !== '') return undefined;
  let last = above;
  while (last < lines.length && !isKey(lines[last]) && !/^(?:---|#|- )/.test(lines[last] ?? '')) last++;
  while ((lines[last - 1] ?? '').trim() === '') last--;
  const below = lines.slice(above, last);
  const words = [...(value === '' || isBlock ? [] : [value]), ...below];
  // One line may as well be a key that lacks its colon.
  if (below.filter((text) => text.trim() !== '').length < (isBlock ? 1 : 2)) return undefined;
  return {
    rule: 'yaml/loose-text',
    params: { key },
    line: above,
    column: 1,
    length: (lines[above - 1] ?? '').trimEnd().length,
    lastLine: last,
    paste: [`${key}: ${isBlock ? value : '|'}`, ...words.map((text) => (text.trim() === '' ? '' : `  ${text}`))].join('\n'),
  };
}

function isKey(text = ''): boolean {
  const [, key = ''] = /^([A-Za-z]\w*)\s*:(?:\s|$)/.exec(text) ?? [];
  return isKnownKey(key);
}

/** `- Payer moins` above `evidence: […]`: a text that has keys beside it needs a key of its own. The fault shows on either line. */
export function keyBesideText(line: number, lines: readonly string[]): Explanation | undefined {
  return keyAt(line, lines) ?? keyAt(line + 1, lines);
}

function keyAt(line: number, lines: readonly string[]): Explanation | undefined {
  const text = lines[line - 1] ?? '';
  const [, pad = '', key = ''] = /^(\s+)([a-z]\w*):(?:\s|$)/.exec(text) ?? [];
  const above = lines.slice(0, line - 1).findLastIndex((one) => one.trim() !== '') + 1;
  const { lead, key: owner, value, comment } = readRow(lines[above - 1] ?? '');
  const isText = value !== '' && !/^[[{|>&*!"']/.test(value);
  const isBelow = owner === undefined ? /- $/.test(lead) : pad.length > lead.search(/\S/) && holdsText(owner);
  if (!isText || !isBelow || !standsBesideText(key)) return undefined;
  const own = owner === undefined ? lead : `${lead.trimEnd()}\n${pad}`;
  return {
    rule: 'yaml/key-beside-text',
    params: { key, text: value },
    line: above,
    column: lead.length + 1,
    length: value.length,
    paste: `${own}text: ${value}${comment}`,
  };
}

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
