import type { Metadata, Sharp } from 'sharp';
import { type ImageKind, Refused } from './image.ts';

/** A raster kind: all but SVG. */
export type RasterKind = Exclude<ImageKind, 'svg'>;

/** The most pixels of an image, in millions: a telephone makes 50 at most. */
const MOST = 50;
/** The same of kinds that are unpacked whole before the first pixel can be used, so that a picture never takes over 500 MB. */
const MOST_WHOLE = 25;
/** The longest side of what is published, in pixels: what a poster shows at 200 dots to an inch. */
const LONGEST = 1600;
/** The most bytes of what is published. */
const HEAVIEST = 300_000;

/** What is tried, one after the other, until the result is light enough: the longest side, and the quality. */
const steps = [
  [LONGEST, 82],
  [LONGEST, 68],
  [1280, 68],
  [1024, 64],
  [800, 60],
  [640, 55],
  [480, 50],
  [320, 40],
] as const;

/**
 * Makes a raster image anew: upright, in sRGB, no larger than anybody sees, with nothing in the file but its pixels. What moves
 * stands still: it shows its first frame.
 * @throws {Refused} where it has too many pixels, which is found out before any is unpacked, or cannot be read.
 */
export async function remade(bytes: Buffer, kind: RasterKind, as: RasterKind = kind): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const input = { limitInputPixels: MOST * 1_000_000, failOn: 'error' } as const;
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  if ((facts.format === 'heif' ? 'avif' : facts.format) !== kind) return unreadable();
  refuseTooMany(facts);
  // Turned only once it is small: turning takes all of a picture into memory.
  const small = await sharp(bytes, input)
    .resize(LONGEST, LONGEST, inside)
    .withMetadata({ orientation: facts.orientation ?? 1 })
    .png(quick)
    .toBuffer()
    .catch(unreadable);
  const { data, info } = await sharp(small).autoOrient().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const palette = facts.isPalette === true;
  for (const [side, quality] of steps) {
    const made = await encoded(sharp(data, { raw }).resize(side, side, inside), as, quality, palette);
    if (made.length <= HEAVIEST) return made;
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
  const first = quality === steps[0][1];
  switch (as) {
    case 'png':
      // A drawing stays as it is; a photograph among PNG files is too heavy for that.
      return image
        .png(first && !palette ? { compressionLevel: 9 } : { palette: true, quality: first ? 100 : quality, effort: 4 })
        .toBuffer();
    case 'jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality }).toBuffer();
    case 'gif':
      return image.gif(first ? {} : { colours: 128 }).toBuffer();
    case 'webp':
      return image.webp({ quality }).toBuffer();
    case 'avif':
      return image.avif({ quality: quality - 20, effort: 2 }).toBuffer();
  }
}

function unreadable(): never {
  throw new Refused({ state: 'unreadable' });
}
