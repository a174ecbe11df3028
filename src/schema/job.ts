import { z } from 'zod';
import { optional } from './field.ts';
import { claims, statements } from './statement.ts';
import { line } from './text.ts';

/** The working life of a persona met at work. */
export const job = () =>
  z.strictObject({
    title: optional(
      line(),
      ['Intitulé', 'L’intitulé du poste tel qu’il figure sur un profil professionnel, pour retrouver ces personnes.', 'Responsable des ressources humaines'],
      ['Title', 'The job title as a professional profile shows it, to find such people.', 'Human resources manager'],
    ),
    alternativeTitles: optional(
      z.array(line()),
      ['Autres intitulés', 'Les noms que le même poste porte ailleurs, pour élargir un ciblage sans changer de public.', '[DRH, Responsable du personnel]'],
      ['Alternative titles', 'What the same job is called elsewhere, to widen targeting without changing audience.', '[HR director, Personnel manager]'],
    ),
    level: optional(
      line(),
      ['Niveau', 'Le niveau hiérarchique, qui indique ce que la personne peut décider seule.', 'Cadre, membre du comité de direction'],
      ['Level', 'The level in the organisation, which tells what the person can decide alone.', 'Manager, member of the executive committee'],
    ),
    reportsTo: optional(line(), ['Rend compte à', 'La fonction de son responsable, souvent la personne à convaincre ensuite.', 'Directeur général'], ['Reports to', 'The role of their manager, often the next person to convince.', 'Managing director']),
    team: optional(line(), ['Équipe', 'La taille et la composition de l’équipe, pour mesurer le temps dont la personne dispose.', 'Deux gestionnaires de paie'], ['Team', 'The size and make-up of the team, to judge how much time the person has.', 'Two payroll officers']),
    responsibilities: optional(
      statements(),
      ['Responsabilités', 'Les missions du poste, pour relier une offre à ce dont la personne répond vraiment.', '[Choisir et suivre le contrat de santé collective]'],
      ['Responsibilities', 'The duties of the job, to tie an offer to what the person truly answers for.', '[Choose and run the group health contract]'],
    ),
    measuredBy: optional(claims(), ['Évaluation', 'Les critères sur lesquels son travail est jugé ; un bon argument en améliore un.', '[Taux d’absentéisme]'], ['Measured by', 'What their work is judged on; a good argument improves one of these.', '[Absence rate]']),
  });

export type Job = z.output<ReturnType<typeof job>>;
