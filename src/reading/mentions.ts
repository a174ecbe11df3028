import { type Entity, type EntityKind, entityKinds, type Handbook, isEntityKind, isOfKind } from '../handbook/handbook.ts';
import { allOf, resolve } from './resolve.ts';

/** One entity that names another, and the key it names it under. */
export interface Mention {
  from: Entity;
  field: string;
}

const indexes = new WeakMap<Handbook, ReadonlyMap<string, Mention[]>>();

/** Every entity that names another by its present or a former id, in order: what every link back is made from. */
export function mentionsOf(handbook: Handbook, kind: EntityKind, id: string): readonly Mention[] {
  const index = indexes.get(handbook) ?? makeIndex(handbook);
  indexes.set(handbook, index);
  return index.get(`${kind}/${id}`) ?? [];
}

/** The entities of one kind that name another under one of some keys, each once. */
export function namedBy<K extends EntityKind>(
  handbook: Handbook,
  target: { kind: EntityKind; id: string },
  by: K,
  ...fields: string[]
): Entity<K>[] {
  const found = mentionsOf(handbook, target.kind, target.id).filter(({ field }) => fields.includes(field));
  return [...new Set(found.map(({ from }) => from))].filter((from) => isOfKind(from, by));
}

/** One pass over all references, however many pages ask: a page that looked through all entities would cost their number squared. */
function makeIndex(handbook: Handbook): ReadonlyMap<string, Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const by of entityKinds) {
    for (const from of allOf(handbook, by)) {
      for (const { path, kind, id } of from.facts.references) {
        const target = isEntityKind(kind) && resolve(handbook, kind, id);
        if (!target) continue;
        const key = `${kind}/${target.id}`;
        const known = index.get(key);
        if (known) known.push({ from, field: String(path[0]) });
        else index.set(key, [{ from, field: String(path[0]) }]);
      }
    }
  }
  return index;
}
