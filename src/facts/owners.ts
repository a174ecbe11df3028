import { type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
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

/** The accounts and teams of the forge that the settings give to an owner, each with the sign that calls it; none where they do not know the name. */
export function handlesOf({ config: { owners = [] } }: Pick<Handbook, 'config'>, owner: string | undefined): string[] {
  const found = owner === undefined ? undefined : owners.find(({ name }) => ownerSlug(name) === ownerSlug(owner));
  return (found?.handle ?? []).map((handle) => (handle.startsWith('@') ? handle : `@${handle}`));
}

/** Owners that the settings do not know, each with the first thing that names them; nobody is missed where the settings map nobody. */
export function unmappedOwners(handbook: Handbook): Map<string, Entity> {
  const found = new Map<string, Entity>();
  if (!handbook.config.owners?.length) return found;
  for (const entity of everyEntity(handbook)) {
    const owner = ownerOf(entity);
    if (owner !== undefined && handlesOf(handbook, owner).length === 0 && !found.has(owner)) found.set(owner, entity);
  }
  return found;
}
