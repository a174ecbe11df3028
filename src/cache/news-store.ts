import type { NewsEntry } from '../news/news.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey, openValueStore, type ValueStore } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** What was told of each life, by all that it was told from: the past does not change. */
export interface NewsStore extends ValueStore<NewsEntry[]> {
  keyOf(...madeFrom: readonly unknown[]): string;
}

/** The rooms of the code whose output is kept. */
const ROOMS = [
  'diagnostics',
  'languages',
  'schema',
  'text',
  'source',
  'handbook',
  'facts',
  'news',
  'reading',
  'blocks',
  'sheets',
  'diff',
  'cache',
];

/** Opens the store. */
export function openNewsStore(place: CachePlace): NewsStore {
  return {
    ...openValueStore<NewsEntry[]>(place, 'news', codeFingerprint(ROOMS)),
    keyOf: (...madeFrom) => lineKey(JSON.stringify(madeFrom)),
  };
}
