import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { fieldTitle } from '../../reading/field-title.ts';
import type { Pictured } from '../../sheets/picture-name.ts';
import { missingGlyphsIn } from '../fonts/missing-glyphs.ts';
import type { Typography } from '../fonts/typography.ts';
import type { Picture } from './content/picture.ts';
import type { Fitted } from './scene.ts';

/** What the fonts of pictures cannot draw: each sign once, where it stands. */
export function missingInPicture(entity: Pictured, picture: Picture, type: Typography): Diagnostic[] {
  const { places, foot, faces } = picture;
  const lent = [...places.map(({ text }) => text), foot.site, foot.classification, ...faces.map(({ initials }) => initials)];
  return missingGlyphsIn('picture/missing-glyph', type, entity, picture, lent);
}

/** Frames that hold too much even at their last step. */
export function overflows(entity: Pictured, format: string, over: readonly Fitted[]): Diagnostic[] {
  const keys = new Set(over.map(({ from }) => String(from[0])));
  return [...keys].map((key) => {
    const params = { name: entity.data.name, format, title: fieldTitle(entity, key) };
    return diagnose('picture/overflow', entity.source.locate([key], 'key'), params);
  });
}
