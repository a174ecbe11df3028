import {
  aliasesOf,
  allOf,
  byId,
  type Entity,
  type EntityKind,
  everyEntity,
  type Handbook,
  isEntityKind,
  isOfKind,
} from '../handbook/handbook.ts';

export type Persona = Entity<'persona'>;
/** Whom a company serves: a cut of its customers, or the companies to look for. Both stand in one folder. */
export type SegmentOrIcp = Entity<'segment' | 'icp'>;

/** What an id stands for, by its present or a former name. */
export function resolve<K extends EntityKind>(handbook: Handbook, kind: K, id: string): Entity<K> | undefined {
  const all = byId(handbook, kind);
  return all.get(id) ?? all.get(formerNames(handbook).get(`${kind}/${id}`) ?? '');
}

/** The segment of an id, else the ICP. */
export function segmentOrIcp(handbook: Handbook, id: string): SegmentOrIcp | undefined {
  return resolve(handbook, 'segment', id) ?? resolve(handbook, 'icp', id);
}

/** All segments, and all ICPs after them. */
export function segmentsAndIcps(handbook: Handbook): SegmentOrIcp[] {
  return [...allOf(handbook, 'segment'), ...allOf(handbook, 'icp')];
}

const formerNames = ofHandbook((handbook): ReadonlyMap<string, string> => {
  const all = everyEntity(handbook);
  return new Map(all.flatMap((entity) => aliasesOf(entity).map((alias) => [`${entity.kind}/${alias}`, entity.id] as const)));
});

/** One entity that names another, and the key it names it under. */
interface Mention {
  from: Entity;
  field: string;
}

/** Every entity that names another by its present or a former id, in order: what every link back is made from. */
export function mentionsOf(handbook: Handbook, kind: EntityKind, id: string): readonly Mention[] {
  return mentions(handbook).get(`${kind}/${id}`) ?? [];
}

/** One pass over all references, however many pages ask: a page that looked through all entities would cost their number squared. */
const mentions = ofHandbook((handbook) => {
  const index = new Map<string, Mention[]>();
  for (const from of everyEntity(handbook)) {
    for (const { path, kind, id } of from.facts.references) {
      const target = isEntityKind(kind) && resolve(handbook, kind, id);
      if (target) append(index, `${kind}/${target.id}`, { from, field: String(path[0]) });
    }
  }
  return index;
});

/** The entities of one kind that name another under one of some keys, each once. */
export function namedBy<K extends EntityKind>(
  handbook: Handbook,
  target: Pick<Entity, 'kind' | 'id'>,
  by: K,
  ...keys: string[]
): Entity<K>[] {
  const found = mentionsOf(handbook, target.kind, target.id).filter(({ field }) => keys.includes(field));
  return [...new Set(found.map(({ from }) => from))].filter((from) => isOfKind(from, by));
}

/** The ICPs of a persona: those that it names, and those whose buying group names it. */
export function icpsOf(handbook: Handbook, persona: Persona): Entity<'icp'>[] {
  const own = (persona.data.icps ?? []).flatMap((id) => resolve(handbook, 'icp', id) ?? []);
  return [...new Set([...own, ...namedBy(handbook, persona, 'icp', 'buyingGroup')])];
}

/** Where a persona belongs: its segments, and its ICPs after them. The first is the one whose hue it bears. */
export function homesOf(handbook: Handbook, persona: Persona): readonly SegmentOrIcp[] {
  return homes(handbook).get(persona.id) ?? [];
}

/** Found once, as every link to a persona bears its hue. */
const homes = ofHandbook((handbook) => {
  const segmentsOf = ({ data }: Persona) => (data.segments ?? []).flatMap((id) => resolve(handbook, 'segment', id) ?? []);
  const all = allOf(handbook, 'persona');
  return new Map(all.map((one) => [one.id, [...new Set<SegmentOrIcp>([...segmentsOf(one), ...icpsOf(handbook, one)])]]));
});

/** The personas that name another as related to them or easily mistaken for them, where it does not name them too. */
export function namingPersonas(handbook: Handbook, persona: Persona): Persona[] {
  const named = [...(persona.data.related ?? []), ...(persona.data.lookalikes ?? [])].map((other) => other.persona);
  const own = new Set([persona.id, ...named.map((id) => resolve(handbook, 'persona', id)?.id)]);
  return namedBy(handbook, persona, 'persona', 'related', 'lookalikes').filter(({ id }) => !own.has(id));
}

/** The records that used a page of the guide as interview grid. */
export function recordsOfGuide(handbook: Handbook, guide: Entity<'guide'>): Entity<'record'>[] {
  return namedBy(handbook, guide, 'record', 'guide');
}

/** The personas that a workshop confirmed, nuanced or rejected. */
export function personasValidatedIn(handbook: Handbook, record: Entity<'record'>): Persona[] {
  return namedBy(handbook, record, 'persona', 'validations');
}

/** Finds something out of a handbook once, when it is first asked for: no handbook ever changes. */
export function ofHandbook<T>(find: (handbook: Handbook) => T): (handbook: Handbook) => T {
  const found = new WeakMap<Handbook, { value: T }>();
  return (handbook) => {
    const known = found.get(handbook) ?? { value: find(handbook) };
    found.set(handbook, known);
    return known.value;
  };
}

/** Adds to the list under a key. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
