import type { Handbook } from '../handbook/handbook.ts';
import { citesCustomers } from './evidence.ts';
import type { Persona } from './relations.ts';

/** What a persona may lack that calls itself validated: who validated it, what they found, a study in which customers speak. */
export type ValidationLack = 'validator' | 'verdict' | 'customer';

/**
 * The conditions that a persona which calls itself validated does not meet; none for any other. What a fault took away, or its readers may not
 * read, may well meet them.
 */
export function validationLacks(handbook: Handbook, persona: Persona): ValidationLack[] {
  const { data, partial, facts, withheld = [] } = persona;
  if (data.state !== 'validated' || withheld.includes('validations')) return [];
  // An empty list names nobody, whatever else is wrong.
  if (!data.validations?.length) return data.validations || !partial ? ['validator'] : [];
  if (partial) return [];
  const hasVerdict = data.validations.some(({ verdict, verdicts }) => verdict || verdicts?.length);
  // Without any source at all it has no evidence, which is told as such.
  const hasSources = facts.references.some(({ kind }) => kind === 'evidence' || kind === 'record');
  const lacksCustomers = hasSources && withheld.length === 0 && !citesCustomers(handbook, persona);
  return [...(hasVerdict ? [] : (['verdict'] as const)), ...(lacksCustomers ? (['customer'] as const) : [])];
}
