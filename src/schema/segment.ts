import { z } from 'zod';
import { criterion } from './criterion.ts';
import { key, optional } from './field.ts';
import { governance } from './governance.ts';
import { audienceKeys } from './strategy.ts';
import { id, line, prose } from './text.ts';

const identity = () => ({
  id: key(id(), ['Identifiant', 'Le nom court du segment, identique au nom du fichier ; les personas s’y rattachent par ce nom.', 'jeunes-actifs'], ['Id', 'The short name of the segment, same as the file name; personas point to it by this name.', 'young-workers']),
  name: key(line(), ['Nom', 'Le nom du segment tel que tout le personnel doit le dire.', 'Jeunes actifs'], ['Name', 'The name of the segment as all staff should say it.', 'Young workers']),
  kind: optional(z.literal('segment'), ['Type', 'Distingue un segment d’un profil d’entreprise cible (icp) ; inutile à écrire pour un segment.', 'segment'], ['Kind', 'Tells a segment from an ideal customer profile (icp); may be left out for a segment.', 'segment']),
  summary: optional(
    line(),
    ['En une phrase', 'Le segment résumé en une phrase, pour le reconnaître dans une liste.', 'Salariés de 25 à 35 ans sans crédit immobilier.'],
    ['In one sentence', 'The segment summed up in one sentence, to recognise it in a list.', 'Employees aged 25 to 35 without a mortgage.'],
  ),
  definition: optional(
    prose(),
    ['Définition', 'Qui en fait partie, qui n’en fait pas partie et pourquoi ce regroupement sert à agir.', 'Clients salariés de 25 à 35 ans, titulaires d’un compte depuis au moins un an.'],
    ['Definition', 'Who belongs to it, who does not, and why this grouping helps to act.', 'Employed customers aged 25 to 35 who have held an account for at least a year.'],
  ),
  criteria: optional(
    z.array(criterion()),
    ['Critères', 'Les conditions d’appartenance, assez précises pour extraire deux fois la même liste de clients.', '[{ text: A ouvert une simulation de prêt cette année, family: behavioural }]'],
    ['Criteria', 'The conditions of belonging, precise enough to extract the same list of customers twice.', '[{ text: Started a loan simulation this year, family: behavioural }]'],
  ),
});

/** A segment file; `extra` holds the fields that the handbook declares for segments. */
export const segmentSchema = (extra: z.ZodRawShape = {}) =>
  z.strictObject({
    ...identity(),
    ...audienceKeys(),
    // Declared at run time, so unknown to the type of a segment.
    ...(extra as Record<never, never>),
    ...governance(),
  });

export type Segment = z.output<ReturnType<typeof segmentSchema>>;
