import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { fieldTitle } from '../../reading/label.ts';
import type { Pictured } from '../../sheets/printed-file.ts';
import { missingGlyphsIn } from '../fonts/missing-glyphs.ts';
import { ownTypography, type Typography } from '../fonts/typography.ts';
import type { Logo } from '../images/logo.ts';
import type { PortraitImage } from '../images/portraits.ts';
import type { Picture } from './content/picture.ts';
import { settle } from './fit.ts';
import { layoutOf, type PictureFormat } from './formats.ts';
import { faceAddresses, logoAddress } from './image-addresses.ts';
import { type Fitted, sceneOf } from './scene.ts';

/** What a picture is made of, beside its words. */
interface Materials {
  /** The company’s colour, as `#rrggbb`. */
  brand?: string | undefined;
  logo?: Logo | undefined;
  /** The fonts, where these are not ours alone. */
  type?: Typography | undefined;
  /** Portraits by persona; initials stand for those that are not there. */
  portraits: ReadonlyMap<string, PortraitImage>;
}

/** A picture, or why there is none. */
interface Rendered {
  svg?: string;
  png?: Buffer;
  diagnostics: Diagnostic[];
}

/**
 * Draws a picture: its parts as large as they fit, and nothing of them cut.
 * @param written the entity with its file, where faults are told.
 */
export async function render(
  picture: Picture,
  written: Pictured,
  format: PictureFormat,
  { brand, logo, type = ownTypography(), portraits }: Materials,
): Promise<Rendered> {
  const holes = missingInPicture(written, picture, type);
  if (holes.length > 0) return { diagnostics: holes };
  // What draws takes a while to load: a run that finds all its pictures kept does without.
  const { pngOf, svgOf } = await import('./draw.ts');
  const layout = layoutOf(format);
  const fitted = layout.fitted(picture);
  const mark = logo && (await logoAddress(logo, layout.logo));
  const scene = sceneOf(picture, brand, await faceAddresses(portraits, layout.face), mark);
  const { made: svg, over } = await settle(fitted, (step) => svgOf(layout.draw({ ...scene, step }), layout.width, layout.height, type));
  const long = over.flatMap((frame) => fitted[frame] ?? []);
  if (long.length > 0) return { diagnostics: overflows(written, format, long) };
  return { svg, png: await pngOf(svg), diagnostics: [] };
}

/** What the fonts of pictures cannot draw: each sign once, where it stands. */
function missingInPicture(entity: Pictured, picture: Picture, type: Typography): Diagnostic[] {
  const { places, foot, faces } = picture;
  const lent = [...places.map(({ text }) => text), foot.site, foot.classification, ...faces.map(({ initials }) => initials)];
  return missingGlyphsIn('picture/missing-glyph', type, entity, picture, lent);
}

/** Frames that hold too much even at their last step. */
function overflows(entity: Pictured, format: string, over: readonly Fitted[]): Diagnostic[] {
  const keys = new Set(over.map(({ from }) => String(from[0])));
  return [...keys].map((key) => {
    const params = { name: entity.data.name, format, title: fieldTitle(entity, key) };
    return diagnose('picture/overflow', entity.source.locate([key], 'key'), params);
  });
}
