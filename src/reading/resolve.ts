import { type Entity, type EntityKind, entityKinds, type Handbook } from '../handbook/handbook.ts';

const collections = { persona: 'personas', segment: 'segments', icp: 'icps', record: 'records', guide: 'guides' } as const;

/** Everything of one kind, in the order of its ids. */
export function allOf<K extends EntityKind>(handbook: Handbook, kind: K): Entity<K>[] {
  return [...byId(handbook, kind).values()];
}

/** Of the collections that a handbook holds, the one of a kind: that its key says so is beyond what types can tell. */
function byId<K extends EntityKind>(handbook: Handbook, kind: K): ReadonlyMap<string, Entity<K>> {
  return handbook[collections[kind]] as ReadonlyMap<string, unknown> as ReadonlyMap<string, Entity<K>>;
}

/** What an id stands for, by its present or a former name. */
export function resolve<K extends EntityKind>(handbook: Handbook, kind: K, id: string): Entity<K> | undefined {
  const all = byId(handbook, kind);
  return all.get(id) ?? all.get(formerNames(handbook).get(`${kind}/${id}`) ?? '');
}

/** The former ids of something, each of which still leads to it. */
export function aliasesOf(entity: Entity): readonly string[] {
  return entity.data.aliases ?? [];
}

const indexes = new WeakMap<Handbook, ReadonlyMap<string, string>>();

function formerNames(handbook: Handbook): ReadonlyMap<string, string> {
  const known = indexes.get(handbook);
  if (known) return known;
  const names = new Map<string, string>();
  for (const kind of entityKinds) {
    for (const entity of allOf(handbook, kind)) for (const alias of aliasesOf(entity)) names.set(`${kind}/${alias}`, entity.id);
  }
  indexes.set(handbook, names);
  return names;
}
