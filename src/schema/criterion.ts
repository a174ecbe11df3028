import { z } from 'zod';
import { key, optional } from './field.ts';
import { statement } from './statement.ts';
import { ref } from './text.ts';

export const criterionFamilies = ['descriptive', 'behavioural', 'profitability', 'firmographic', 'decision', 'psychographic', 'technographic'] as const;

/** A condition for belonging to a segment. */
export const criterion = () =>
  statement({
    family: key(
      z.enum(criterionFamilies),
      ['Famille', 'Le type de critère : descriptive, behavioural (comportement), profitability (rentabilité), firmographic (entreprise), decision, psychographic ou technographic (équipement).', 'behavioural'],
      ['Family', 'The type of criterion: descriptive, behavioural, profitability, firmographic, decision, psychographic or technographic.', 'behavioural'],
    ),
    source: optional(ref('source'), ['Source', 'La source déclarée où le critère se vérifie, pour que deux équipes comptent les mêmes clients.', 'crm'], ['Source', 'The declared source in which the criterion is checked, so that two teams count the same customers.', 'crm']),
    rule: optional(z.unknown(), ['Règle', 'Réservé au calcul automatique du segment, à laisser vide pour le moment.', 'à définir'], ['Rule', 'Reserved for computing the segment automatically, to leave out for now.', 'to be defined']),
  });

export type Criterion = z.output<ReturnType<typeof criterion>>;
