import { z } from 'zod';
import { key, optional } from './field.ts';
import { imagePath, line } from './text.ts';

export const avatarStyles = ['initials', 'notionists', 'open-peeps'] as const;

const avatar = () =>
  z.strictObject({
    style: key(z.enum(avatarStyles), ['Style', 'Le style du dessin : initials (les initiales), notionists ou open-peeps (personnages dessinés).', 'notionists'], ['Style', 'The style of the drawing: initials, notionists or open-peeps (drawn characters).', 'notionists']),
    options: optional(
      z.record(z.string(), z.unknown()),
      ['Réglages', 'Les options propres au style choisi, pour garder le même visage d’une génération à l’autre.', '{ seed: clara }'],
      ['Options', 'The options of the chosen style, to keep the same face from one build to the next.', '{ seed: clara }'],
    ),
  });

/** The face of a persona: an image with its rights, or a drawn avatar. */
export const portrait = () =>
  z.strictObject({
    image: optional(
      imagePath(),
      ['Image', 'Le chemin de l’image à partir de ce fichier ; un visage aide les équipes à garder la personne en tête.', 'images/clara.jpg'],
      ['Image', 'The path of the image from this file; a face helps teams keep the person in mind.', 'images/clara.jpg'],
    ),
    alt: optional(
      line(),
      ['Texte de remplacement', 'Ce que montre l’image, pour les collègues qui ne la voient pas.', 'Une femme d’une trentaine d’années consulte son téléphone dans un train'],
      ['Alternative text', 'What the image shows, for colleagues who cannot see it.', 'A woman in her thirties looks at her phone on a train'],
    ),
    credit: optional(line(), ['Crédit', 'L’auteur ou la banque d’images à citer sous le portrait.', 'Photo Léa Garnier'], ['Credit', 'The author or image library to name below the portrait.', 'Photo by Léa Garnier']),
    rights: optional(line(), ['Droits', 'La licence et ses limites, pour savoir si l’image peut sortir de l’entreprise.', 'Usage interne jusqu’en 2028'], ['Rights', 'The licence and its limits, to know whether the image may leave the company.', 'Internal use until 2028']),
    avatar: optional(avatar(), ['Avatar', 'Un visage dessiné à utiliser faute de photo, sans risque de droit à l’image.', '{ style: notionists }'], ['Avatar', 'A drawn face to use when there is no photo, free of image-rights issues.', '{ style: notionists }']),
  });

export type Portrait = z.output<ReturnType<typeof portrait>>;
