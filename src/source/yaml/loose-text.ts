import { holdsProse, isKnownKey } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { readRow } from './row.ts';

/** A text of several lines at the margin, below its key: no sign says that the lines belong together. */
export function looseText(line: number, lines: readonly string[]): Explanation | undefined {
  let above = line;
  while (above > 0 && !isKey(lines[above - 1])) above--;
  const { key = '', value, comment } = readRow(lines[above - 1] ?? '');
  if (above === 0 || !holdsProse(key) || /^[[{|>&*!"']/.test(value) || comment !== '') return undefined;
  let last = above;
  while (last < lines.length && !isKey(lines[last]) && !/^(?:---|#|- )/.test(lines[last] ?? '')) last++;
  while ((lines[last - 1] ?? '').trim() === '') last--;
  const below = lines.slice(above, last);
  const words = [...(value === '' ? [] : [value]), ...below];
  // One line may as well be a key that lacks its colon.
  if (below.filter((text) => text.trim() !== '').length < 2) return undefined;
  return {
    rule: 'yaml/loose-text',
    params: { key },
    line: above,
    column: 1,
    length: (lines[above - 1] ?? '').trimEnd().length,
    lastLine: last,
    paste: [`${key}: |`, ...words.map((text) => (text.trim() === '' ? '' : `  ${text}`))].join('\n'),
  };
}

function isKey(text = ''): boolean {
  const [, key = ''] = /^([A-Za-z]\w*)\s*:(?:\s|$)/.exec(text) ?? [];
  return isKnownKey(key);
}
