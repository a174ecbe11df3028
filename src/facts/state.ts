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

/** The persona that has taken the place of another. */
export function successorOf(handbook: Handbook, { data }: Persona): Persona | undefined {
  return data.successor === undefined ? undefined : resolve(handbook, 'persona', data.successor);
}

/** The personas that a persona has taken the place of. */
export function replacedBy(handbook: Handbook, persona: Persona): Persona[] {
  return namedBy(handbook, persona, 'persona', 'successor');
}
