import type { Definition, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Visits every node of a tree, parents first; a tree may be deeper than functions can call themselves. */
export function visitNodes(tree: Nodes, visit: (node: Nodes) => void): void {
  visitWithin(tree, visit, () => true);
}

/** Visits what stands outside lines of words: most of a tree is in them. */
export function visitBlocks(tree: Nodes, visit: (node: Nodes) => void): void {
  visitWithin(tree, visit, ({ type }) => type !== 'paragraph' && type !== 'heading' && type !== 'table');
}

function visitWithin(tree: Nodes, visit: (node: Nodes) => void, goesInto: (node: Nodes) => boolean): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    const children = goesInto(node) ? childrenOf(node) : [];
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) waiting.push(child);
    }
  }
}

/** What stands in a node; nothing in one that holds words alone. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** Gives a node that holds others such children in their place, of sorts that it may hold. */
export function changeChildren(node: Nodes, change: (children: readonly Nodes[]) => Nodes[]): void {
  if ('children' in node) Object.assign(node, { children: change(node.children) });
}

/** An element of MDX, between paragraphs or within one. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What an element of MDX says of itself under a name, where that is a text. */
export function attributesOf({ attributes }: MdxElement): Readonly<Record<string, string>> {
  const typed = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
  );
  return Object.fromEntries(typed);
}

/** The words of a tree, without markup. */
export function wordsOf(tree: Nodes): string {
  if ('value' in tree) return tree.value;
  if (tree.type === 'break') return ' ';
  return childrenOf(tree).map(wordsOf).join('');
}

const definitions = new WeakMap<Nodes, ReadonlyMap<string, Definition>>();

/** What the references of a text lead to, by their identifiers: of two definitions the first counts. */
export function definitionsOf(tree: Nodes): ReadonlyMap<string, Definition> {
  const known = definitions.get(tree);
  if (known) return known;
  const found = new Map<string, Definition>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  definitions.set(tree, found);
  return found;
}

/** Makes one node of words that stand side by side, and none of no words, in place. */
export function joinWords(tree: Root): Root {
  visitNodes(tree, (node) => {
    const children = childrenOf(node);
    if (children.some((child, at) => isApart(child, children[at + 1]))) changeChildren(node, joined);
  });
  return tree;
}

/** Whether words stand apart from the words that follow, or are none. */
function isApart(node: Nodes, next: Nodes | undefined): boolean {
  return node.type === 'text' && (node.value === '' || next?.type === 'text');
}

function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') {
      all.push(node);
    } else {
      last.value += node.value;
      if (last.position && node.position) last.position.end = node.position.end;
    }
  }
  return all.filter((node) => node.type !== 'text' || node.value !== '');
}

const WORDY = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/** Changes the words that a node holds itself, wherever it holds them. */
export function changeWords(node: Nodes, change: (words: string) => string): void {
  for (const key of WORDY) {
    const words: unknown = Reflect.get(node, key);
    if (typeof words === 'string') Reflect.set(node, key, change(words));
  }
}
