import { logoSize } from '../../design/logo.ts';
import type { Logo } from '../images/logo.ts';
import { openedImage } from '../images/opened-image.ts';
import type { Layout, SceneLogo } from './scene.ts';

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
