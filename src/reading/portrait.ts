import { avatarFolder, avatarName, isDrawn } from '../design/avatar-name.ts';
import type { Entity, Handbook } from '../handbook/handbook.ts';
import type { Avatar } from '../schema/avatar.ts';
import { imageHref } from './href.ts';
import { hueOf } from './hue.ts';
import type { Text } from './text.ts';
import { child, entityValue, textOf } from './value.ts';
import type { View } from './view.ts';

/** The face of a persona: an image, a drawing, or the initials on a tint. */
export interface ShownPortrait {
  image?: { src: string; alt: Text };
  initials: string;
  hue?: number;
}

/** Makes the portrait of a persona. */
export function portraitOf(view: View, persona: Entity<'persona'>): ShownPortrait {
  const { name, portrait } = persona.data;
  const alt = child(child(entityValue(view, persona), 'portrait'), 'alt');
  const src = portrait?.image ? imageHref(view, persona.file, portrait.image) : drawnSrc(view, portrait?.avatar);
  const hue = hueOf(view.handbook, persona);
  return {
    ...(src && { image: { src, alt: alt ? textOf(alt) : { text: '' } } }),
    initials: initialsOf(name),
    ...(hue !== undefined && { hue }),
  };
}

/** A face for a script of a page: its name stands beside it. */
export interface Face {
  src?: string;
  initials: string;
  hue?: number;
}

/** Makes the face of a persona. */
export function faceOf(view: View, persona: Entity<'persona'>): Face {
  const { image, ...face } = portraitOf(view, persona);
  return { ...(image && { src: image.src }), ...face };
}

function drawnSrc({ base }: View, avatar: Avatar | undefined): string | undefined {
  return isDrawn(avatar) ? `${base}${avatarFolder}/${avatarName(avatar)}` : undefined;
}

/** The drawn portraits of a handbook, by the names of their files. */
export function drawnPortraits(handbook: Handbook): Map<string, Avatar> {
  const avatars = [...handbook.personas.values()].map(({ data }) => (data.portrait?.image ? undefined : data.portrait?.avatar));
  return new Map(avatars.filter(isDrawn).map((avatar) => [avatarName(avatar), avatar]));
}

/** The first letters of a name, accents kept: `Hélène Vidonne` → `HV`. */
function initialsOf(name: string): string {
  const words = name.split(/[\s,-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((part) => part?.[0] ?? '').join('');
  return letters || (name[0] ?? '').toLocaleUpperCase();
}
