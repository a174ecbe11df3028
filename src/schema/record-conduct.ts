import { z } from 'zod';
import { key, optional } from './field.ts';
import { inline, line } from './text.ts';

/** Whom the research asked. */
export const sample = () =>
  z.strictObject({
    size: optional(z.number().int().min(0), ['Taille', 'Le nombre de personnes interrogées ou de cas étudiés, pour juger la portée des résultats.', '412'], ['Size', 'The number of people asked or of cases studied, to judge how far results reach.', '412']),
    who: optional(
      inline(),
      ['Qui', 'Qui a été interrogé et comment ces personnes ont été choisies, pour repérer les biais.', 'Clients de moins de 36 ans ayant simulé un prêt en 2025'],
      ['Who', 'Who was asked and how they were chosen, to spot bias.', 'Customers under 36 who simulated a loan in 2025'],
    ),
  });

/** Who took part, by role only: a record names nobody. */
export const participant = () =>
  z.strictObject({
    role: key(line(), ['Fonction', 'La fonction ou la situation du participant, jamais son nom.', 'Conseillère en agence'], ['Role', 'The role or situation of the participant, never their name.', 'Branch adviser']),
    count: optional(z.number().int().min(1), ['Nombre', 'Combien de participants avaient cette fonction, s’il y en a plusieurs.', '4'], ['Count', 'How many participants had this role, where there are several.', '4']),
  });

/** Whether those asked agreed to it. */
export const consent = () =>
  z.strictObject({
    given: key(z.boolean(), ['Recueilli', 'Vrai si les participants ont accepté l’usage de leurs propos ; sans accord, ne citez pas de verbatim.', 'true'], ['Given', 'True where participants agreed to the use of their words; without it, quote no verbatim.', 'true']),
    how: optional(
      line(),
      ['Comment', 'La forme de l’accord et où il est conservé, pour pouvoir le retrouver.', 'Formulaire signé, conservé par la conformité'],
      ['How', 'The form of the agreement and where it is kept, so that it can be found.', 'Signed form, kept by compliance'],
    ),
  });

/** Whether an AI had a part in the research. */
export const aiUse = () =>
  z.strictObject({
    used: key(z.boolean(), ['Utilisée', 'Vrai si une IA a servi à recueillir, transcrire ou résumer ; les lecteurs le voient.', 'true'], ['Used', 'True where an AI helped collect, transcribe or summarise; readers see it.', 'true']),
    how: optional(inline(), ['Comment', 'Ce que l’IA a fait et ce qu’une personne a relu ensuite.', 'Transcription automatique, relue en entier.'], ['How', 'What the AI did and what a person then checked.', 'Automatic transcript, checked in full.']),
  });
