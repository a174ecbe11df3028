import type { View } from '../view.ts';
import type { Picture } from './picture.ts';

/**
 * The name of a picture’s file, as far as it is not the usual: `clara-morel.preview.png`, `pme.segment.badge.marketing.en.png`. A persona
 * and a segment may share an id.
 */
export function pictureName(
  view: Pick<View, 'handbook' | 'language' | 'original'>,
  { kind, id }: Pick<Picture, 'kind' | 'id'>,
  format: string,
): string {
  const { audience = 'research' } = view.handbook;
  const parts = [
    id,
    kind !== 'persona' && kind,
    format,
    audience !== 'staff' && audience,
    view.language !== view.original && view.language,
  ];
  return `${parts.filter(Boolean).join('.')}.png`;
}
