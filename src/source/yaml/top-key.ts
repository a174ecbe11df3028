import type { Path } from '../../schema/walk.ts';
import type { Range } from './locate.ts';

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
