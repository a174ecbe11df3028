import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemEvidence, itemId, itemNote } from './item.ts';
import { line, scale } from './text.ts';

/** A place between two opposite attitudes. */
export const attitude = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      label: optional(line(), ['Libellé', 'Le sujet de l’échelle, pour la lire d’un coup d’œil.', 'Rapport au risque'], ['Label', 'The subject of the scale, to read it at a glance.', 'View of risk']),
      left: key(line(), ['Pôle gauche', 'L’attitude extrême placée à gauche, en un ou deux mots.', 'Prudence'], ['Left pole', 'The extreme attitude on the left, in a word or two.', 'Caution']),
      right: key(line(), ['Pôle droit', 'L’attitude opposée placée à droite, sans jugement de valeur.', 'Goût du risque'], ['Right pole', 'The opposite attitude on the right, without passing judgement.', 'Appetite for risk']),
      position: key(
        scale(0, 10),
        ['Position', 'Où se situe la personne, de 0 (pôle gauche) à 10 (pôle droit) ; évitez le 5 par défaut, qui n’apprend rien.', '2'],
        ['Position', 'Where the person stands, from 0 (left pole) to 10 (right pole); avoid 5 by default, which tells nothing.', '2'],
      ),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );

export type Attitude = z.output<ReturnType<typeof attitude>>;
