import type { Entity } from '../../handbook/handbook.ts';
import type { View } from '../view.ts';
import { audiencePicture } from './audience.ts';
import { personaPicture } from './persona.ts';
import type { Picture, PicturedKind } from './picture.ts';

/** Whoever a picture is made of. */
export type Pictured = { [K in PicturedKind]: Entity<K> }[PicturedKind];

/** The picture of an entity. */
export function pictureOf(view: View, entity: Pictured): Picture {
  return entity.kind === 'persona' ? personaPicture(view, entity) : audiencePicture(view, entity);
}
