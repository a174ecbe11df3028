import { avatar } from './avatar.ts';
import { object } from './field.ts';
import { imagePath, line } from './text.ts';

/** The face of a persona: an image with its rights, or a drawn avatar. */
export const portrait = () =>
  object('portrait', {
    image: imagePath().optional(),
    alt: line().optional(),
    credit: line().optional(),
    rights: line().optional(),
    avatar: avatar().optional(),
  });
