import type { Config } from '../schema/index.ts';
import type { Handbook } from './handbook.ts';

/** Where a site stands. */
export type SiteAddress = Partial<Pick<Config, 'base' | 'site'>>;

/** The same handbook at another address than its files say: that of the Astro site which it is part of. */
export function standingAt(handbook: Handbook, address: SiteAddress = {}): Handbook {
  const { config, configEntry: entry } = handbook;
  const moved = (data: Config): Config => ({ ...data, ...address });
  return { ...handbook, config: moved(config), configEntry: entry?.data ? { ...entry, data: moved(entry.data) } : entry };
}
