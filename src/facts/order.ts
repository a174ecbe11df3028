import { allOf, type Entity, type EntityKind, type Handbook, nameOf } from '../handbook/handbook.ts';
import type { Persona } from './relations.ts';
import { personasInUse } from './state.ts';

/** Compares two names as a language orders them: given by whoever has a language, as facts have none. */
type CompareNames = (a: string, b: string) => number;

/** Everything of a kind in the order in which it is listed: the guide in its own, research with the latest first, the rest by name. */
export function inOrder<K extends EntityKind>(handbook: Handbook, kind: K, compare: CompareNames): Entity<K>[] {
  return allOf(handbook, kind).sort((a, b) => orderOf(a) - orderOf(b) || dayOf(b).localeCompare(dayOf(a)) || compare(nameOf(a), nameOf(b)));
}

const ranks: readonly (Persona['data']['rank'] | undefined)[] = ['primary', 'secondary', undefined, 'anti-persona'];

/** The personas to work with: those who matter most first, then by name. */
export function personasInOrder(handbook: Handbook, compare: CompareNames): Persona[] {
  const rankOf = ({ data }: Persona) => ranks.indexOf(data.rank);
  return personasInUse(handbook).sort((a, b) => rankOf(a) - rankOf(b) || compare(a.data.name, b.data.name));
}

/** The pages of the guide before and after one. */
export function neighboursOf(
  handbook: Handbook,
  guide: Entity<'guide'>,
  compare: CompareNames,
): { previous: Entity<'guide'> | undefined; next: Entity<'guide'> | undefined } {
  const all = inOrder(handbook, 'guide', compare);
  const at = all.indexOf(guide);
  return { previous: all[at - 1], next: all[at + 1] };
}

/** A page of the guide that has no place of its own comes after those that have. */
function orderOf({ data }: Pick<Entity, 'data'>): number {
  return ('order' in data ? data.order : undefined) ?? Number.MAX_VALUE;
}

function dayOf({ data }: Pick<Entity, 'data'>): string {
  return 'date' in data ? data.date : '';
}
