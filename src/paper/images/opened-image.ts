import type { Sharp } from 'sharp';
import type { PortraitImage } from './portraits.ts';

/** The dots to an inch at which a drawing is as large as it says. */
const OWN_SIZE = 72;

/**
 * Opens an image to be drawn as pixels; a drawing has none of its own, and is opened as large as it is to be shown.
 * @param size of the shorter side, in pixels.
 */
export async function openedImage({ kind, bytes }: PortraitImage, size: number): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  if (kind !== '.svg') return sharp(bytes);
  const { width, height } = await sharp(bytes).metadata();
  const density = (OWN_SIZE * size) / Math.min(width, height);
  return sharp(bytes, { density: Math.max(OWN_SIZE, Math.min(density, 100 * OWN_SIZE)) });
}
