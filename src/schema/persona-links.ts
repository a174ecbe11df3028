import { z } from 'zod';
import { optional } from './field.ts';
import { governance } from './governance.ts';
import { lookalike, related, variant } from './relation.ts';
import { ref } from './text.ts';
import { validation } from './validation.ts';

/** How the persona stands to other personas. */
export const personaRelations = () => ({
  related: optional(z.array(related()), ['Personas liés', 'Les personas qui interviennent dans les mêmes situations, pour ne pas les traiter séparément.', '[karim]'], ['Related personas', 'The personas met in the same situations, so as not to treat them apart.', '[karim]']),
  lookalikes: optional(
    z.array(lookalike()),
    ['À ne pas confondre avec', 'Les personas qui ressemblent à celui-ci, avec ce qui les en distingue.', '[{ persona: sophie, difference: A déjà un prêt en cours }]'],
    ['Not to be confused with', 'The personas that look like this one, and what sets them apart.', '[{ persona: sophie, difference: Already has a running mortgage }]'],
  ),
  variants: optional(
    z.array(variant()),
    ['Variantes', 'Les cas proches qui ne méritent pas leur propre fiche, pour garder peu de personas.', '[{ name: Clara à son compte, differences: [Revenus irréguliers] }]'],
    ['Variants', 'Close cases that do not deserve a page of their own, to keep personas few.', '[{ name: Self-employed Clara, differences: [Irregular income] }]'],
  ),
  successor: optional(
    ref('persona'),
    ['Remplacé par', 'Le persona à consulter quand celui-ci est retiré, pour ne laisser aucun lecteur sans réponse.', 'clara-2027'],
    ['Replaced by', 'The persona to consult once this one is retired, so that no reader is left without an answer.', 'clara-2027'],
  ),
});

/** The keys by which a persona is looked after: those of any content, its validations, and who sees which field. */
export const personaGovernance = () => {
  const { owner, created, reviewed, reviewEvery, visibility, aliases, notes } = governance();
  return {
    owner,
    created,
    reviewed,
    reviewEvery,
    validations: optional(
      z.array(validation()),
      ['Validations', 'Les relectures par des équipes qui connaissent les clients, qui donnent du crédit à la fiche.', '[{ by: Conseillers des agences, date: 2026-03-12, verdict: confirmed }]'],
      ['Validations', 'The reviews by teams who know the customers, which lend credit to the page.', '[{ by: Branch advisers, date: 2026-03-12, verdict: confirmed }]'],
    ),
    visibility,
    fieldVisibility: optional(
      z.record(z.string(), ref('audience')),
      ['Visibilité par champ', 'Les champs à réserver à certains lecteurs, chacun avec son public, quand la fiche est ouverte à tous.', '{ demographics: marketing }'],
      ['Visibility by field', 'The fields to keep for some readers, each with its audience, where the page is open to all.', '{ demographics: marketing }'],
    ),
    aliases,
    notes,
  };
};
