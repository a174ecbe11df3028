import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemId } from './item.ts';
import { emotion, moment } from './moment.ts';
import { statements } from './statement.ts';
import { line, prose } from './text.ts';

/** A situation told step by step. */
export const scenario = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      title: key(line(), ['Titre', 'La situation en quelques mots, telle que l’équipe la nomme en réunion.', 'Déclarer un dégât des eaux un dimanche'], ['Title', 'The situation in a few words, as the team names it in meetings.', 'Reporting water damage on a Sunday']),
      context: optional(
        prose(),
        ['Contexte', 'Ce qui déclenche la situation et ce qui presse la personne, pour se mettre à sa place.', 'Le plafond de la cuisine goutte, et l’assureur du voisin ne répond pas.'],
        ['Context', 'What sets the situation off and what presses the person, to see it through their eyes.', 'The kitchen ceiling drips, and the neighbour’s insurer does not answer.'],
      ),
      steps: key(
        statements(moment()),
        ['Étapes', 'Ce que fait la personne, étape par étape, pour repérer où le service aide ou gêne.', '[{ text: Cherche le numéro d’urgence, channel: Site web, emotion: -2, keyMoment: true }]'],
        ['Steps', 'What the person does, step by step, to spot where the service helps or hinders.', '[{ text: Looks for the emergency number, channel: Website, emotion: -2, keyMoment: true }]'],
      ),
    }),
    { item: true },
  );

/** The moments of an ordinary day. */
export const dayInLife = () =>
  statements({
    time: key(line(), ['Heure', 'L’heure ou le moment de la journée, pour choisir quand envoyer un message.', '07:40'], ['Time', 'The hour or part of the day, to choose when to send a message.', '07:40']),
    emotion: emotion(),
  });

export type Scenario = z.output<ReturnType<typeof scenario>>;
