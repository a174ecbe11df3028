import { z } from 'zod';
import { avatar } from './avatar.ts';
import { optional } from './field.ts';
import { imagePath, line } from './text.ts';

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
    avatar: optional(
      avatar(),
      ['Avatar', 'Un visage dessiné à utiliser faute de photo, sans risque de droit à l’image.', '{ style: open-peeps, head: medium2, face: calm }'],
      ['Avatar', 'A drawn face to use when there is no photo, free of image-rights issues.', '{ style: open-peeps, head: medium2, face: calm }'],
    ),
  });

export type Portrait = z.output<ReturnType<typeof portrait>>;
