import { holdsList } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf } from './row.ts';

/** A line that stands where the items of a list begin, and lacks the dash that they begin with. */
export function missingDash(line: number, lines: readonly string[]): Explanation | undefined {
  const list = listAround(line, lines);
  if (!list) return undefined;
  const { first, last, indent } = list;
  const rows = lines.slice(first - 1, last);
  const at = rows.findIndex((text) => indentOf(text) === indent && !startsItem(text));
  if (at < 0 || !rows.some(startsItem)) return undefined;
  const typed = rows[at]?.trim() ?? '';
  // What goes on in small letters is more of the text above.
  if (!/^[a-z]\w*:(?:\s|$)/.test(typed) && !/^[\p{Lu}\d«“"‘]/u.test(typed)) return undefined;
  if (isMoreOf(rows.slice(0, at), typed, indent)) return undefined;
  const item = itemFrom(rows, at, indent);
  return {
    rule: 'yaml/no-dash',
    params: { text: typed },
    line: first + at,
    column: indent + 1,
    length: typed.length,
    lastLine: first + at + item.length - 1,
    paste: item.map((text, index) => asItem(text, index, indent)).join('\n'),
  };
}

/** A key that the item above still lacks belongs to it, and is out of line. */
function isMoreOf(above: readonly string[], typed: string, indent: number): boolean {
  const key = keyOf(typed);
  const first = above.findLastIndex((text) => startsItem(text) && indentOf(text) === indent);
  if (key === undefined || first < 0) return false;
  const keys = above.slice(first).map((text) => keyOf(text.replace(/^(\s*)-/, '$1 ')));
  return keys[0] !== undefined && !keys.includes(key);
}

interface List {
  first: number;
  last: number;
  indent: number;
}

/** The lines below the key of a list, around one of them, and how far its items are indented. */
function listAround(line: number, lines: readonly string[]): List | undefined {
  const own = indentOf(lines[line - 1] ?? '');
  let key = line - 1;
  while (key > 0 && (isIdle(lines[key - 1]) || indentOf(lines[key - 1] ?? '') >= own || startsItem(lines[key - 1] ?? ''))) key--;
  const [, pad, name = ''] = /^(\s*)([A-Za-z]\w*)\s*:\s*$/.exec(lines[key - 1] ?? '') ?? [];
  if (pad === undefined || !holdsList(name)) return undefined;
  let last = key;
  while (last < lines.length && (isIdle(lines[last]) || indentOf(lines[last] ?? '') > pad.length)) last++;
  while (isIdle(lines[last - 1])) last--;
  const indents = lines.slice(key, last).flatMap((text) => (isIdle(text) ? [] : [indentOf(text)]));
  return indents.length === 0 ? undefined : { first: key + 1, last, indent: Math.min(...indents) };
}

/** The lines of an item: its first, what is indented below it, and the keys beside it that cannot begin another. */
function itemFrom(rows: readonly string[], at: number, indent: number): string[] {
  const isKey = /^\s*[a-z]\w*:(?:\s|$)/.test(rows[at] ?? '');
  const keys = new Set([keyOf(rows[at])]);
  let end = at + 1;
  for (; end < rows.length; end++) {
    const text = rows[end] ?? '';
    if (isIdle(text) || indentOf(text) > indent) continue;
    const key = keyOf(text);
    if (!isKey || startsItem(text) || key === undefined || keys.has(key)) break;
    keys.add(key);
  }
  while (end > at + 1 && isIdle(rows[end - 1])) end--;
  return rows.slice(at, end);
}

function asItem(text: string, index: number, indent: number): string {
  if (index === 0) return `${' '.repeat(indent)}- ${text.trim()}`;
  return indentOf(text) === indent && text.trim() !== '' ? `  ${text}` : text;
}

function keyOf(text = ''): string | undefined {
  return /^\s*([a-z]\w*):(?:\s|$)/.exec(text)?.[1];
}

function startsItem(text: string): boolean {
  return /^\s*-(?: |$)/.test(text);
}

function isIdle(text = ''): boolean {
  return /^\s*(?:#|$)/.test(text);
}
