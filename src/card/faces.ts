import sharp from 'sharp';
import type { PortraitFile } from '../assets/portraits.ts';

/**
 * Faces as data addresses, square and of the size that they are shown at: a photograph of ten megapixels is not carried into
 * every picture, and what comes out of a file is pixels alone.
 */
export async function faceAddresses(portraits: ReadonlyMap<string, PortraitFile>, size: number): Promise<Map<string, string>> {
  const all = [...portraits].map(async ([id, { bytes }]) => [id, await squareOf(bytes, size)] as const);
  return new Map(await Promise.all(all));
}

async function squareOf(bytes: Buffer, size: number): Promise<string> {
  const png = await sharp(bytes).rotate().resize(size, size, { fit: 'cover' }).png({ compressionLevel: 1 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
