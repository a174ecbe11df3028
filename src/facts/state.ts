import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';

import { namedBy, type Persona, resolve } from './relations.ts';

/** Whether something is to be worked with: all but retired personas, which are kept for old links alone. */
export function isInUse(entity: Entity): boolean {
  return entity.kind !== 'persona' || entity.data.state !== 'retired';
}

/** The personas to work with. */
export function personasInUse(handbook: Handbook): Persona[] {
  return allOf(handbook, 'persona').filter(isInUse);
}

/** The personas that are kept for old links alone. */
export function retiredPersonas(handbook: Handbook): Persona[] {
  return allOf(handbook, 'persona').filter((persona) => !isInUse(persona));
}

/** The persona to read in the place of another: of several in a row the first that is in use, else the one that is named. */
export function successorOf(handbook: Handbook, persona: Persona): Persona | undefined {
  const named = nextOf(handbook, persona);
  const seen = new Set([persona.id]);
  for (let one = named; one && !seen.has(one.id); one = nextOf(handbook, one)) {
    if (isInUse(one)) return one;
    seen.add(one.id);
  }
  return named;
}

function nextOf(handbook: Handbook, { data }: Persona): Persona | undefined {
  return data.successor === undefined ? undefined : resolve(handbook, 'persona', data.successor);
}

/** The personas that a persona has taken the place of. */
export function replacedBy(handbook: Handbook, persona: Persona): Persona[] {
  return namedBy(handbook, persona, 'persona', 'successor');
}
