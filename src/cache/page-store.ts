import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey, openValueStore, type ValueStore } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** Pages on disk, as HTML, by the models that they were made from: what shows the same is not rendered again. */
export interface PageStore extends ValueStore<string> {
  keyOf(model: unknown): string;
}

/**
 * Opens the store of pages.
 * @param settings what pages depend on besides their models and the code: the address of the site, whether it can be searched.
 */
export function openPageStore(place: CachePlace, settings: unknown): PageStore {
  const prefix = JSON.stringify(settings);
  return {
    ...openValueStore<string>(place, 'pages', codeFingerprint(['.', '../src'])),
    keyOf: (model) => lineKey(prefix + JSON.stringify(model)),
  };
}
