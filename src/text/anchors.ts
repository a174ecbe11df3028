import type { Heading, Root } from 'mdast';
import { slugify } from '../i18n/slug.ts';
import { visitBlocks, wordsOf } from './nodes.ts';

/** The anchor of every heading of a text, in order; equal headings are numbered. */
export function headingAnchors(tree: Root): Map<Heading, string> {
  const anchors = new Map<Heading, string>();
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  visitBlocks(tree, (node) => {
    if (node.type !== 'heading') return;
    const base = slugify(wordsOf(node)) || 'section';
    let anchor = base;
    let n = numbers.get(base) ?? 2;
    for (; taken.has(anchor); n++) anchor = `${base}-${n}`;
    numbers.set(base, n);
    taken.add(anchor);
    anchors.set(node, anchor);
  });
  return anchors;
}

/** The anchors of a text's headings. */
export function anchorsOf(tree: Root): string[] {
  return [...headingAnchors(tree).values()];
}
