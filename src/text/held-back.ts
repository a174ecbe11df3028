import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visitNodes } from './nodes.ts';

/** Puts back as words what the parser reads beyond CommonMark and tables, and gives each stretch of words one node. */
export function withoutExtras(tree: Root, text: string): Root {
  const parents: Parents[] = [];
  visitNodes(tree, (node) => {
    if ('children' in node) parents.push(node);
  });
  // What a node holds is settled before the node.
  for (const node of parents.reverse()) {
    const children = node.children as Nodes[];
    if (!children.some((child, at) => isExtra(child, text) || isApart(child, children[at + 1]))) continue;
    (node as Parents).children = joined(children.flatMap((child) => typedParts(child, text))) as never;
  }
  return tree;
}

/** What is no markup in CommonMark: words struck out, and an address without any sign around it. */
function isExtra({ type, position }: Nodes, text: string): boolean {
  if (type === 'delete') return true;
  const first = type === 'link' && position?.start.offset !== undefined ? text[position.start.offset] : '[';
  return first !== '[' && first !== '<';
}

/** Whether words stand apart from the words that follow, or are none. */
function isApart(node: Nodes, next: Nodes | undefined): boolean {
  return node.type === 'text' && (node.value === '' || next?.type === 'text');
}

/** A node, or what stands in its place. */
function typedParts(node: Nodes, text: string): Nodes[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || !isExtra(node, text)) return [node];
  const inner = (node as Parents).children as PhrasingContent[];
  const [from, to] = [inner[0]?.position?.start, inner.at(-1)?.position?.end];
  if (from?.offset === undefined || to?.offset === undefined) return inner;
  return [
    { type: 'text', value: text.slice(start.offset, from.offset), position: { start, end: from } },
    ...inner,
    { type: 'text', value: text.slice(to.offset, end.offset), position: { start: to, end } },
  ];
}

/** Neighbouring words as one node. */
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
