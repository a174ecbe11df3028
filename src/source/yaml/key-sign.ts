import { isKnownKey } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { readRow } from './row.ts';

/** A word with signs around it that look like those of a key, and what stands after them. */
const ALMOST_KEY = /^(\s*(?:- +)*)([*_`"]{0,3})([A-Za-z]\w*)([*_`"]{0,3}\s*)([:;=\uFF1A\uFE55\u2236\uA789]|[-–—→](?=\s))[*_`]{0,3}(.*)$/u;
/** An item whose dash touches its first key. */
const TOUCHING_DASH = /^(\s*)-([A-Za-z]\w*)\s*:(?:\s|$)/;

/** `role; Coiffeuse`, `name = Clara`, `**role**: Coiffeuse`, `"name": "Clara",` or `-text: Payer moins`: a key to everybody but YAML. */
export function keySign(line: number, lines: readonly string[]): Explanation | undefined {
  const text = lines[line - 1] ?? '';
  return touchingDash(line, text, lines) ?? otherSign(line, text);
}

function otherSign(line: number, text: string): Explanation | undefined {
  const [, lead, before = '', key = '', after = '', sign = '', rest = ''] = ALMOST_KEY.exec(text) ?? [];
  // Whether a space follows the colon is told by itself.
  const isSound = before === '' && after.trim() === '' && sign === ':';
  if (lead === undefined || isSound || !isKnownKey(key)) return undefined;
  const typed = text.trim();
  return {
    rule: 'yaml/no-colon',
    params: { text: typed, key },
    line,
    column: lead.length + 1,
    length: text.trimEnd().length - lead.length,
    paste: `${lead}${key}: ${before === '"' ? rest.trim().replace(/,$/, '') : rest.trim()}`.trimEnd(),
  };
}

function touchingDash(line: number, text: string, lines: readonly string[]): Explanation | undefined {
  const [, pad = '', key = ''] = TOUCHING_DASH.exec(text) ?? [];
  if (!isKnownKey(key)) return undefined;
  // The keys below the first one move with it.
  const below = lines.slice(line).findIndex((one) => !one.startsWith(`${pad} `) || one.startsWith(`${pad}  `));
  const rows = lines.slice(line - 1, below < 0 ? lines.length : line + below);
  return {
    rule: 'yaml/no-space',
    params: { text: text.trim(), after: '-' },
    line,
    column: pad.length + 1,
    length: text.trimEnd().length - pad.length,
    lastLine: line + rows.length - 1,
    paste: withSpacedDashes(rows).join('\n'),
  };
}

/** `state: proto, created: 2026-01-02`: a key that the lines around it lack, on the line of another. */
export function twoKeys(line: number, lines: readonly string[]): Explanation | undefined {
  const { lead, key: first = '', value, comment } = readRow(lines[line - 1] ?? '');
  const found = /([,;]?)\s([a-z]\w*):\s/.exec(value);
  const [sign = '', key = '', start = 0] = [found?.[1], found?.[2], found?.index];
  const index = start + sign.length;
  const pad = ' '.repeat(lead.length - lead.replace(/^[\s-]+/, '').length);
  // After a comma it is one, whatever else the file holds.
  const isThere = sign === '' && lines.some((text) => text.startsWith(`${pad}${key}:`));
  if (!isKnownKey(first) || !isKnownKey(key) || isThere || /^["'[{]/.test(value)) return undefined;
  const before = value.slice(0, index).trimEnd().replace(/[,;]$/, '').trimEnd();
  const after = value.slice(index + 1 + key.length + 1).trim();
  return {
    rule: 'yaml/two-keys',
    params: { key },
    line,
    column: lead.length + index + 2,
    length: key.length,
    paste: `${lead}${before}\n${pad}${key}: ${after}${comment}`,
  };
}

/** The lines of items whose dashes touch their first keys, with a space between them; the other keys of an item move with the first. */
export function withSpacedDashes(lines: readonly string[]): string[] {
  return lines.map((line) => (/^\s*-[^\s-]/.test(line) ? line.replace('-', '- ') : line.trim() === '' ? line : ` ${line}`));
}
