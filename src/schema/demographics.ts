import { z } from 'zod';
import { key, optional } from './field.ts';
import { line, scale } from './text.ts';

const otherFact = () =>
  z.strictObject({
    label: key(line(), ['Libellé', 'Le nom de l’information, tel que les lecteurs le verront.', 'Équipement bancaire'], ['Label', 'The name of the fact, as readers will see it.', 'Banking products held']),
    value: key(line(), ['Valeur', 'L’information elle-même, courte et comparable d’un persona à l’autre.', 'Compte joint et livret A'], ['Value', 'The fact itself, short and comparable from one persona to the next.', 'Joint account and savings account']),
  });

/** Who the person is in facts. */
export const demographics = () =>
  z.strictObject({
    age: optional(scale(0, 120), ['Âge', 'Un âge précis, qui rend la personne plus concrète qu’une tranche.', '32'], ['Age', 'One precise age, which makes the person more concrete than a range.', '32']),
    ageRange: optional(line(), ['Tranche d’âge', 'La tranche que ce persona représente, pour cibler une campagne.', '28 à 36 ans'], ['Age range', 'The range that this persona stands for, to target a campaign.', '28 to 36']),
    gender: optional(line(), ['Genre', 'À indiquer seulement si le genre change le besoin ou le discours.', 'Femme'], ['Gender', 'Give it only where gender changes the need or the message.', 'Woman']),
    place: optional(line(), ['Lieu de vie', 'La ville ou le type de territoire, qui dit quelle agence et quels services sont à portée.', 'Périphérie de Nantes'], ['Place', 'The town or type of area, which tells what branch and services are within reach.', 'Outskirts of Nantes']),
    household: optional(
      line(),
      ['Foyer', 'Avec qui la personne vit, car le foyer pèse sur les choix d’assurance et d’épargne.', 'En couple, un enfant de 2 ans'],
      ['Household', 'Whom the person lives with, since the household weighs on insurance and savings choices.', 'Couple with a two-year-old'],
    ),
    education: optional(
      line(),
      ['Formation', 'Le niveau ou le domaine d’études, pour régler la technicité des explications.', 'Licence professionnelle en gestion'],
      ['Education', 'The level or field of study, to set how technical explanations may be.', 'Bachelor’s degree in management'],
    ),
    occupation: optional(
      line(),
      ['Profession', 'Le métier et le statut, qui décident souvent des offres accessibles.', 'Infirmière hospitalière, titulaire'],
      ['Occupation', 'The job and its status, which often decide what offers are open.', 'Hospital nurse, permanent contract'],
    ),
    income: optional(line(), ['Revenus', 'Une fourchette de revenus, pour proposer des montants réalistes.', '3 200 à 3 800 € nets par mois pour le foyer'], ['Income', 'A range of income, to suggest realistic amounts.', '€3,200 to €3,800 net a month for the household']),
    other: optional(
      z.array(otherFact()),
      ['Autres informations', 'Les faits utiles à votre métier qui n’ont pas de champ à eux.', '[{ label: Équipement bancaire, value: Compte joint et livret A }]'],
      ['Other facts', 'Facts useful to your trade that have no field of their own.', '[{ label: Banking products held, value: Joint account and savings account }]'],
    ),
  });

export type Demographics = z.output<ReturnType<typeof demographics>>;
