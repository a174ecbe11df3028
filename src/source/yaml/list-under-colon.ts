import { holdsText, isKnownKey } from '../../schema/known-keys.ts';
import type { Explanation } from './fault.ts';
import { indentOf, looksLikeWords, quoteInstead } from './row.ts';

/** A dash, the key of a text and an opening quote, where they stand before the words. */
const LEAD = /^(\s*(?:- +)?(?:([A-Za-z]\w*): +)?)(["']?)/;
const ITEM = /^\s+- +(\S.*)$/;

/**
 * `- Elle craint :` above a list of its own: a text holds no list. Where it is an item, each line below becomes a text that says all of it,
 * else they become one. The fault shows on the first line, or on one below it.
 */
export function listUnderColon(line: number, lines: readonly string[]): Explanation | undefined {
  let head = line;
  while (head > 0 && ITEM.test(lines[head - 1] ?? '') && !endsOpen(lines[head - 1] ?? '')) head--;
  const first = lines[head - 1] ?? '';
  const [lead = '', before = '', key, sign = ''] = LEAD.exec(first) ?? [];
  const typed = first.slice(lead.length).trimEnd();
  const words = (sign !== '' && typed.endsWith(sign) ? typed.slice(0, -1) : typed).trimEnd();
  const isText = before.trim() !== '' && (key === undefined || holdsText(key) || isKnownKey(key)) && (sign !== '' || looksLikeWords(words));
  if (!words.endsWith(':') || !isText || isKnownKey(words.slice(0, -1).trimEnd())) return undefined;
  const below = itemsBelow(head, lines);
  if (below.length === 0) return undefined;
  const isItem = /^\s*- /.test(before);
  const texts = isItem ? below.map((text) => `${words} ${text}`) : [`${words} ${below.join(', ')}`];
  return {
    rule: 'yaml/colon-in-text',
    params: { text: words, isAboveList: true },
    line: head,
    column: before.length + 1,
    length: first.trimEnd().length - before.length,
    lastLine: head + below.length,
    paste: texts.map((text) => before + quoteInstead(text)).join('\n'),
  };
}

function endsOpen(line: string): boolean {
  return /:["']?\s*$/.test(line);
}

/** The texts of the items below a line, deeper than it; none where one of them is more than a text. */
function itemsBelow(head: number, lines: readonly string[]): string[] {
  const texts: string[] = [];
  const indent = indentOf(lines[head - 1]);
  for (const line of lines.slice(head)) {
    if (line.trim() === '' || indentOf(line) <= indent) break;
    const text = ITEM.exec(line)?.[1]?.trimEnd();
    if (text === undefined || /^[[{&*!|>]|:(?:\s|$)|\s#/.test(text)) return [];
    texts.push(text.replace(/^"([^"\\]*)"$|^'([^']*)'$/, '$1$2'));
  }
  return texts;
}
