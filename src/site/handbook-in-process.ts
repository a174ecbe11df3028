import type { CachePlace } from '../cache/place.ts';
import { openResultStore } from '../cache/result-store.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { handbookFrom } from '../handbook/load.ts';
import { type SiteAddress, standingAt } from '../handbook/site-address.ts';
import type { ReadFile } from '../source/read.ts';

interface InProcess {
  place: CachePlace;
  files: readonly ReadFile[];
  reuse: boolean;
  /** Where the site stands, where its files do not say so. */
  address?: SiteAddress | undefined;
}

/** The handbook of a build, in another process: made of the texts as that build read them, with what was parsed before. */
export function handbookInProcess({ place, files, reuse, address }: InProcess): Handbook {
  const store = reuse ? openResultStore(place) : undefined;
  return standingAt(handbookFrom(files, store).handbook, address);
}
