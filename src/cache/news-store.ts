import type { NewsEntry } from '../news/news.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey, openLineStore } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** What was told of each life, by all that it was told from: the past does not change. */
export interface NewsStore {
  keyOf(...madeFrom: readonly unknown[]): string;
  get(key: string): NewsEntry[] | undefined;
  set(key: string, told: readonly NewsEntry[]): void;
  /** Writes what this run added. */
  save(): void;
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

/** Opens the store. What is damaged or foreign counts as not there. */
export function openNewsStore(place: CachePlace): NewsStore {
  const lines = openLineStore(place, 'news', codeFingerprint(ROOMS));
  return {
    keyOf: (...madeFrom) => lineKey(JSON.stringify(madeFrom)),
    get(key) {
      try {
        const json = lines.get(key);
        return json === undefined ? undefined : JSON.parse(json);
      } catch {
        return undefined;
      }
    },
    set: (key, told) => lines.set(key, JSON.stringify(told)),
    save: lines.save,
  };
}
