import { z } from 'zod';
import { channel } from './channel.ts';
import { optional } from './field.ts';
import { claims } from './statement.ts';
import { prose } from './text.ts';

const habits = () =>
  z.strictObject({
    consumption: optional(
      claims(),
      ['Consommation', 'Ce que la personne achète, à quel rythme et comment, pour situer votre offre dans son budget.', '[Compare toujours trois devis]'],
      ['Consumption', 'What the person buys, how often and how, to place your offer in their budget.', '[Always compares three quotes]'],
    ),
    browsing: optional(
      claims(),
      ['Navigation', 'Où, quand et sur quel écran la personne s’informe en ligne, pour choisir les emplacements.', '[Cherche le soir sur téléphone]'],
      ['Browsing', 'Where, when and on what screen the person looks things up online, to choose placements.', '[Searches in the evening on a phone]'],
    ),
  });

/** How the person lives and works: habits, channels, tools and surroundings. */
export const personaPractice = () => ({
  habits: optional(
    habits(),
    ['Habitudes', 'Les usages réguliers de la personne, plus fiables que ses intentions.', '{ browsing: [Cherche le soir sur téléphone] }'],
    ['Habits', 'What the person regularly does, which is more reliable than what they intend.', '{ browsing: [Searches in the evening on a phone] }'],
  ),
  channels: optional(
    z.array(channel()),
    ['Canaux', 'Les canaux que la personne utilise et à quel point, pour être présent au bon endroit.', '[{ channel: Application mobile, intensity: 5, preferred: true }]'],
    ['Channels', 'The channels that the person uses and how much, to be present in the right place.', '[{ channel: Mobile app, intensity: 5, preferred: true }]'],
  ),
  tools: optional(claims(), ['Outils', 'Les logiciels et services déjà en place, avec lesquels votre offre devra s’accorder.', '[Application de gestion de budget]'], ['Tools', 'The software and services already in use, which your offer will have to fit.', '[Budgeting app]']),
  environment: optional(
    prose(),
    ['Environnement', 'Le cadre de vie ou de travail qui pèse sur ses décisions.', 'Horaires décalés, peu de temps libre en journée, entourage déjà propriétaire.'],
    ['Environment', 'The surroundings, at home or at work, that weigh on their decisions.', 'Shift work, little free time in the day, friends who already own a home.'],
  ),
  skills: optional(
    claims(),
    ['Compétences', 'Ce que la personne sait déjà faire, pour ne l’infantiliser ni la perdre.', '[Lit un tableau d’amortissement]'],
    ['Skills', 'What the person can already do, so as neither to patronise nor to lose them.', '[Reads a repayment schedule]'],
  ),
  devices: optional(claims(), ['Appareils', 'Les appareils sur lesquels vos pages et messages seront lus.', '[Téléphone Android d’entrée de gamme]'], ['Devices', 'The devices on which your pages and messages will be read.', '[Entry-level Android phone]']),
  successIndicators: optional(
    claims(),
    ['Signes de réussite', 'À quoi la personne juge que tout s’est bien passé, pour mesurer la même chose qu’elle.', '[Dossier accepté sans pièce redemandée]'],
    ['Success indicators', 'How the person judges that all went well, so that you measure the same thing.', '[Application accepted with no document asked twice]'],
  ),
});
