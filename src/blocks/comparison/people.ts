import { homesOf } from '../../facts/relations.ts';
import { isInUse, personasInUse, retiredPersonas, successorOf } from '../../facts/state.ts';
import { aliasesOf } from '../../handbook/handbook.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { entityTitle } from '../../reading/label.ts';
import { type Face, faceOf } from '../../reading/portrait.ts';
import { spoken } from '../../reading/text.ts';
import { entityValue, textAt } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** Somebody who can be compared, as far as they are found and suggested. */
export interface Comparable extends Face {
  id: string;
  name: string;
  role: Spoken;
  /** The segments and profiles that they belong to, by their places in the list of all. */
  homes: number[];
  /** Those whom their own page names as close to them, or easily mistaken for them. */
  near?: string[];
}

/** All who can be compared, and what became of others. */
export interface Comparables {
  people: Comparable[];
  homes: Spoken[];
  /** Present ids, by former ones. */
  former: Record<string, string>;
  /** Whom nobody compares any more, with whoever took their place. */
  retired: Record<string, { name: string; successor?: string }>;
}

/** Makes the list of all who can be compared. */
export function comparables(view: View): Comparables {
  const { handbook } = view;
  const homes = new Map<string, { at: number; name: Spoken }>();
  const placeOf = (home: ReturnType<typeof homesOf>[number]) => {
    const key = `${home.kind}/${home.id}`;
    const known = homes.get(key) ?? { at: homes.size, name: spoken(entityTitle(view, home)) };
    homes.set(key, known);
    return known.at;
  };
  const inUse = personasInUse(handbook);
  const retired = retiredPersonas(handbook);
  const present = new Set(inUse.map(({ id }) => id));
  const people = inUse.map((persona): Comparable => {
    const { data } = persona;
    const role = textAt(entityValue(view, persona), 'role');
    const near = [...(data.lookalikes ?? []), ...(data.related ?? [])].map((one) => one.persona).filter((id) => present.has(id));
    return {
      id: persona.id,
      name: data.name,
      role: role ? spoken(role) : '',
      ...faceOf(view, persona),
      homes: homesOf(handbook, persona).map(placeOf),
      ...(near.length > 0 && { near: [...new Set(near)] }),
    };
  });
  return {
    people,
    homes: [...homes.values()].map(({ name }) => name),
    former: Object.fromEntries([...inUse, ...retired].flatMap((persona) => aliasesOf(persona).map((alias) => [alias, persona.id]))),
    retired: Object.fromEntries(
      retired.map((persona) => {
        const successor = successorOf(handbook, persona);
        return [persona.id, { name: persona.data.name, ...(successor && isInUse(successor) && { successor: successor.id }) }];
      }),
    ),
  };
}
