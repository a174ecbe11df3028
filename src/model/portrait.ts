import type { Entity } from '../handbook/handbook.ts';
import { imageHref } from './href.ts';
import { hueOf } from './hue.ts';
import type { Text } from './text.ts';
import { child, entityValue, textOf } from './value.ts';
import type { View } from './view.ts';

/** The face of a persona: an image, or the initials on a tint. */
export interface Portrait {
  image?: { src: string; alt: Text };
  initials: string;
  hue?: number;
}

/** Makes the portrait of a persona. */
export function portraitOf(view: View, persona: Entity<'persona'>): Portrait {
  const { name, portrait } = persona.data;
  const alt = child(child(entityValue(view, persona), 'portrait'), 'alt');
  const hue = hueOf(view.handbook, persona);
  return {
    ...(portrait?.image && { image: { src: imageHref(view, persona.file, portrait.image), alt: alt ? textOf(alt) : { text: '' } } }),
    initials: initialsOf(name),
    ...(hue !== undefined && { hue }),
  };
}

/** The first letters of a name, accents kept: `Hélène Vidonne` → `HV`. */
function initialsOf(name: string): string {
  const words = name.split(/[\s,-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((part) => part?.[0] ?? '').join('');
  return letters || (name[0] ?? '').toLocaleUpperCase();
}
