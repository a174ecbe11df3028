import { z } from 'zod';
import { optional } from './field.ts';
import { date, id, line, prose, ref, scale } from './text.ts';

/** The keys by which any content is looked after: who owns it, how fresh it is, who may read it. */
export const governance = () => ({
  owner: optional(
    line(),
    ['Responsable', 'L’équipe ou la fonction qui tient cette fiche à jour, jamais une adresse électronique, car les personnes changent.', 'Marketing clients particuliers'],
    ['Owner', 'The team or role that keeps this up to date, never an e-mail address, since people move on.', 'Retail marketing'],
  ),
  created: optional(date(), ['Créé le', 'Le jour où la fiche a été écrite pour la première fois.', '2025-09-15'], ['Created', 'The day on which this was first written.', '2025-09-15']),
  reviewed: optional(date(), ['Revu le', 'Le jour de la dernière relecture complète, qui dit aux lecteurs s’ils peuvent s’y fier.', '2026-03-12'], ['Reviewed', 'The day of the last full review, which tells readers whether to trust it.', '2026-03-12']),
  reviewEvery: optional(scale(1, 60), ['À revoir tous les', 'Le nombre de mois entre deux relectures, si le rythme général ne convient pas.', '6'], ['Review every', 'The number of months between reviews, where the general pace does not fit.', '6']),
  visibility: optional(ref('audience'), ['Visibilité', 'Qui peut lire cette fiche : staff (tout le personnel), restricted (accès restreint) ou un service.', 'staff'], ['Visibility', 'Who may read this: staff (all staff), restricted, or a department.', 'staff']),
  aliases: optional(z.array(id()), ['Anciens identifiants', 'Les identifiants portés auparavant, pour que les anciens liens mènent encore ici.', '[claire]'], ['Former ids', 'The ids used before, so that old links still lead here.', '[claire]']),
  notes: optional(prose(), ['Notes', 'Les remarques utiles aux équipes qui n’ont leur place dans aucun autre champ.', 'Nommée d’après l’atelier de septembre 2025.'], ['Notes', 'Remarks useful to teams that fit in no other field.', 'Named after the workshop of September 2025.']),
});
