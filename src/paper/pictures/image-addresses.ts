import { logoSize } from '../../design/logo.ts';
import type { Logo } from '../images/logo.ts';
import { openedImage } from '../images/opened-image.ts';
import type { PortraitImage } from '../images/portraits.ts';
import type { Layout, SceneLogo } from './scene.ts';

/**
 * Faces as data addresses, square and of the size that they are shown at: a photograph of ten megapixels is not carried into
 * every picture, and what comes out of a file is pixels alone. Of a file that nothing can read the initials are shown.
 */
export async function faceAddresses(portraits: ReadonlyMap<string, PortraitImage>, size: number): Promise<Map<string, string>> {
  const all = [...portraits].map(async ([id, portrait]) => [id, await squareOf(portrait, size).catch(() => undefined)] as const);
  return new Map((await Promise.all(all)).flatMap(([id, address]) => (address === undefined ? [] : [[id, address]])));
}

async function squareOf(portrait: PortraitImage, size: number): Promise<string> {
  const image = await openedImage(portrait, size);
  const png = await image.rotate().resize(size, size, { fit: 'cover' }).png({ compressionLevel: 1 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** A logo brought to the size that a format shows it at: only pixels go on, as of faces. */
export async function logoAddress(logo: Logo, most: Layout['logo']): Promise<SceneLogo> {
  const size = logoSize(logo.look, most);
  const image = await openedImage(logo, Math.min(size.width, size.height));
  const png = await image
    .resize({ ...size, fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { src: `data:image/png;base64,${png.toString('base64')}`, ...size, pale: logo.look.ground === 'dark' };
}
