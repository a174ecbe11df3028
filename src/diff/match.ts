import { aliasesOf, type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { walk } from '../schema/walk.ts';
import { alikePairs } from './likeness.ts';

/** Which entity of one handbook is which of another. */
export interface Matches {
  /** What is there on both sides, by what it was. */
  pairs: ReadonlyMap<Entity, Entity>;
  /** The same by what it is. */
  former: ReadonlyMap<Entity, Entity>;
  /** What is gone, with that which its address leads to now, if any. */
  merged: ReadonlyMap<Entity, Entity>;
  /** The present name of what had an id, `kind/id`; its own where it is gone. */
  nameNow(kind: string, id: string): string;
}

/** Finds each entity again: by its id, by the former ids of what is there, else by what it says. */
export function matchEntities(before: Handbook, after: Handbook): Matches {
  const pairs = new Map<Entity, Entity>();
  const merged = new Map<Entity, Entity>();
  const former = new Map<Entity, Entity>();
  const pair = (from: Entity, to: Entity) => {
    pairs.set(from, to);
    former.set(to, from);
  };
  const all = everyEntity(after);
  const present = new Map(all.map((entity) => [keyOf(entity), entity]));
  const aliases = new Map<string, Entity>(
    all.flatMap((entity) => aliasesOf(entity).map((alias) => [`${entity.kind}/${alias}`, entity] as const)),
  );
  for (const from of everyEntity(before)) {
    const to = present.get(keyOf(from));
    if (to) pair(from, to);
  }
  const left = everyEntity(before).filter((from) => !pairs.has(from));
  for (const from of left) {
    const to = aliases.get(keyOf(from));
    if (to && !former.has(to)) pair(from, to);
    else if (to) merged.set(from, to);
  }
  pairAlike(
    left.filter((from) => !pairs.has(from) && !merged.has(from)),
    all.filter((to) => !former.has(to)),
    pair,
  );
  const names = new Map([...pairs, ...merged].flatMap(([from, to]) => namesOf(from).map((name) => [name, keyOf(to)] as const)));
  for (const to of all) for (const name of namesOf(to)) names.set(name, keyOf(to));
  return { pairs, former, merged, nameNow: (kind, id) => names.get(`${kind}/${id}`) ?? `${kind}/${id}` };
}

function pairAlike(before: readonly Entity[], after: readonly Entity[], pair: (from: Entity, to: Entity) => void): void {
  for (const kind of new Set(before.map((entity) => entity.kind))) {
    const [from, to] = [before, after].map((side) => side.filter((entity) => entity.kind === kind));
    if (!from || !to) continue;
    for (const [one, other] of alikePairs(from.map(wordsOf), to.map(wordsOf))) {
      const [was, is] = [from[one], to[other]];
      if (was && is) pair(was, is);
    }
  }
}

function keyOf({ kind, id }: Entity): string {
  return `${kind}/${id}`;
}

function namesOf(entity: Entity): string[] {
  return [entity.id, ...aliasesOf(entity)].map((id) => `${entity.kind}/${id}`);
}

/** All words of an entity, by which it is known again. */
function wordsOf({ schema, data, source }: Entity): string {
  const words: string[] = [];
  walk(schema, data, ({ value, role }) => {
    if (role.text && typeof value === 'string') words.push(value);
  });
  return [...words, source.body?.text ?? ''].join(' ');
}
