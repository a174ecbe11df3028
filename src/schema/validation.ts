import { z } from 'zod';
import { key, optional } from './field.ts';
import { date, inline, line, ref } from './text.ts';

export const verdicts = ['confirmed', 'nuanced', 'rejected'] as const;

const statementVerdict = () =>
  z.strictObject({
    statement: key(ref('statement'), ['Affirmation', 'L’identifiant de l’affirmation examinée, telle qu’elle figure dans ce fichier.', 'peur-du-refus'], ['Statement', 'The id of the statement examined, as it stands in this file.', 'fear-of-refusal']),
    verdict: key(z.enum(verdicts), ['Avis', 'L’affirmation est confirmée (confirmed), nuancée (nuanced) ou rejetée (rejected).', 'nuanced'], ['Verdict', 'Whether the statement is confirmed, nuanced or rejected.', 'nuanced']),
    note: optional(inline(), ['Note', 'Ce qui motive l’avis, utile à qui réécrira l’affirmation.', 'Vrai surtout pour un premier prêt.'], ['Note', 'The grounds for the verdict, useful to whoever rewrites the statement.', 'Mostly true of a first mortgage.']),
  });

/** A review of the persona by people who know the customers. */
export const validation = () =>
  z.strictObject({
    by: key(line(), ['Par', 'L’équipe ou la fonction qui a validé, jamais un nom de personne.', 'Conseillers des agences de l’Ouest'], ['By', 'The team or role that validated, never a person’s name.', 'Advisers of the western branches']),
    date: key(date(), ['Date', 'Le jour de la validation, qui dit si elle vaut encore.', '2026-03-12'], ['Date', 'The day of the validation, which tells whether it still holds.', '2026-03-12']),
    record: optional(ref('record'), ['Compte rendu', 'La fiche de recherche de l’atelier, pour relire ce qui s’y est dit.', 'atelier-agences-2026-03'], ['Record', 'The research record of the workshop, to read again what was said there.', 'branch-workshop-2026-03']),
    verdict: optional(z.enum(verdicts), ['Avis global', 'L’avis sur le persona entier : confirmé (confirmed), nuancé (nuanced) ou rejeté (rejected).', 'confirmed'], ['Overall verdict', 'The verdict on the whole persona: confirmed, nuanced or rejected.', 'confirmed']),
    verdicts: optional(
      z.array(statementVerdict()),
      ['Avis par affirmation', 'L’avis sur chaque affirmation examinée, pour corriger ce qui doit l’être et rien d’autre.', '[{ statement: peur-du-refus, verdict: nuanced }]'],
      ['Verdicts by statement', 'The verdict on each statement examined, to correct what must be and nothing else.', '[{ statement: fear-of-refusal, verdict: nuanced }]'],
    ),
    note: optional(inline(), ['Note', 'Ce que les lecteurs doivent retenir de cette validation.', 'À revoir après l’ouverture de l’offre en ligne.'], ['Note', 'What readers should keep in mind from this validation.', 'To review once the online offer opens.']),
  });

export type Validation = z.output<ReturnType<typeof validation>>;
