import type { Definition, Image, Link, Root } from 'mdast';
import { definitionsOf, visitNodes } from './nodes.ts';

/** What a text leads to and what it shows. An address that references name is judged where it is defined. */
interface Addresses {
  links: readonly (Link | Definition)[];
  images: readonly (Image | Definition)[];
}

const known = new WeakMap<Root, Addresses>();

/** Finds every address of a text. A definition that nothing names counts as a link: somebody meant it. */
export function addressesOf(tree: Root): Addresses {
  const before = known.get(tree);
  if (before) return before;
  const links: (Link | Definition)[] = [];
  const images: (Image | Definition)[] = [];
  const [asLinks, asImages] = [new Set<string>(), new Set<string>()];
  visitNodes(tree, (node) => {
    if (node.type === 'link') links.push(node);
    if (node.type === 'image') images.push(node);
    if (node.type === 'linkReference') asLinks.add(node.identifier);
    if (node.type === 'imageReference') asImages.add(node.identifier);
  });
  for (const [identifier, definition] of definitionsOf(tree)) {
    if (asImages.has(identifier)) images.push(definition);
    if (asLinks.has(identifier) || !asImages.has(identifier)) links.push(definition);
  }
  const found = { links, images };
  known.set(tree, found);
  return found;
}

/** Whether an address of an image is on another site, which every reader's browser would call. */
export function isElsewhere(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
}
