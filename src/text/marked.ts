import type { Root } from 'mdast';
import { type MdastNode, markdownToMdast } from 'satteri';
import { withoutExtras } from './held-back.ts';
import { changeWords, visitNodes } from './nodes.ts';

/** Spaces that no keyboard has, and that Markdown takes for a blank within a line and for nothing at its start. */
const MARKS = ['\u205F', '\u2005', '\u2004', '\u2006', '\u2001', '\u2000'];
/** The middle of what the parser would take for a link without any sign: such an address stays as it was typed. */
const BARE_ADDRESS = /(?<=(?:https?|ftp):)(?=\/\/)|(?<=www)(?=\.)|(?=@\w)(?<=[\w.+-])(?<!<[\w.+-]*)/gi;
/** A box to tick, which stays as it was typed. */
const BOX = /(?<=\[)(?=[ xX]\])/g;
/** What could start a block where a line begins, and the picture that a phrase does not hold. */
const BLOCK_OR_PICTURE = /^(?=[ \t]*(?:[-+*#>=|~`:<[]|\d{1,9}[.)])|(?: {0,3}\t| {4})[ \t]*[^ \t\n])|(?<=!)(?=\[)/gm;

/** Reads Markdown as CommonMark has it, with tables. */
export function readProse(text: string): Root {
  return readMarked(text, [BARE_ADDRESS, BOX]);
}

/**
 * Reads a phrase: emphasis, links and code, and nothing that starts a block. It may begin with `1.`, `-`, `#` or `>` and stay a phrase, and
 * holds no picture.
 */
export function readPhrase(text: string): Root {
  return readMarked(text, [BARE_ADDRESS, BLOCK_OR_PICTURE]);
}

/** Keeps the parser from some places by a space that is set there, and taken out of the tree again. */
function readMarked(text: string, places: readonly RegExp[]): Root {
  const added = places.flatMap((place) => Array.from(text.matchAll(place), ({ index }) => index)).sort((a, b) => a - b);
  if (added.length === 0) return withoutExtras(read(text), text);
  const mark = MARKS.find((one) => !text.includes(one)) ?? '\u205F';
  const parts = added.map((at, index) => text.slice(added[index - 1] ?? 0, at) + mark);
  const tree = read(parts.join('') + text.slice(added.at(-1)));
  const typed = placesWithout(added, text);
  const marks = new RegExp(`(^|\\n)${mark}[ \\t]*|${mark}`, 'g');
  visitNodes(tree, (node) => {
    const wasHeld = node.type === 'inlineCode' && node.value.endsWith(mark);
    changeWords(node, (words) => words.replace(marks, '$1'));
    // The blank before the closing sign was none to the parser, which takes one off at either end.
    if (wasHeld && node.type === 'inlineCode') node.value = withoutBlanks(node.value);
    if (node.position) node.position = { start: typed(node.position.start), end: typed(node.position.end) };
  });
  return withoutExtras(tree, text);
}

function read(text: string): Root {
  return markdownToMdast(text, { features: { gfm: { footnotes: false }, frontmatter: false } }) satisfies MdastNode as Root;
}

function withoutBlanks(code: string): string {
  return /^[ \n]/.test(code) && /[ \n]$/.test(code) && code.trim() !== '' ? code.slice(1, -1) : code;
}

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

/** The way from a place in a text with marks to the same in the text as it was typed. */
function placesWithout(added: readonly number[], text: string): (point: Point) => Point {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return ({ line, offset: marked = 0 }) => {
    let [low, high] = [0, added.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // As many marks stand before it as have their place, moved by those before them, below it.
      if ((added[middle] as number) + middle < marked) low = middle + 1;
      else high = middle;
    }
    return { line, column: marked - low - (lineStarts[line - 1] ?? 0) + 1, offset: marked - low };
  };
}
