import { type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { spell } from '../languages/fold.ts';
import type { Config } from '../schema/index.ts';

/** Who looks after something, in the words of its file. */
export function ownerOf({ data }: Pick<Entity, 'data'>): string | undefined {
  return data.owner;
}

/** The handles that the settings give to an owner, each with the sign that calls it; none where they do not know the name. */
export function handlesOf({ owners = [] }: Pick<Config, 'owners'>, name: string): string[] {
  const found = owners.find((one) => spell(one.name) === spell(name));
  return (found?.handle ?? []).map((handle) => (handle.startsWith('@') ? handle : `@${handle}`));
}

/** Owners that the settings do not know, each with the first thing that names them; nobody is missed where the settings map nobody. */
export function unmappedOwners(handbook: Handbook): Map<string, Entity> {
  const { config } = handbook;
  const found = new Map<string, Entity>();
  if (!config.owners?.length) return found;
  for (const entity of everyEntity(handbook)) {
    const name = ownerOf(entity);
    if (name !== undefined && handlesOf(config, name).length === 0 && !found.has(name)) found.set(name, entity);
  }
  return found;
}
