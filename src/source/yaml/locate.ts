import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../../schema/walk.ts';
import { targetsOf } from './anchors.ts';
import { rangeOf } from './convert.ts';

/** A stretch of YAML text, as offsets. */
type Range = readonly [start: number, end: number];

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

/** A key at the margin, alone on its line or with a value of plain words beside it. */
const MARGIN_KEY = /^([A-Za-z]\w*):(?:[ \t]+([\p{L}\p{N}](?:[^\n:#]*[^\s:#])?))?[ \t]*$/gmu;

interface TopKey {
  key: Range;
  value: Range | undefined;
}

/**
 * Finds a key at the margin, or the plain value beside it, without building the tree: most of what is told of sound files
 * (a date that has passed, a list without evidence) stands there. Undefined where only the tree can tell.
 */
export function topKeyRange(yaml: string, path: Path, aim: 'key' | 'value'): Range | undefined {
  const [key] = path;
  if (path.length !== 1 || typeof key !== 'string') return undefined;
  if (last?.yaml !== yaml) last = { yaml, keys: topKeys(yaml) };
  return last.keys.get(key)?.[aim];
}

/** Files are judged one after the other, and a file of a thousand unknown keys is asked a thousand times. */
let last: { yaml: string; keys: ReadonlyMap<string, TopKey | undefined> } | undefined;

function topKeys(yaml: string): Map<string, TopKey | undefined> {
  const keys = new Map<string, TopKey | undefined>();
  for (const { 0: line, 1: key = '', 2: value, index } of yaml.matchAll(MARGIN_KEY)) {
    const start = value === undefined ? 0 : index + line.indexOf(value, key.length + 1);
    // A second key of the same name is for the tree.
    const found: TopKey = { key: [index, index + key.length], value: value === undefined ? undefined : [start, start + value.length] };
    keys.set(key, keys.has(key) ? undefined : found);
  }
  return keys;
}
