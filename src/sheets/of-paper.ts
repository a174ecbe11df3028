import type { PersonOf } from '../blocks/comparison/person.ts';
import { personToCompare } from '../blocks/comparison/to-compare.ts';
import type { Persona } from '../facts/relations.ts';
import { child, entityValue, type Value } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import type { Said } from './runs.ts';

/** Somebody as they are compared, with their file, for the words that are set. */
export interface OfPaper {
  persona: Persona;
  person: PersonOf;
  value: Value;
  quote: Value | undefined;
}

/** Makes what a sheet of a comparison needs to know of a persona. */
export function ofPaper(view: View, persona: Persona): OfPaper {
  const value = entityValue(view, persona);
  return { persona, person: personToCompare(view, persona), value, quote: child(value, 'quote') };
}

/** Words of one of them: the sheet has no file of its own. */
export function lentBy({ persona }: Pick<OfPaper, 'persona'>, said: Said): Said {
  return { ...said, lent: { kind: 'persona', id: persona.id } };
}
