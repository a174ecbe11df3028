import type { Explanation } from './fault.ts';
import { looksLikeWords, quoteInstead } from './row.ts';

/** A line that begins with a sign which stands for a dash. */
interface Bulleted {
  bullet: string;
  /** The line with a dash instead. */
  dashed: string;
}

/** What word processors put before the items of a list; a few are letters of their symbol fonts. */
const BULLET = /^(\s*)([•◦▪▫‣⁃●○■□◆◇►▸▶➢➤➔→✓✔∙\uF0A7\uF0B7\uF0D8\uF0FC])\s*(\S.*)$/u;
/** Signs that texts begin with as well, and the numbers of items, are told by the blank that follows them. */
const SPACED = /^(\s*)([*·‐‑‒–—―−]|\d{1,2}[.)]|[a-z]\)|\p{Emoji_Presentation})\s+(\S.*)$/u;
/** The hollow bullet of word processors, copied as a letter. */
const LETTER = /^(\s*)(o)\t\s*(\S.*)$/u;

/** A bullet before a text, where it would be shown: what no text begins with, whatever stands before it on its line. */
export const BULLET_IN_TEXT = /^(\s*(?:- +)*(?:[A-Za-z]\w*: +)?["']?)([•◦▪▫‣⁃●○■□◆◇\uF0A7\uF0B7\uF0D8\uF0FC])\s*(?=\S)/u;

/** Reads a line as an item of a list whose dash is another sign; undefined where it is none. */
export function bulleted(line: string): Bulleted | undefined {
  const [, pad, bullet, item] = BULLET.exec(line) ?? SPACED.exec(line) ?? LETTER.exec(line) ?? [];
  if (pad === undefined || bullet === undefined || item === undefined) return undefined;
  return { bullet, dashed: `${pad.replace(/\t/g, '  ')}- ${looksLikeWords(wordsBeforeColon(item)) ? quoteInstead(item) : item}` };
}

function isBulleted(line: string): boolean {
  return BULLET.test(line) || SPACED.test(line) || LETTER.test(line);
}

/** The lines around one that begin with a bullet: YAML may stumble only over what follows them. */
export function bulletAt(line: number, lines: readonly string[]): Explanation | undefined {
  let first = BULLET.test(lines[line - 2] ?? '') ? line - 1 : line;
  if (!isBulleted(lines[first - 1] ?? '')) return undefined;
  while (isBulleted(lines[first - 2] ?? '')) first--;
  let last = first;
  while (isBulleted(lines[last] ?? '')) last++;
  const text = lines[first - 1] ?? '';
  const typed = text.trim();
  const pad = padBeside(first, last, lines);
  return {
    rule: 'yaml/no-colon',
    params: { text: typed, bullet: bulleted(text)?.bullet ?? '' },
    line: first,
    column: text.length - text.trimStart().length + 1,
    length: typed.length,
    lastLine: last,
    paste: lines
      .slice(first - 1, last)
      .map((line) => bulleted(line)?.dashed ?? line)
      .map((line) => (pad === undefined ? line : line.replace(/^ */, pad)))
      .join('\n'),
  };
}

/** How far the items are indented that stand right above some lines or right below them, in the same list. */
function padBeside(first: number, last: number, lines: readonly string[]): string | undefined {
  const padOf = (text = '') => /^( *)- /.exec(text)?.[1];
  let above = first - 1;
  while (above > 0 && /^ +[^\s-]/.test(lines[above - 1] ?? '')) above--;
  return padOf(lines[above - 1]) ?? padOf(lines[last]);
}

function wordsBeforeColon(item: string): string {
  const at = item.search(/:(?:\s|$)/);
  return at < 0 ? '' : item.slice(0, at).trimEnd();
}
