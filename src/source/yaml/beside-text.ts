import { holdsText, standsBesideText } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { readRow } from './row.ts';

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
