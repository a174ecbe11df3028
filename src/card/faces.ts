import sharp, { type Sharp } from 'sharp';
import type { PortraitFile } from '../assets/portraits.ts';

/**
 * Faces as data addresses, square and of the size that they are shown at: a photograph of ten megapixels is not carried into
 * every picture, and what comes out of a file is pixels alone. Of a file that nothing can read the initials are shown.
 */
export async function faceAddresses(portraits: ReadonlyMap<string, PortraitFile>, size: number): Promise<Map<string, string>> {
  const all = [...portraits].map(async ([id, portrait]) => [id, await squareOf(portrait, size).catch(() => undefined)] as const);
  return new Map((await Promise.all(all)).flatMap(([id, address]) => (address === undefined ? [] : [[id, address]])));
}

async function squareOf(portrait: PortraitFile, size: number): Promise<string> {
  const image = await opened(portrait, size);
  const png = await image.rotate().resize(size, size, { fit: 'cover' }).png({ compressionLevel: 1 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The dots to an inch at which a drawing is as large as it says. */
const OWN_SIZE = 72;

/** Opens an image; a small drawing as large as it is shown, since it has no pixels of its own. */
async function opened({ kind, bytes }: PortraitFile, size: number): Promise<Sharp> {
  if (kind !== '.svg') return sharp(bytes);
  const { width, height } = await sharp(bytes).metadata();
  const density = (OWN_SIZE * size) / Math.min(width, height);
  return sharp(bytes, { density: Math.max(OWN_SIZE, Math.min(density, 100 * OWN_SIZE)) });
}
