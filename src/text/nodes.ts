import type { Nodes } from 'mdast';

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

const WORDY = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/** Changes the words that a node holds itself, wherever it holds them. */
export function changeWords(node: Nodes, change: (words: string) => string): void {
  const holder = node as Partial<Record<(typeof WORDY)[number], unknown>>;
  for (const key of WORDY) if (typeof holder[key] === 'string') holder[key] = change(holder[key] as string);
}
