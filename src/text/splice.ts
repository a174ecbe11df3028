import type { Nodes, Root } from 'mdast';
import { type Dialect, parseText } from './markdown.ts';
import { childrenOf } from './nodes.ts';

/** What becomes of a node: other words, its own children without their wrapping, or `undefined` where it stays. */
export type Edit = (node: Nodes, tree: Root) => string | { unwrap: true } | undefined;

/**
 * Changes parts of a text and leaves every other character as its author typed it. `edit` is asked for each node, parents
 * first, and not for what stands inside one that is changed, unless only its wrapping goes.
 */
export function spliceText(text: string, dialect: Dialect, edit: Edit): string {
  if (dialect === 'line' || (dialect !== 'trusted' && !/[[<]/.test(text))) return text;
  const tree = parsed(text, dialect);
  // What is too nested to be parsed is shown as it is typed.
  if (!tree.position) return text;
  const render = (node: Nodes): string => {
    const own = edit(node, tree);
    if (typeof own === 'string') return own;
    const [start, end] = rangeOf(node);
    const children = childrenOf(node);
    const [firstChild, lastChild] = [children[0], children.at(-1)];
    if (!firstChild || !lastChild) return own ? '' : text.slice(start, end);
    const [first] = rangeOf(firstChild);
    const [, last] = rangeOf(lastChild);
    let inside = '';
    let at = first;
    for (const child of children) {
      const [from, to] = rangeOf(child);
      inside += text.slice(at, from) + render(child);
      at = to;
    }
    return own ? inside : text.slice(start, first) + inside + text.slice(last, end);
  };
  return render(tree);
}

/** A page in MDX that does not parse has been told so by the check. */
function parsed(text: string, dialect: Dialect): Root {
  try {
    return parseText(text, dialect);
  } catch {
    return parseText(text, 'prose');
  }
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
