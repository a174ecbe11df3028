import type { Entity, Handbook } from '../handbook/handbook.ts';
import { valueAt } from '../handbook/value-at.ts';
import { nameKey } from '../languages/slug.ts';
import { referenceTo } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';
import { citingOf, restsOn } from './evidence.ts';
import { peopleInUse } from './people.ts';
import { namedBy, type Persona, type SegmentOrIcp } from './relations.ts';

type Research = Entity<'record'>;

/** The records that asked people of a segment. */
export function recordsAsking(handbook: Handbook, segment: Entity<'segment'>): Research[] {
  return namedBy(handbook, segment, 'record', 'segments');
}

/**
 * The research on a segment or an ICP: the records that asked its people, and those that its own file cites; oldest first. What its
 * sheet says of research, and of what it rests on, is this.
 */
export function recordsOn(handbook: Handbook, target: SegmentOrIcp): Research[] {
  const asked = target.kind === 'segment' ? recordsAsking(handbook, target) : [];
  return oldestFirst([...asked, ...recordsCitedBy(handbook, target)]);
}

/**
 * The same with what its people in use cite: where themes are looked for, as each leads to what these people say. Not all of it is research
 * on the segment: a study of somebody else’s customers may be cited for one verbatim.
 */
export function recordsAround(handbook: Handbook, target: SegmentOrIcp): Research[] {
  const cited = peopleInUse(handbook, target).flatMap((persona) => recordsCitedBy(handbook, persona));
  return oldestFirst([...recordsOn(handbook, target), ...cited]);
}

/** The records that an entity cites as evidence. */
function recordsCitedBy(handbook: Handbook, entity: Entity): Research[] {
  return restsOn(handbook, entity).flatMap(([target]) => (target.kind === 'record' ? [target] : []));
}

function oldestFirst(records: readonly Research[]): Research[] {
  return [...new Set(records)].sort((a, b) => a.data.date.localeCompare(b.data.date));
}

/** A theme of the research on a segment or an ICP: where it was heard, and what its personas say of it. */
export interface Theme {
  /** As the first record writes it. */
  name: string;
  /** How many of its verbatims, findings and other parts speak of it, by record. */
  heard: ReadonlyMap<string, number>;
  /** The statements of these personas that rest on one of them, each once. */
  statements: { persona: Persona; path: Path }[];
}

/** Themes count as recurring from this many records on. */
const RECURRING = 2;

/** Whether a theme keeps coming up. */
export function isRecurring({ heard }: Theme): boolean {
  return heard.size >= RECURRING;
}

/** Whether a theme concerns a segment or an ICP: its people speak of it, or research on itself heard it, and not only research on others. */
export function concerns(handbook: Handbook, target: SegmentOrIcp, { heard, statements }: Theme): boolean {
  return statements.length > 0 || recordsOn(handbook, target).some(({ id }) => heard.has(id));
}

/** The themes of the research on a segment or an ICP, the one heard in most records first; those heard as often in the order of names. */
export function themesOf(handbook: Handbook, target: SegmentOrIcp, compare: (a: string, b: string) => number): Theme[] {
  const people = new Set<Entity>(peopleInUse(handbook, target));
  const themes = new Map<string, { name: string; heard: Map<string, number>; references: string[] }>();
  for (const record of recordsAround(handbook, target)) {
    for (const { name, part } of themesIn(record)) {
      // `Coût` and `coût` are one theme.
      const key = nameKey(name);
      const theme = themes.get(key) ?? { name, heard: new Map<string, number>(), references: [] };
      themes.set(key, theme);
      theme.heard.set(record.id, (theme.heard.get(record.id) ?? 0) + 1);
      if (part) theme.references.push(referenceTo(record.id, part));
    }
  }
  return [...themes.values()]
    .map(({ name, heard, references }) => ({ name, heard, statements: statementsOn(handbook, references, people) }))
    .sort((a, b) => b.heard.size - a.heard.size || total(b) - total(a) || compare(a.name, b.name));
}

/** The themes that the parts of a record bear, in the order of its file; a part without an id has none to be cited by. */
function themesIn({ data, facts }: Research): { name: string; part: string | undefined }[] {
  return facts.items.flatMap(({ id: part, citable, path }) => {
    const names = citable && valueAt(data, [...path, 'themes']);
    return Array.isArray(names) ? names.map((name) => ({ name: String(name), part })) : [];
  });
}

function total({ heard }: Theme): number {
  return [...heard.values()].reduce((sum, count) => sum + count, 0);
}

function statementsOn(handbook: Handbook, references: readonly string[], people: ReadonlySet<Entity>): Theme['statements'] {
  const found = new Map<string, Theme['statements'][number]>();
  for (const { from, path } of references.flatMap((one) => citingOf(handbook, one)))
    if (from.kind === 'persona' && people.has(from)) found.set(`${from.id} ${path.join('.')}`, { persona: from, path });
  return [...found.values()];
}
