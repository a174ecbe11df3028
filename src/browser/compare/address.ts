import type { Comparable, Comparables } from '../../blocks/comparison/people.ts';
import { suggest } from '../../diagnostics/suggest.ts';

/** The parameter that holds whom to compare. */
const WITH = 'with';

/** What must be said of an address: somebody in it cannot be compared, or one too many. */
export type Told =
  | { kind: 'unknown'; id: string; nearest: Comparable[] }
  | { kind: 'retired'; name: string; nearest: Comparable[] }
  | { kind: 'tooMany'; names: string[] };

/** Whom an address asks to compare, and what must be said of it. */
export interface Asked {
  chosen: Comparable[];
  told: Told[];
}

/** Finds people by words, as the picker does. */
export type FindPeople = (words: string) => Comparable[];

/** The most that are offered in the place of one who is not there. */
const NEAREST = 3;

/** Reads an address: present and former ids, each once, as many as can be compared. */
export function askedFor(query: string, { people, former, retired }: Comparables, most: number, find: FindPeople): Asked {
  const known = new Map(people.map((one) => [one.id, one]));
  const present = new Map(Object.entries(former));
  const left = new Map(Object.entries(retired));
  const ids = new URLSearchParams(query)
    .getAll(WITH)
    .flatMap((value) => value.split(','))
    .map((id) => id.trim().normalize('NFC'))
    .filter(Boolean);
  const chosen: Comparable[] = [];
  const told: Told[] = [];
  for (const typed of new Set(ids)) {
    const id = present.get(typed) ?? typed;
    const one = known.get(id);
    const gone = left.get(id);
    if (one && !chosen.includes(one)) chosen.push(one);
    else if (gone) told.push({ kind: 'retired', name: gone.name, nearest: [known.get(gone.successor ?? '') ?? []].flat() });
    else if (!one) told.push({ kind: 'unknown', id: typed, nearest: nearestTo(typed, known, find) });
  }
  const tooMany = chosen.splice(most).map(({ name }) => name);
  return { chosen, told: tooMany.length > 0 ? [...told, { kind: 'tooMany', names: tooMany }] : told };
}

/** Whom an id may mean that nobody has: one that is nearly the same, whole or by one of its parts, or whoever its words find. */
function nearestTo(typed: string, known: ReadonlyMap<string, Comparable>, find: FindPeople): Comparable[] {
  const parts = new Map([...known.keys()].flatMap((id) => [...id.split('-'), id].map((part) => [part, id] as const)));
  const meant = known.get(parts.get(suggest(typed, parts.keys()) ?? '') ?? '');
  const found = find(typed.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return [...new Set([...(meant ? [meant] : []), ...found])].slice(0, NEAREST);
}

/** The query of the address of a choice; what else stands in it stays. Commas are typed, and read, as they are. */
export function queryOf(query: string, ids: readonly string[]): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(WITH);
  const rest = parameters.toString();
  const chosen = ids.length > 0 ? `${WITH}=${ids.map(encodeURIComponent).join(',')}` : '';
  const all = [rest, chosen].filter(Boolean).join('&');
  return all ? `?${all}` : '';
}

/** Whom it is most worth comparing somebody with: those whom their page names, then those of the same segment or profile. */
export function worthComparing(chosen: readonly Comparable[], people: readonly Comparable[], most: number): Comparable[] {
  const scoreOf = (one: Comparable) =>
    chosen.reduce((sum, other) => {
      const named = other.near?.includes(one.id) || one.near?.includes(other.id) ? 3 : 0;
      return sum + named + 2 * one.homes.filter((home) => other.homes.includes(home)).length;
    }, 0);
  return people
    .filter((one) => !chosen.includes(one))
    .map((one) => ({ one, score: scoreOf(one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}
