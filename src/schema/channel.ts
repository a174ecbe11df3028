import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemEvidence, itemId, itemNote } from './item.ts';
import { inline, line, scale } from './text.ts';

/** A channel and how much the person uses it. */
export const channel = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      channel: key(line(), ['Canal', 'Le canal, nommé comme dans vos plans de communication.', 'Application mobile'], ['Channel', 'The channel, named as in your communication plans.', 'Mobile app']),
      intensity: key(scale(0, 5), ['Intensité', 'L’usage réel du canal, de 0 (jamais) à 5 (tous les jours), pour répartir le budget.', '5'], ['Intensity', 'Actual use of the channel, from 0 (never) to 5 (daily), to share out the budget.', '5']),
      preferred: optional(
        z.boolean(),
        ['Préféré', 'Vrai si la personne choisit ce canal quand elle a le choix ; l’usage ne dit pas toujours la préférence.', 'true'],
        ['Preferred', 'True where the person picks this channel when free to choose; use does not always show preference.', 'true'],
      ),
      purpose: optional(
        inline(),
        ['Usage', 'Ce que la personne vient y faire, pour y proposer la bonne action.', 'Vérifier le solde et suivre un remboursement'],
        ['Purpose', 'What the person comes there to do, to offer the right action.', 'Check the balance and follow a claim'],
      ),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );

export type Channel = z.output<ReturnType<typeof channel>>;
