import type { View } from '../../../reading/view.ts';
import type { Pictured } from '../../../sheets/picture-name.ts';
import { personaPicture } from './persona.ts';
import type { Picture } from './picture.ts';
import { segmentPicture } from './segment.ts';

/** The picture of an entity. */
export function pictureOf(view: View, entity: Pictured): Picture {
  return entity.kind === 'persona' ? personaPicture(view, entity) : segmentPicture(view, entity);
}
