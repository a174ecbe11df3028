import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../../schema/walk.ts';
import { targetsOf } from './anchors.ts';
import { rangeOf } from './convert.ts';

/** A stretch of YAML text, as offsets. */
export type Range = readonly [start: number, end: number];

/**
 * Walks a path down the YAML tree, through aliases. Aims at the key or at the value of its last step; where the path does
 * not exist (a missing key, a text written in short form), at the deepest node above it that does.
 */
export function rangeAt(document: Document, path: Path, aim: 'key' | 'value'): Range {
  let node = resolve(document.contents, document);
  let range: Range | undefined;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    const pair = isMap(node) && pairOf(node, String(step));
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    if (pair) {
      const value = resolve(pair.value, document);
      // An empty value has no characters of its own: point at its key.
      const pointAtKey = (last && aim === 'key') || !value || rangeOf(value)[0] === rangeOf(value)[1];
      range = rangeOf(pointAtKey ? pair.key : value);
      node = value;
    } else if (item) {
      node = resolve(item, document);
      range = node ? rangeOf(node) : range;
    } else {
      break;
    }
  }
  return range ?? [0, 0];
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  let named = pairs.get(map);
  if (!named) {
    // The last of two duplicates is the one whose value counts.
    named = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value).trimEnd(), pair]] : [])));
    pairs.set(map, named);
  }
  return named.get(name);
}

function resolve(node: unknown, document: Document): Node | null {
  const target = isAlias(node) ? targetsOf(document).get(node) : node;
  return isNode(target) ? target : null;
}
