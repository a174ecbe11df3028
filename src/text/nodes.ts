import type { Nodes } from 'mdast';

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
    if ('children' in node && goesInto(node))
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes);
  }
}

/** The words of a tree, without markup. */
export function wordsOf(tree: Nodes): string {
  if ('value' in tree) return tree.value;
  return 'children' in tree ? tree.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

const WORDY = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/** Changes the words that a node holds itself, wherever it holds them. */
export function changeWords(node: Nodes, change: (words: string) => string): void {
  const holder = node as Partial<Record<(typeof WORDY)[number], unknown>>;
  for (const key of WORDY) if (typeof holder[key] === 'string') holder[key] = change(holder[key] as string);
}
