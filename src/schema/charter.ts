import { z } from 'zod';
import { key, optional } from './field.ts';
import { statements } from './statement.ts';
import { date, line, prose, ref } from './text.ts';

const agreement = () =>
  z.strictObject({
    who: key(line(), ['Qui', 'La fonction ou l’équipe qui s’engage.', 'Direction commerciale'], ['Who', 'The role or team that commits.', 'Sales management']),
    department: optional(ref('department'), ['Service', 'Le service au nom duquel cette personne ou équipe s’engage.', 'sales'], ['Department', 'The department on whose behalf this person or team commits.', 'sales']),
    date: key(date(), ['Date', 'Le jour de l’accord, pour savoir quand le renouveler.', '2026-01-15'], ['Date', 'The day of the agreement, to know when to renew it.', '2026-01-15']),
  });

/** Why the company keeps personas and who agreed to use them. */
export const charter = () =>
  z.strictObject({
    why: optional(
      prose(),
      ['Pourquoi', 'La raison d’être des personas dans votre entreprise, pour que chacun y voie son intérêt.', 'Parler des mêmes clients avec les mêmes mots, de l’agence au siège.'],
      ['Why', 'The reason for having personas in your company, so that all see their interest in it.', 'Talk about the same customers in the same words, from branch to head office.'],
    ),
    benefits: optional(
      statements(),
      ['Bénéfices', 'Ce que chaque équipe y gagne concrètement, à rappeler lors des présentations.', '[Des campagnes moins nombreuses et mieux reçues]'],
      ['Benefits', 'What each team actually gains from it, to recall in presentations.', '[Fewer campaigns, better received]'],
    ),
    agreedBy: optional(
      z.array(agreement()),
      ['Approuvée par', 'Les équipes qui se sont engagées à utiliser les personas, ce qui leur donne du poids.', '[{ who: Direction commerciale, department: sales, date: 2026-01-15 }]'],
      ['Agreed by', 'The teams that committed to using the personas, which gives them weight.', '[{ who: Sales management, department: sales, date: 2026-01-15 }]'],
    ),
  });

export type Charter = z.output<ReturnType<typeof charter>>;
