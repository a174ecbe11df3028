import { isAlias, isScalar, visit } from 'yaml';
import { readDocument } from '../source/yaml/read.ts';

/** A value that depends on what stands before or behind it: `*goals`, which repeats what is above; `|+`, which ends in the empty lines below. */
export interface Neighbour {
  kind: 'alias' | 'text';
  /** The name behind `*`; empty for a text. */
  name: string;
}

/**
 * The value that may not change places, if there is one: of those that repeat another, the first that would stand before it.
 * @param moved the same text with its keys in other places.
 */
export function neighbourIn(yaml: string, moved: string): Neighbour | undefined {
  const early = repeatedIn(moved).find(({ isKnown }) => !isKnown);
  const [alias] = early ? [early] : repeatedIn(yaml);
  if (alias) return { kind: 'alias', name: alias.name };
  return endsInEmptyLines(yaml) ? { kind: 'text', name: '' } : undefined;
}

/** What a text repeats, and whether that stands above. */
function repeatedIn(yaml: string): { name: string; isKnown: boolean }[] {
  const anchors = new Set<string>();
  const found: { name: string; isKnown: boolean }[] = [];
  visit(readDocument(yaml).document, {
    Node(_, node) {
      if (isAlias(node)) found.push({ name: node.source, isKnown: anchors.has(node.source) });
      else if (node.anchor) anchors.add(node.anchor);
    },
  });
  return found;
}

function endsInEmptyLines(yaml: string): boolean {
  let found = false;
  visit(readDocument(yaml).document, {
    Scalar(_, node) {
      found ||= isScalar(node) && /^[|>][-\d]*\+/.test(yaml.slice(node.range?.[0]));
    },
  });
  return found;
}
