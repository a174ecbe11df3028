import type { Root } from 'mdast';
import { type Features, type MdastNode, markdownToMdast } from 'satteri';
import { tightEmphasis } from './emphasis.ts';
import { changeWords, joinWords, visitNodes } from './nodes.ts';

/** Spaces that no keyboard has, and that Markdown takes for a blank within a line and for nothing at its start. */
const MARKS = ['\u205F', '\u2005', '\u2004', '\u2006', '\u2001', '\u2000'];
/** What could start a block where a line begins, and the picture or the note that a phrase does not hold. */
const BLOCK_OR_PICTURE = /^(?=[ \t]*(?:[-+*#>=|~`:<[]|\d{1,9}[.)])|(?: {0,3}\t| {4})[ \t]*[^ \t\n])|(?<=!)(?=\[)/gm;

/** What is read beyond CommonMark: the flavour of GitHub, which those who write know from there. */
export const features: Features = { gfm: true, frontmatter: false };

/** Reads Markdown as GitHub does. */
export function readProse(text: string): Root {
  return readMarked(text, tightEmphasis(text), features);
}

/**
 * Reads a phrase: emphasis, links and code, and nothing that starts a block. It may begin with `1.`, `-`, `#` or `>` and stay a phrase, and
 * holds neither picture nor footnote.
 */
export function readPhrase(text: string): Root {
  const starts = Array.from(text.matchAll(BLOCK_OR_PICTURE), ({ index }) => index);
  return readMarked(text, [...starts, ...tightEmphasis(text)], { ...features, gfm: { footnotes: false } });
}

/** Changes what the parser sees at some places by a space that is set there, and taken out of the tree again. */
function readMarked(text: string, places: readonly number[], wanted: Features): Root {
  const { marked, restore } = withMarks(text, places);
  return joinWords(restore(markdownToMdast(marked, { features: wanted }) satisfies MdastNode as Root));
}

/** A text with a space set at some places, and the way back for the tree that is made of it. */
export function withMarks(text: string, places: readonly number[]): { marked: string; restore: (tree: Root) => Root } {
  if (places.length === 0) return { marked: text, restore: (tree) => tree };
  const added = [...places].sort((a, b) => a - b);
  const mark = MARKS.find((one) => !text.includes(one)) ?? '\u205F';
  const parts = added.map((at, index) => text.slice(added[index - 1] ?? 0, at) + mark);
  const typed = placesWithout(added, text);
  const marks = new RegExp(`(^|\\n)${mark}[ \\t]*|${mark}`, 'g');
  const restore = (tree: Root) => {
    visitNodes(tree, (node) => {
      const wasHeld = node.type === 'inlineCode' && node.value.endsWith(mark);
      changeWords(node, (words) => words.replace(marks, '$1'));
      // The blank before the closing sign was none to the parser, which takes one off at either end.
      if (wasHeld && node.type === 'inlineCode') node.value = withoutBlanks(node.value);
      if (node.position) node.position = { start: typed(node.position.start), end: typed(node.position.end) };
    });
    return tree;
  };
  return { marked: parts.join('') + text.slice(added.at(-1)), restore };
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
      if ((added[middle] ?? 0) + middle < marked) low = middle + 1;
      else high = middle;
    }
    return { line, column: marked - low - (lineStarts[line - 1] ?? 0) + 1, offset: marked - low };
  };
}
