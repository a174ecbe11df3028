import type { Paragraph, PhrasingContent } from 'mdast';
import { withoutBlanks } from './blanks.ts';

/** What could be markup beside stars, or end a line: `@`, `://` and `www.` make a link of a bare address. */
const OTHER_MARKUP = /[_`[\]<&\\\n\r~@]|:\/\/|www\./i;
/** What a star may open before, and close after and before, whatever else stands around: a part of what CommonMark calls flanking. */
const OPENS = /^[\p{L}\p{N}]/u;
const CLOSES = /[\p{L}\p{N}.,;:!?%)»…]$/u;
const FOLLOWS = /^(?:$|[\s.,;:!?)»…])/u;

/**
 * A phrase whose only markup is words between stars, as a parser would read it, in a fiftieth of its time: by far the most usual
 * kind of markup. Undefined for any other phrase, which the parser is for.
 */
export function starredPhrase(text: string): Paragraph | undefined {
  if (OTHER_MARKUP.test(text)) return undefined;
  const parts = withoutBlanks(text).split(/(\*+)/);
  const children: PhrasingContent[] = [];
  const say = (value: string) => {
    if (value !== '') children.push({ type: 'text', value });
  };
  say(parts[0] ?? '');
  for (let at = 1; at < parts.length; at += 4) {
    const [before = '', open, words = '', close, after = ''] = parts.slice(at - 1, at + 4);
    if (open !== close || (open !== '*' && open !== '**')) return undefined;
    if (!/(?:^|\s)$/.test(before) || !OPENS.test(words) || !CLOSES.test(words) || !FOLLOWS.test(after)) return undefined;
    children.push({ type: open === '*' ? 'emphasis' : 'strong', children: [{ type: 'text', value: words }] });
    say(after);
  }
  return { type: 'paragraph', children };
}

/** Words between stars, with no other star and no blank at either end. */
const STARRED = /(?<![\\*])(\*{1,3})(?=[^\s*])((?:[^*\\]|\\.)+)(?<=[^\s])\1(?!\*)/gs;
const WORDY = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The places where words between stars touch others by a punctuation mark, as in `**Attention :**ceci` or `mot*(bas)*`. CommonMark shows
 * the stars there; with a blank at these places it reads what was meant.
 */
export function tightEmphasis(text: string): number[] {
  if (!text.includes('*')) return [];
  return Array.from(text.matchAll(STARRED)).flatMap(({ 0: whole, 2: words = '', index }) => {
    // A paragraph ends at an empty line, and all emphasis with it.
    if (/\n[ \t]*\n/.test(words)) return [];
    const end = index + whole.length;
    const opens = PUNCTUATION.test(words[0] ?? '') && WORDY.test(text[index - 1] ?? '');
    const closes = PUNCTUATION.test(words.at(-1) ?? '') && WORDY.test(text[end] ?? '');
    return [...(opens ? [index] : []), ...(closes ? [end] : [])];
  });
}
