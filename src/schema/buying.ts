import { z } from 'zod';
import { key, optional } from './field.ts';
import { inline, line, scale } from './text.ts';

export const buyingRoles = ['decision-maker', 'influencer', 'prescriber', 'buyer', 'end-user'] as const;

/** A part somebody plays in a purchase. */
export const buyingRole = () => z.enum(buyingRoles);

const weight = () =>
  z.strictObject({
    stage: key(line(), ['Étape', 'L’étape de l’achat dont il s’agit, avec les mots de vos équipes.', 'Comparaison des devis'], ['Stage', 'The stage of the purchase in question, in the words of your teams.', 'Comparing quotes']),
    weight: key(scale(0, 5), ['Poids', 'L’influence de la personne à cette étape, de 0 (aucune) à 5 (décisive).', '4'], ['Weight', 'The person’s influence at this stage, from 0 (none) to 5 (decisive).', '4']),
    note: optional(
      inline(),
      ['Note', 'Ce qui explique ce poids ou le fait varier d’un dossier à l’autre.', 'Le conjoint tranche si le budget dépasse 200 € par mois.'],
      ['Note', 'What explains this weight or makes it vary from case to case.', 'The partner decides above €200 a month.'],
    ),
  });

/** The persona's part in a purchase. */
export const buying = () =>
  z.strictObject({
    roles: key(
      z.array(buyingRole()),
      ['Rôles', 'Décide (decision-maker), influence (influencer), prescrit (prescriber), achète (buyer) ou utilise (end-user) : le message en dépend.', '[decision-maker, end-user]'],
      ['Roles', 'Whether the person is decision-maker, influencer, prescriber, buyer or end-user: the message depends on it.', '[decision-maker, end-user]'],
    ),
    weights: optional(
      z.array(weight()),
      ['Poids par étape', 'L’influence de la personne à chaque étape, pour savoir quand s’adresser à elle.', '[{ stage: Comparaison des devis, weight: 4 }]'],
      ['Weight by stage', 'The person’s influence at each stage, to know when to address them.', '[{ stage: Comparing quotes, weight: 4 }]'],
    ),
  });

export type Buying = z.output<ReturnType<typeof buying>>;
