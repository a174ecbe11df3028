import type { Entity, EntityKind, Handbook } from '../handbook/handbook.ts';

const collections = { persona: 'personas', segment: 'segments', icp: 'icps', record: 'records', guide: 'guides' } as const;

/** Everything of one kind, in the order of its ids. */
export function allOf<K extends EntityKind>(handbook: Handbook, kind: K): Entity<K>[] {
  const all = handbook[collections[kind]] as ReadonlyMap<string, unknown> as ReadonlyMap<string, Entity<K>>;
  return [...all.values()];
}

/** What an id stands for, by its present or a former name. */
export function resolve<K extends EntityKind>(handbook: Handbook, kind: K, id: string): Entity<K> | undefined {
  const all = handbook[collections[kind]] as ReadonlyMap<string, unknown> as ReadonlyMap<string, Entity<K>>;
  return all.get(id) ?? [...all.values()].find((entity) => aliasesOf(entity).includes(id));
}

/** The former ids of something, each of which still leads to it. */
export function aliasesOf(entity: Entity): readonly string[] {
  return entity.data.aliases ?? [];
}
