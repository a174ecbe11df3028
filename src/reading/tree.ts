import type { Nodes, Root } from 'mdast';
import { resolve } from '../facts/relations.ts';
import { typeset } from '../languages/index.ts';
import { isElsewhere } from '../text/addresses.ts';
import { asShown, shownOf } from '../text/github.ts';
import { readLink } from '../text/links.ts';
import { type Dialect, excessOf, mayHoldMarkup, parseText } from '../text/markdown.ts';
import { changeChildren, visitNodes, wordsOf } from '../text/nodes.ts';
import { readable } from '../text/trusted-mdx.ts';
import { homeHref, imageHref, pageHref } from './href.ts';
import type { Compiled, Text } from './text.ts';
import { type View, word } from './view.ts';

/** A text as its author wrote it, and where. */
export interface Written {
  text: string;
  dialect: Dialect;
  /** The file that it stands in: what its relative addresses start from. */
  file: string;
  /** The language that it is written in. */
  language: string;
}

/** Makes a text ready to be shown: set for its language, with addresses that work on the site. */
export function readyText(view: View, written: Written): Text {
  const foreign = written.language !== view.language && { lang: written.language };
  // Most texts are words alone, and a page is made of hundreds: they need no tree.
  if (!mayHoldMarkup(written.text, written.dialect) && !written.text.includes('\n'))
    return { text: typeset(written.text.trim(), written.language), ...foreign };
  const tree = parsed(written);
  const ready = readyCopy(tree, view, written);
  const text = ready.children
    .map(wordsOf)
    .filter((words) => words.trim() !== '')
    .join('\n')
    .trim();
  const compiled = written.dialect === 'trusted' && !excessOf(tree) && { compiled: compiledOf(tree, view, written) };
  return isPlain(ready) ? { text, ...foreign, ...compiled } : { text, tree: ready, ...foreign, ...compiled };
}

function compiledOf(tree: Root, view: View, { file }: Written): Compiled {
  const links: Record<string, string> = {};
  visitNodes(tree, (node) => {
    const href = node.type === 'link' ? siteHref(node.url, view) : undefined;
    if (node.type === 'link' && href !== undefined) links[node.url] = href;
  });
  return { file, links };
}

/** A page in MDX that does not parse has been told so by the check; readers still get its words. */
function parsed({ text, dialect }: Written): Root {
  const key = `${dialect} ${text}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = parse(text, dialect);
  if (trees.size >= MAX_TREES) trees.clear();
  trees.set(key, tree);
  return tree;
}

/** The same text is read for its page, for search and for the data of other tools. No tree is ever changed: copies are. */
const trees = new Map<string, Root>();
const MAX_TREES = 20_000;

function parse(text: string, dialect: Dialect): Root {
  try {
    const tree = parseText(text, dialect);
    return asShown(dialect === 'trusted' ? readable(tree) : tree);
  } catch {
    return asShown(parseText(text, 'prose'));
  }
}

function readyNode(node: Nodes, view: View, written: Written): Nodes {
  return node.type === 'text' ? { type: 'text', value: typeset(node.value, written.language) } : readyCopy(node, view, written);
}

function readyCopy<N extends Nodes>(node: N, view: View, written: Written): N {
  const copy = { ...node };
  delete copy.position;
  changeChildren(copy, (children) => children.flatMap((child) => linkOrWords(readyNode(child, view, written), view)));
  if (copy.type === 'image' && !isElsewhere(copy.url)) copy.url = imageHref(view, written.file, copy.url);
  const { alert } = shownOf(copy);
  const inAnother = written.language !== view.language && { lang: view.language };
  if (alert) copy.data = { ...copy.data, title: { ...inAnother, ...word(view, view.words.note[alert]) } };
  return copy;
}

/** A link that leads nowhere keeps its words: the check has named it, and a dead end helps no reader. */
function linkOrWords(node: Nodes, view: View): Nodes[] {
  if (node.type !== 'link') return [node];
  const url = siteHref(node.url, view);
  return url === undefined ? node.children : [{ ...node, url }];
}

/** The address on the site of what a link leads to; undefined where it leads nowhere. */
export function siteHref(url: string, view: View): string | undefined {
  const target = readLink(url);
  if (target.type === 'outside' || target.type === 'anchor') return url;
  if (target.type !== 'inside') return undefined;
  if (target.kind === 'home') return homeHref(view);
  const found = resolve(view.handbook, target.kind, target.id);
  return found && pageHref(view, target.kind, found.id, target.hash);
}

function isPlain({ children }: Root): boolean {
  const [paragraph, ...more] = children;
  if (more.length > 0 || paragraph?.type !== 'paragraph') return children.length === 0;
  return paragraph.children.every((node) => node.type === 'text');
}
