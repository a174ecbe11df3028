import { z } from 'zod';
import { buyingRole } from './buying.ts';
import { key, optional } from './field.ts';
import { shorthand } from './shorthand.ts';
import { inline, ref, scale } from './text.ts';

/** A persona that takes part in the purchases of a company. */
export const buyingGroupMember = () =>
  shorthand('persona', {
    persona: key(ref('persona'), ['Persona', 'L’identifiant du persona qui participe à la décision.', 'nadia'], ['Persona', 'The id of the persona who takes part in the decision.', 'nadia']),
    roles: optional(
      z.array(buyingRole()),
      ['Rôles', 'Décide (decision-maker), influence (influencer), prescrit (prescriber), achète (buyer) ou utilise (end-user) dans ce type d’entreprise.', '[influencer, end-user]'],
      ['Roles', 'Whether decision-maker, influencer, prescriber, buyer or end-user in this type of company.', '[influencer, end-user]'],
    ),
    weight: optional(scale(0, 5), ['Poids', 'Son influence sur la décision, de 0 (aucune) à 5 (décisive), pour répartir les efforts.', '4'], ['Weight', 'Their influence on the decision, from 0 (none) to 5 (decisive), to share out the effort.', '4']),
    note: optional(inline(), ['Note', 'Ce qui fait varier ce rôle d’une entreprise à l’autre.', 'Décide seule au-dessous de 20 salariés.'], ['Note', 'What makes this part vary from company to company.', 'Decides alone below 20 employees.']),
  });

export type BuyingGroupMember = z.output<ReturnType<typeof buyingGroupMember>>;
