import { z } from 'zod';
import { optional } from './field.ts';
import { line, scale } from './text.ts';

/** How the person feels at one moment. */
export const emotion = () =>
  optional(
    scale(-2, 2),
    ['Émotion', 'Ce que la personne ressent à ce moment, de -2 (très négatif) à 2 (très positif) ; la courbe montre où agir.', '-1'],
    ['Emotion', 'How the person feels at this moment, from -2 (very negative) to 2 (very positive); the curve shows where to act.', '-1'],
  );

/** The keys of one step of a scenario or of a journey. */
export const moment = () => ({
  touchpoint: optional(line(), ['Point de contact', 'L’endroit précis où la personne rencontre l’entreprise, pour savoir quoi améliorer.', 'Simulateur de prêt'], ['Touchpoint', 'The exact place where the person meets the company, to know what to improve.', 'Loan simulator']),
  channel: optional(line(), ['Canal', 'Le canal utilisé à ce moment, pour mettre le message là où la personne se trouve.', 'Application mobile'], ['Channel', 'The channel used at this moment, so that the message is where the person is.', 'Mobile app']),
  emotion: emotion(),
  keyMoment: optional(z.boolean(), ['Moment clé', 'Vrai si la relation se joue ici ; ces moments passent en premier dans les plans d’action.', 'true'], ['Key moment', 'True where the relationship is won or lost; these moments come first in action plans.', 'true']),
});
