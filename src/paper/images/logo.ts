import { extname } from 'node:path';
import { groundOf, type LogoLook } from '../../design/logo.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { logoPath } from '../../reading/logo.ts';
import type { Images } from '../../source/image/gate.ts';
import { openedImage } from './opened-image.ts';
import type { PortraitImage } from './portraits.ts';

/** The logo of a company, as it passed the gate of all images, and how it looks. */
export interface Logo extends PortraitImage {
  look: LogoLook;
}

/** How many pixels high a logo is looked at. */
const SMALL = 64;

/** The logo of a company; undefined where there is none, or none that can be shown: the check has told why. */
export async function logoOf(images: Images, handbook: Handbook): Promise<Logo | undefined> {
  const path = logoPath(handbook);
  const made = path && (await images.get(path));
  if (!made) return undefined;
  const file = { kind: extname(path).toLowerCase(), bytes: made.bytes };
  return { ...file, look: await lookAt(file) };
}

async function lookAt(file: PortraitImage): Promise<LogoLook> {
  const image = await openedImage(file, SMALL);
  const { width, height } = await image.metadata();
  const pixels = await image
    .resize({ height: SMALL, width: 16 * SMALL, fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return { ratio: width / height, ground: groundOf(pixels) };
}
