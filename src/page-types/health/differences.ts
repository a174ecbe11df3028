import type { PhrasingContent } from 'mdast';
import { excerpt } from '../../handbook/translate.ts';
import type { Text } from '../../reading/text.ts';

/** Letters that are shown around a difference, to find it again in the text. */
const AROUND = 60;

/** Two wordings of one text beside each other: each from a little before the first word that differs, with the words that do marked. */
export function differences(before: string, now: string, lang: string | undefined): { before: Text; now: Text } {
  const [was, is] = [wordsIn(before), wordsIn(now)];
  const shorter = Math.min(was.length, is.length);
  const start = countWhile(shorter, (at) => was[at] === is[at]);
  const end = countWhile(shorter - start, (at) => was[was.length - 1 - at] === is[is.length - 1 - at]);
  return { before: marked(was, start, end, 'del', lang), now: marked(is, start, end, 'ins', lang) };
}

function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/);
}

function countWhile(most: number, isSame: (at: number) => boolean): number {
  let count = 0;
  while (count < most && isSame(count)) count++;
  return count;
}

function marked(words: readonly string[], start: number, end: number, mark: 'del' | 'ins', lang: string | undefined): Text {
  const [head, middle, tail] = [words.slice(0, start), words.slice(start, words.length - end), words.slice(words.length - end)].map(
    (some) => some.join(' '),
  );
  const parts = [endOf(head ?? ''), excerpt(middle ?? ''), beginningOf(tail ?? '')];
  const nodes = parts.map((value, at): PhrasingContent => ({ type: 'text', value, ...(at === 1 && { data: { hName: mark } }) }));
  const shown = nodes.filter((node) => 'value' in node && node.value !== '');
  const spaced = shown.flatMap((node, at): PhrasingContent[] => (at === 0 ? [node] : [{ type: 'text', value: ' ' }, node]));
  return {
    text: parts.filter(Boolean).join(' '),
    tree: { type: 'root', children: [{ type: 'paragraph', children: spaced }] },
    ...(lang && { lang }),
  };
}

function endOf(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(text.indexOf(' ', text.length - AROUND))}`;
}

function beginningOf(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, text.lastIndexOf(' ', AROUND))} …`;
}
