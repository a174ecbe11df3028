import type { CachePlace } from '../cache/place.ts';
import { openResultStore } from '../cache/result-store.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { handbookFrom } from '../handbook/load.ts';
import type { ReadFile } from '../source/read.ts';

/** The handbook of a build, in another process: made of the texts as that build read them, with what was parsed before. */
export function handbookInProcess({ place, files, reuse }: { place: CachePlace; files: readonly ReadFile[]; reuse: boolean }): Handbook {
  const store = reuse ? openResultStore(place) : undefined;
  return handbookFrom(files, store).handbook;
}
