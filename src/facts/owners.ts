import type { Entity, Handbook } from '../handbook/handbook.ts';
import { slugify } from '../languages/slug.ts';

/** Who looks after something, as its file says; undefined where nobody is named. */
export function ownerOf({ data }: Entity): string | undefined {
  return 'owner' in data ? data.owner : undefined;
}

/** What owners are known by, so that `Équipe clients` and `équipe clients` are one. It cannot be taken for that of nobody. */
export function ownerSlug(owner: string | undefined): string {
  if (owner === undefined) return '_nobody';
  return slugify(owner) || [...owner].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** The account on the forge of an owner, where the settings name it. */
export function handleOf({ config }: Handbook, owner: string | undefined): string | undefined {
  const owners: readonly { name: string; handle: string }[] = 'owners' in config && Array.isArray(config.owners) ? config.owners : [];
  return owner === undefined ? undefined : owners.find(({ name }) => ownerSlug(name) === ownerSlug(owner))?.handle;
}
