import { z } from 'zod';
import { optional } from './field.ts';
import { figure } from './figure.ts';
import { statements } from './statement.ts';
import { line } from './text.ts';

const strategy = () =>
  z.strictObject({
    campaigns: optional(
      statements(),
      ['Campagnes', 'Les campagnes en cours ou prévues pour ce public, pour éviter les sollicitations en double.', '[Relance des simulations abandonnées]'],
      ['Campaigns', 'The campaigns running or planned for this audience, to avoid contacting it twice.', '[Follow-up on abandoned simulations]'],
    ),
    services: optional(
      statements(),
      ['Services', 'Les services qui lui sont destinés, pour que chaque équipe propose les mêmes.', '[Rendez-vous en visio jusqu’à 20 heures]'],
      ['Services', 'The services meant for this audience, so that every team offers the same ones.', '[Video appointments until 8 p.m.]'],
    ),
    loyalty: optional(
      statements(),
      ['Fidélisation', 'Ce que l’on fait pour garder ces clients, souvent moins coûteux que d’en gagner.', '[Bilan gratuit à la date anniversaire du prêt]'],
      ['Loyalty', 'What is done to keep these customers, often cheaper than winning new ones.', '[Free review on the anniversary of the loan]'],
    ),
  });

/** What the company knows of an audience in numbers and does about it: shared by segments and ideal customer profiles. */
export const audienceKeys = () => ({
  figures: optional(
    z.array(figure()),
    ['Chiffres', 'Les mesures datées sur ce public, que les personas peuvent citer comme preuves.', '[{ id: effectif, label: Nombre de clients, value: 18400, date: 2026-01-31 }]'],
    ['Figures', 'Dated measurements of this audience, which personas may cite as evidence.', '[{ id: headcount, label: Number of customers, value: 18400, date: 2026-01-31 }]'],
  ),
  strategy: optional(
    strategy(),
    ['Stratégie', 'Ce que l’entreprise fait pour ce public, en conquête comme en fidélisation.', '{ campaigns: [Relance des simulations abandonnées] }'],
    ['Strategy', 'What the company does for this audience, to win it and to keep it.', '{ campaigns: [Follow-up on abandoned simulations] }'],
  ),
  inCharge: optional(
    z.array(line()),
    ['Équipes chargées', 'Les équipes ou fonctions qui décident pour ce public, à contacter avant toute action.', '[Marché des jeunes actifs]'],
    ['In charge', 'The teams or roles that decide for this audience, to contact before any action.', '[Young workers market team]'],
  ),
  allocation: optional(
    statements(),
    ['Moyens alloués', 'Le budget, le temps ou les effectifs consacrés à ce public, pour arbitrer entre publics.', '[Un tiers du budget d’acquisition]'],
    ['Allocation', 'The budget, time or staff devoted to this audience, to settle between audiences.', '[A third of the acquisition budget]'],
  ),
});

export type Strategy = z.output<ReturnType<typeof strategy>>;
