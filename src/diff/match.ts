import { aliasesOf, type Entity, everyEntity, evidenceKinds, type Handbook } from '../handbook/handbook.ts';
import { valueAt } from '../handbook/value-at.ts';
import type { RefKind } from '../schema/field.ts';
import { isRecord } from '../schema/own.ts';
import { readReference } from '../schema/reference.ts';
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
  /** The present id of an item of something that is there today, `kind/id`; its own where it is gone. */
  partNow(name: string, part: string): string;
  /** Whether something that is there today has, or had, an item of an id. */
  hasPart(name: string, part: string): boolean;
  /** What a reference names, by present names: the same for two that lead to the same. `within` is what it stands in. */
  referenceNow(kind: RefKind, reference: string, within: Pick<Entity, 'id'> & { kind: string }): string;
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
  for (const [from, to] of pairedSources(before, after)) names.set(`source/${from}`, `source/${to}`);
  const nameNow: Matches['nameNow'] = (kind, id) => names.get(`${kind}/${id}`) ?? `${kind}/${id}`;
  const partNow = partsNow(former, present);
  const partOf = (kinds: readonly string[], reference: string) => {
    const { id, part } = readReference(reference);
    const name = kinds.map((kind) => names.get(`${kind}/${id}`)).find((one) => one !== undefined) ?? id;
    return part === undefined ? name : `${name}#${partNow(name, part)}`;
  };
  const referenceNow: Matches['referenceNow'] = (kind, reference, within) => {
    if (kind === 'evidence') return partOf(evidenceKinds, reference);
    if (kind === 'personaStatement') return partOf(['persona'], reference);
    if (kind === 'statement' || kind === 'answered' || kind === 'verbatim') return partNow(nameNow(within.kind, within.id), reference);
    return nameNow(kind, reference);
  };
  const hasPart: Matches['hasPart'] = (name, part) => {
    const to = present.get(name);
    return [to, to && former.get(to)].some((one) => one?.facts.items.some(({ id }) => id === part));
  };
  return { pairs, former, merged, nameNow, partNow, hasPart, referenceNow };
}

/** Finds items again that have other ids than before: looked for once, and in what is asked for alone. */
function partsNow(former: ReadonlyMap<Entity, Entity>, present: ReadonlyMap<string, Entity>): Matches['partNow'] {
  const found = new Map<string, ReadonlyMap<string, string>>();
  return (name, part) => {
    const to = present.get(name);
    const from = to && former.get(to);
    if (!from || from === to) return part;
    const known = found.get(name) ?? renamedParts(from, to);
    found.set(name, known);
    return known.get(part) ?? part;
  };
}

/** The ids of items that are called otherwise now, by what they were called. */
function renamedParts(before: Entity, after: Entity): Map<string, string> {
  const ids = ({ facts }: Entity) => new Set(facts.items.flatMap(({ id }) => id ?? []));
  const [was, is] = [ids(before), ids(after)];
  const left = (entity: Entity, others: ReadonlySet<string>) =>
    entity.facts.items.flatMap(({ id, path }) =>
      id === undefined || others.has(id) ? [] : [{ id, list: path.slice(0, -1).join('.'), text: ownWords(valueAt(entity.data, path)) }],
    );
  const [gone, come] = [left(before, is), left(after, was)];
  const pairs = [...new Set(gone.map(({ list }) => list))].flatMap((list) => {
    const [from, to] = [gone, come].map((all) => all.filter((one) => one.list === list));
    return alikePairs(
      (from ?? []).map(({ text }) => text),
      (to ?? []).map(({ text }) => text),
    ).flatMap(([one, other]) => {
      const [old, now] = [from?.[one], to?.[other]];
      return old && now && old.text !== '' ? [[old.id, now.id] as const] : [];
    });
  });
  return new Map(pairs);
}

/** The words of an item itself. */
function ownWords(item: unknown): string {
  if (!isRecord(item)) return '';
  return Object.entries(item)
    .flatMap(([key, value]) => (key !== 'id' && typeof value === 'string' ? [value] : []))
    .join(' ');
}

/** The sources of settings that have another id under the same name. */
function pairedSources({ config: before }: Handbook, { config: after }: Handbook): [from: string, to: string][] {
  if (before.sources === after.sources) return [];
  const known = new Set(before.sources?.map(({ id }) => id));
  const now = new Set(after.sources?.map(({ id }) => id));
  return (before.sources ?? []).flatMap(({ id, name }): [string, string][] => {
    const to = now.has(id) ? undefined : after.sources?.find((one) => one.name === name && !known.has(one.id));
    return to ? [[id, to.id]] : [];
  });
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
