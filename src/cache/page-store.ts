import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey, openLineStore } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** Pages on disk, by the models that they were made from: what shows the same is not rendered again. */
export interface PageStore {
  keyOf(model: unknown): string;
  get(key: string): string | undefined;
  set(key: string, html: string): void;
  /** Writes what this run added. */
  save(): void;
}

/**
 * Opens the store of pages.
 * @param settings what pages depend on besides their models and the code: the address of the site, whether it can be searched.
 */
export function openPageStore(place: CachePlace, settings: unknown): PageStore {
  const lines = openLineStore(place, 'pages', codeFingerprint(['.', '../src']));
  const prefix = JSON.stringify(settings);
  return {
    keyOf: (model) => lineKey(prefix + JSON.stringify(model)),
    get(key) {
      try {
        const json = lines.get(key);
        return json === undefined ? undefined : JSON.parse(json);
      } catch {
        return undefined;
      }
    },
    set: (key, html) => lines.set(key, JSON.stringify(html)),
    save: lines.save,
  };
}
