import type { Item } from '../handbook/claims.ts';
import { type Entity, type Entry, everyEntity, evidenceKinds, type Handbook } from '../handbook/handbook.ts';
import { reservedFor } from '../handbook/readers.ts';
import { valueAt } from '../handbook/value-at.ts';
import type { CitableKind } from '../schema/field.ts';
import type { EvidenceData } from '../schema/index.ts';
import type { recordKinds } from '../schema/record.ts';
import { isEvidence, readReference, referenceTo } from '../schema/reference.ts';
import { type Path, walk } from '../schema/walk.ts';
import { append, ofHandbook, type Persona, resolve } from './relations.ts';

type RecordKind = (typeof recordKinds)[number];

/** What evidence may name. */
type Citable = Entity<(typeof evidenceKinds)[number]>;

/** How well a statement is grounded. */
export type StandingKind = 'supported' | 'hypothesis' | 'contested';

/** What must be known of a statement before it is relied on: nothing where it is supported. */
export type Doubt = Exclude<StandingKind, 'supported'>;

/** The standing of a statement: one contradiction makes it contested, whatever supports it. Only a claim can be a hypothesis. */
export function standingOf({ supports, contradicts, claim }: Pick<Item, 'supports' | 'contradicts' | 'claim'>): StandingKind | undefined {
  if (contradicts > 0) return 'contested';
  return supports > 0 ? 'supported' : claim && 'hypothesis';
}

/** A verbatim, a finding, a figure: a part of a file that evidence may name by its id. */
interface EvidencePart {
  id: string;
  kind: CitableKind;
  path: Path;
}

const parts = new WeakMap<Entry['facts'], readonly EvidencePart[]>();

/** The parts of a file that evidence may name. The schema says which lists hold them, and nothing else does. */
export function partsOf({ facts }: Pick<Entry, 'facts'>): readonly EvidencePart[] {
  const known = parts.get(facts);
  if (known) return known;
  const found = facts.items.flatMap(({ id, citable, path }) => (id && citable ? [{ id, kind: citable, path }] : []));
  parts.set(facts, found);
  return found;
}

/** The file that a reference names, with or without one of its parts: a record, else a segment, else an ICP. */
export function targetOf(handbook: Handbook, reference: string): Citable | undefined {
  const { id } = readReference(reference);
  for (const kind of evidenceKinds) {
    const found = resolve(handbook, kind, id);
    if (found) return found;
  }
  return undefined;
}

/** What a reference such as `entretiens-2026#v3` points at; without a part where it names a whole file. */
interface Found {
  entity: Citable;
  part?: EvidencePart;
}

/** Looks up a piece of evidence; undefined where it is not there or cannot be shown. */
export function findEvidence(handbook: Handbook, reference: string): Found | undefined {
  const entity = targetOf(handbook, reference);
  const { part: id } = readReference(reference);
  if (!entity || id === undefined) return entity && { entity };
  const part = partsOf(entity).find((one) => one.id === id);
  return part && { entity, part };
}

/** The day of a piece of evidence: its own where it has one, as a figure has, else that of its record. */
export function dayOf({ entity: { data }, part }: Found): string | undefined {
  const own = part && valueAt(data, [...part.path, 'date']);
  return typeof own === 'string' ? own : 'date' in data ? data.date : undefined;
}

/** One statement, or what else gives evidence, that rests on something or is contradicted by it. */
interface Citing {
  from: Entity;
  path: Path;
  stance: EvidenceData['stance'];
}

/** Everything that cites a record, a segment or an ICP as a whole, or one of its parts (`record#v1`). */
export function citingOf(handbook: Handbook, reference: string): readonly Citing[] {
  return citing(handbook).get(reference) ?? [];
}

const citing = ofHandbook((handbook) => {
  const index = new Map<string, Citing[]>();
  for (const from of everyEntity(handbook)) {
    for (const [ref, citation] of citationsIn(from)) {
      // A reference by a former name counts for the present one.
      const { id, part } = readReference(ref);
      const present = targetOf(handbook, id)?.id ?? id;
      append(index, referenceTo(present, part), { from, ...citation });
    }
  }
  return index;
});

/** What an entity cites, and where, found once for what two handbooks have in common. */
const cited = new WeakMap<object, [ref: string, Omit<Citing, 'from'>][]>();

function citationsIn({ schema, data }: Entity): [ref: string, Omit<Citing, 'from'>][] {
  const known = cited.get(data);
  if (known) return known;
  const citations: [string, Omit<Citing, 'from'>][] = [];
  walk(schema, data, ({ path, value, role }) => {
    if (role.shorthand === 'ref' && isEvidence(value)) citations.push([value.ref, { path: path.slice(0, -2), stance: value.stance }]);
  });
  cited.set(data, citations);
  return citations;
}

/** The records, segments and ICPs that an entity’s statements rest on, with how many do; most cited first. */
export function restsOn(handbook: Handbook, entity: Entity): [target: Citable, count: number][] {
  const counts = new Map<Citable, number>();
  for (const reference of evidenceIn(entity)) {
    const target = targetOf(handbook, reference);
    if (target) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Whether a persona cites a study, as evidence or as the workshop that confirmed it. One that its readers may not read counts. */
export function citesResearch(handbook: Handbook, persona: Persona): boolean {
  const cited = evidenceIn(persona).some((one) => reservedFor(one) !== undefined || resolve(handbook, 'record', readReference(one).id));
  return cited || persona.facts.references.some(({ kind, id }) => kind === 'record' && resolve(handbook, 'record', id));
}

/** The kinds of study in which customers speak; in the others staff speak of them, or they are counted. */
const customersSpeak: ReadonlySet<RecordKind> = new Set(['interview', 'survey', 'workshop', 'support-feedback']);

/** Whether a persona cites a study in which customers speak, as evidence or as what validated it. One that its readers may not read counts. */
export function citesCustomers(handbook: Handbook, { facts }: Persona): boolean {
  return facts.references.some(({ kind, id }) => {
    if (kind !== 'evidence' && kind !== 'record') return false;
    const record = resolve(handbook, 'record', readReference(id).id);
    return record ? customersSpeak.has(record.data.kind) : reservedFor(id) !== undefined;
  });
}

/** The references that a file gives as evidence, as they are written. */
function evidenceIn({ facts }: Pick<Entry, 'facts'>): string[] {
  return facts.references.flatMap(({ kind, id }) => (kind === 'evidence' ? [id] : []));
}
