import type { Nodes, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { TextKind } from '../schema/field.ts';
import { starredPhrase } from './emphasis.ts';

export type { Root } from 'mdast';

/** How a text is to be read: one of the three kinds of a field, or a page with the components of `components.ts`. */
export type Dialect = TextKind | 'mdx';

/**
 * A phrase may begin with `1.`, `-`, `#` or `>` and stay a phrase: in inline text no character starts a block.
 * Raw HTML stays readable as such, so that the check can name it.
 */
const inlineOnly: Options['extensions'] = [
  {
    disable: {
      null: [
        'blockQuote',
        'codeFenced',
        'codeIndented',
        'definition',
        'headingAtx',
        'htmlFlow',
        'list',
        'setextUnderline',
        'thematicBreak',
        'labelStartImage',
      ],
    },
  },
];

/** Characters without which a phrase holds no markup. */
const INLINE_MARKUP = /[*_`[\]<&\\]|\n/;
/** Those of a page, wherever they stand; then what starts a block, only where a line begins; then what breaks or indents a line. */
const PAGE_MARKUP = /[*_`[\]<&\\|{}\0]|\r|^[ \t]*(?:[-+=#>~:]|\d{1,9}[.)])|^(?: {4}|[ ]*\t)|[ \t]{2}$|\t$/m;

/** Lists in lists in lists: each level costs more than all before it, and nobody means forty. */
const TOO_NESTED = /^(?:[ \t]*(?:[-+*][ \t]|>|\d{1,9}[.)][ \t])){40}/m;

/**
 * Turns a text into the one tree that pages, paper and pictures are all made from.
 * @throws {VFileMessage} for a page in MDX that does not parse; `place` says where.
 */
export function parseText(text: string, dialect: Dialect): Root {
  if (!mayHoldMarkup(text, dialect) || TOO_NESTED.test(text)) return plain(text);
  if (dialect === 'inline') return parsePhrase(text);
  if (dialect === 'mdx') {
    return fromMarkdown(text, { extensions: [gfmTable(), mdxJsx()], mdastExtensions: [gfmTableFromMarkdown(), mdxJsxFromMarkdown()] });
  }
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function parsePhrase(text: string): Root {
  const starred = starredPhrase(text);
  return starred ? { type: 'root', children: [starred] } : fromMarkdown(text, { extensions: inlineOnly });
}

/** Whether a text could hold markup at all; most do not, and need no parser. */
export function mayHoldMarkup(text: string, dialect: Dialect): boolean {
  if (dialect === 'line') return false;
  return (dialect === 'inline' ? INLINE_MARKUP : PAGE_MARKUP).test(text);
}

/** Visits every node of a tree, parents first. */
export function visitNodes(tree: Nodes, visit: (node: Nodes) => void): void {
  visit(tree);
  if ('children' in tree) for (const child of tree.children) visitNodes(child as Nodes, visit);
}

/** The words of a tree, without markup. */
export function wordsOf(tree: Nodes): string {
  if ('value' in tree) return tree.value;
  return 'children' in tree ? tree.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

/** Paragraphs of words: what a parser makes of a text without markup, in a fraction of its time. */
function plain(text: string): Root {
  const paragraphs = text.split(/\n(?:[ \t]*\n)+/).map((words) => words.replace(/[ \t]*\n[ \t]*/g, '\n').trim());
  return {
    type: 'root',
    children: paragraphs.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
