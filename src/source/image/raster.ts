import type { Metadata, Sharp } from 'sharp';
import { type ImageKind, Refused } from './image.ts';

/** A raster kind: all but SVG. */
export type RasterKind = Exclude<ImageKind, 'svg'>;

/** The most pixels of an image, in millions: a telephone makes 50 at most. */
const MOST = 50;
/** The same of kinds that are unpacked whole before the first pixel can be used, so that a picture never takes over 500 MB. */
const MOST_WHOLE = 25;
/** What an image is made for: to be fetched by whoever opens a page, or to stand on half of a poster. */
export type ImageUse = keyof typeof uses;

/** The longest side of what is made, in pixels, and its most bytes. A poster on A3 shows 1100 at 150 dots to an inch. */
const uses = { page: { longest: 1600, heaviest: 300_000 }, poster: { longest: 2000, heaviest: 520_000 } } as const;

/** The qualities that are tried, one after the other, until the result is light enough. */
const BEST = 82;
const qualities = [BEST, 68, 66, 62, 58, 54, 50, 40];

/**
 * Makes a raster image anew: upright, in sRGB, no larger than anybody sees, with nothing in the file but its pixels. What moves
 * stands still: it shows its first frame.
 * @throws {Refused} where it has too many pixels, which is found out before any is unpacked, or cannot be read.
 */
export async function remade(bytes: Buffer, kind: RasterKind, as: RasterKind = kind, use: ImageUse = 'page'): Promise<Buffer> {
  const { longest, heaviest } = uses[use];
  const { default: sharp } = await import('sharp');
  const input = { limitInputPixels: MOST * 1_000_000, failOn: 'error' } as const;
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  if ((facts.format === 'heif' ? 'avif' : facts.format) !== kind) return unreadable();
  refuseTooMany(facts);
  // Turned only once it is small, by what its EXIF says: turning takes all of a picture into memory.
  const small = await sharp(bytes, input)
    .resize(longest, longest, inside)
    .toColourspace('srgb')
    .keepExif()
    .png(quick)
    .toBuffer()
    .catch(unreadable);
  const { data, info } = await sharp(small).autoOrient().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const palette = facts.isPalette === true;
  let side = Math.max(info.width, info.height);
  for (const quality of qualities) {
    const made = await encoded(sharp(data, { raw }).resize(side, side, inside), as, quality, palette);
    if (made.length <= heaviest) return made;
    // Bytes grow with pixels. The second try is lighter by its quality already.
    const over = made.length / heaviest;
    const share = quality === BEST ? Math.min(1, Math.sqrt(1.6 / over)) : Math.min(0.9, Math.sqrt(1 / over));
    side = Math.max(64, Math.floor(side * share));
  }
  return unreadable();
}

const inside = { fit: 'inside', withoutEnlargement: true } as const;
const quick = { compressionLevel: 0 };

/** How many pixels an image has, in all. */
export async function pixelsOf(bytes: Buffer): Promise<number> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  return width * height;
}

function refuseTooMany({ format, width, height, isProgressive, depth }: Metadata): void {
  const limit = format === 'heif' || isProgressive || depth !== 'uchar' ? MOST_WHOLE : MOST;
  if (width * height > limit * 1_000_000) throw new Refused({ state: 'too-many-pixels', width, height, limit });
}

function encoded(image: Sharp, as: RasterKind, quality: number, palette: boolean): Promise<Buffer> {
  const first = quality === BEST;
  switch (as) {
    case 'png':
      // A drawing stays as it is; a photograph among PNG files is too heavy for that.
      return image
        .png(first && !palette ? { compressionLevel: 9 } : { palette: true, quality: first ? 100 : quality, effort: 4 })
        .toBuffer();
    case 'jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality }).toBuffer();
    case 'gif':
      return image.gif({ effort: 2 }).toBuffer();
    case 'webp':
      return image.webp({ quality }).toBuffer();
    case 'avif':
      return image.avif({ quality: quality - 20, effort: 2 }).toBuffer();
  }
}

function unreadable(): never {
  throw new Refused({ state: 'unreadable' });
}
