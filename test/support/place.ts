import type { CachePlace } from '../../src/cache/place.ts';

/** A place in a folder of a test. */
export function placeIn(folder: string): CachePlace {
  return { cache: folder, state: folder, key: 'of a test' };
}
