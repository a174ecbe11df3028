import type { Entity } from '../../../handbook/handbook.ts';
import type { View } from '../../../reading/view.ts';
import { cardSheetOf } from '../../../sheets/card.ts';
import { posterOf } from '../../../sheets/poster.ts';
import { footOf } from './foot.ts';
import type { Picture } from './picture.ts';

/** The picture of a persona: of its card, what is read on a screen. */
export function personaPicture(view: View, persona: Entity<'persona'>): Picture {
  const { kind: label, name, role, quote, places, hue, portrait, columns, tags } = cardSheetOf(posterOf(view, persona));
  const state = tags.find((tag) => tag.state !== undefined)?.label;
  return {
    id: persona.id,
    kind: 'persona',
    label,
    name,
    ...(role && { line: role }),
    ...(quote && { quote }),
    places,
    ...(hue !== undefined && { hue }),
    faces: [{ id: persona.id, name: persona.data.name, initials: portrait.initials }],
    more: 0,
    facts: [],
    parts: columns,
    foot: { ...footOf(view, persona), ...(state && { state: { label: state, kind: persona.data.state } }) },
  };
}
