import type { Config } from '../schema/index.ts';
import type { Handbook } from './handbook.ts';

/** Where a site stands. */
export type SiteAddress = Partial<Pick<Config, 'base' | 'site'>>;

/** The same handbook at another address than its files say: that of the Astro site which it is part of. */
export function standingAt(handbook: Handbook, address: SiteAddress = {}): Handbook {
  return { ...handbook, config: { ...handbook.config, ...address } };
}
