import { type Alias, type Document, isAlias, isCollection, isPair, isScalar, type Node } from 'yaml';

const known = new WeakMap<Document, ReadonlyMap<Alias, Node>>();

/** What each alias of a document stands for: the last value before it that bears its name. Found in one walk for all of them. */
export function targetsOf(document: Document): ReadonlyMap<Alias, Node> {
  const found = known.get(document) ?? findTargets(document);
  known.set(document, found);
  return found;
}

function findTargets(document: Document): Map<Alias, Node> {
  const targets = new Map<Alias, Node>();
  const named = new Map<string, Node>();
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) {
      const target = named.get(node.source);
      if (target) targets.set(node, target);
    } else if (isPair(node)) {
      waiting.push(node.value, node.key);
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor) named.set(node.anchor, node);
      if (isCollection(node)) for (let at = node.items.length - 1; at >= 0; at--) waiting.push(node.items[at]);
    }
  }
  return targets;
}
