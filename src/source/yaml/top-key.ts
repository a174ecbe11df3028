import type { Path, Range } from './locate.ts';

const BLANK = '[ \\t]';

/**
 * Finds a key at the margin, or the plain value beside it, without building the tree: most of what is told of sound files
 * (a date that has passed, a list without evidence) stands there. Undefined where only the tree can tell.
 */
export function topKeyRange(yaml: string, path: Path, aim: 'key' | 'value'): Range | undefined {
  const [key] = path;
  if (path.length !== 1 || typeof key !== 'string' || !/^[A-Za-z]\w*$/.test(key)) return undefined;
  const found = [...yaml.matchAll(patternOf(key))];
  const [match] = found;
  // A second key of the same name, or a value of more than plain words, is for the tree.
  if (!match || found.length > 1) return undefined;
  if (aim === 'key') return [match.index, match.index + key.length];
  const value = match[1];
  if (value === undefined) return undefined;
  const start = match.index + match[0].indexOf(value, key.length + 1);
  return [start, start + value.length];
}

const patterns = new Map<string, RegExp>();

/** Made once for each key, as files ask for the same few. */
function patternOf(key: string): RegExp {
  const pattern = patterns.get(key) ?? new RegExp(`^${key}:(?:${BLANK}+([\\p{L}\\p{N}][^\\n:#]*?))?${BLANK}*$`, 'gmu');
  patterns.set(key, pattern);
  return pattern;
}
