import type { Definition, Link, Nodes, Root } from 'mdast';
import type { RefKind } from '../schema/field.ts';
import { own } from '../schema/own.ts';
import { addressesOf } from '../text/addresses.ts';
import { components } from '../text/components.ts';
import { type Dialect, parseText } from '../text/markdown.ts';
import { childrenOf, type MdxElement, visitNodes } from '../text/nodes.ts';
import { EditFault, type Splice } from './splice.ts';

/** What becomes of what is not there any more: a link leaves its words, a component goes. */
export const GONE = Symbol('gone');

/** What becomes of what a text names; undefined where it stays as it is. */
export interface NewInText {
  link(url: string): string | typeof GONE | undefined;
  reference(kind: RefKind, id: string): string | typeof GONE | undefined;
}

/**
 * Where in a text links and components name something that gets another name. Pure.
 * @throws {EditFault} where one of them is not written as it is read: `&#47;` for a slash.
 */
export function textSplices(text: string, dialect: Dialect, names: NewInText): Splice[] {
  if (dialect === 'line' || !/[[<]/.test(text)) return [];
  const tree = parsed(text, dialect);
  const links = addressesOf(tree).links.flatMap((link) => linkSplices(link, text, names));
  const tags: Splice[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') tags.push(...tagSplices(node, text, names));
  });
  return [...links, ...tags];
}

/** A page in MDX that does not parse has been told so by the check. */
function parsed(text: string, dialect: Dialect): Root {
  try {
    return parseText(text, dialect);
  } catch {
    throw new EditFault('unsound');
  }
}

function linkSplices(link: Link | Definition, text: string, names: NewInText): Splice[] {
  const instead = names.link(link.url);
  if (instead === undefined) return [];
  const [start, end] = rangeOf(link);
  const [first, last] = [childrenOf(link)[0], childrenOf(link).at(-1)];
  if (instead === GONE) {
    // What several links are named after cannot go from here.
    if (!first || !last) throw new EditFault('no-place');
    return [
      { start, end: rangeOf(first)[0], text: '' },
      { start: rangeOf(last)[1], end, text: '' },
    ];
  }
  // The words of a link may be its own address.
  const from = last ? rangeOf(last)[1] : Math.max(start, text.indexOf(']:', start));
  const at = text.indexOf(link.url, from);
  if (at < 0 || at + link.url.length > end) throw new EditFault('no-place');
  return [{ start: at, end: at + link.url.length, text: instead }];
}

/** An attribute of words in quotes. */
const ATTRIBUTE = /(?<![\w-])([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function tagSplices(node: MdxElement, text: string, names: NewInText): Splice[] {
  const spec = own(components, node.name ?? '');
  if (!spec) return [];
  const [start, end] = rangeOf(node);
  const [child] = childrenOf(node);
  const tag = text.slice(start, child ? rangeOf(child)[0] : end);
  return Array.from(tag.matchAll(ATTRIBUTE)).flatMap(({ 0: whole, 1: name = '', 2: double, 3: single, index }) => {
    const value = double ?? single ?? '';
    const kind = own(spec.attributes, name)?.ref;
    const instead = kind && names.reference(kind, value.trim());
    const at = start + index + whole.length - 1 - value.length;
    if (instead === GONE) return [{ start, end, text: '' }];
    return instead === undefined ? [] : [{ start: at, end: at + value.length, text: instead }];
  });
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new EditFault('no-place');
  return [position.start.offset, position.end.offset];
}
