import type { Root } from 'mdast';
import type { TextKind } from '../schema/field.ts';
import { starredPhrase } from './emphasis.ts';
import { type Excess, excessIn, excessOfTree } from './limits.ts';
import { readPhrase, readProse } from './marked.ts';
import { readMdx } from './mdx.ts';
import { readTrustedMdx } from './trusted-mdx.ts';

export type { Root } from 'mdast';
export type { Excess } from './limits.ts';

/**
 * How a text is to be read: one of the three kinds of a field, a page with the components of `components.ts`, or one that code said may run.
 */
export type Dialect = TextKind | 'mdx' | 'trusted';

/** Signs without which a phrase holds no markup; a bare address becomes a link. */
const INLINE_MARKUP = /[*_`[\]<&\\~@]|\n|:\/\/|www\./i;
/** Those of a page, wherever they stand; then what starts a block, only where a line begins; then what breaks or indents a line. */
const PAGE_MARKUP = /[*_`[\]<&\\|{}~@\0]|\r|:\/\/|www\.|^[ \t]*(?:[-+=#>:]|\d{1,9}[.)])|^(?: {4}|[ ]*\t)|[ \t]{2}$|\t$/im;

/** What may be code without any of these signs. */
const CODE_LINE = /^(?:import|export)\b/m;

/**
 * Turns a text into the one tree that pages, paper and pictures are all made from. One that passes the limits of `limits.ts` becomes
 * plain words: `excessOf` says so of its tree.
 * @throws {MdxFailure} for a page in MDX that does not parse.
 */
export function parseText(text: string, dialect: Dialect): Root {
  if (!mayHoldMarkup(text, dialect)) return plain(text);
  const before = excessIn(text, dialect === 'mdx' || dialect === 'trusted');
  const tree = before ? undefined : readers[dialect](text);
  const excess = before ?? (tree && excessOfTree(tree));
  return excess || !tree ? { ...plain(text), data: { excess } } : tree;
}

const readers: Readonly<Record<Dialect, (text: string) => Root>> = {
  line: (text) => plain(text),
  inline: (text) => {
    const starred = starredPhrase(text);
    return starred ? { type: 'root', children: [starred] } : readPhrase(text);
  },
  prose: readProse,
  mdx: readMdx,
  trusted: readTrustedMdx,
};

/** What there was too much of in the text that a tree was made of, so that it holds plain words alone. */
export function excessOf({ data }: Root): Excess | undefined {
  return data?.excess;
}

/** How the Markdown of a file is read. */
export function dialectOf(file: string, body?: { trusted?: unknown }): Dialect {
  if (!file.endsWith('.mdx')) return 'prose';
  return body?.trusted ? 'trusted' : 'mdx';
}

/** Whether a text could hold markup at all; most do not, and need no parser. */
export function mayHoldMarkup(text: string, dialect: Dialect): boolean {
  if (dialect === 'line') return false;
  if (dialect === 'trusted' && CODE_LINE.test(text)) return true;
  return (dialect === 'inline' ? INLINE_MARKUP : PAGE_MARKUP).test(text);
}

/** Paragraphs of words: what a parser makes of a text without markup, in a fraction of its time. */
function plain(text: string): Root {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+/, '').trimEnd());
  const paragraphs = lines
    .join('\n')
    .split(/\n{2,}/)
    .map((words) => words.trim());
  return {
    type: 'root',
    children: paragraphs.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
