import type { LogoGround } from '../../design/logo.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { siteTitleOf } from '../../reading/frame.ts';
import { logoAlt } from '../../reading/logo.ts';
import type { Images } from '../../source/image/gate.ts';
import { logoOf } from '../images/logo.ts';
import { openedImage } from '../images/opened-image.ts';
import { type PortraitImage, portraitImageOf } from '../images/portraits.ts';
import type { PrintJob } from './job.ts';

/** A picture under the name that a template knows it by. */
export interface PictureFile {
  name: string;
  bytes: Buffer;
}

/** A portrait as a template places it. */
export interface PlacedFace {
  file: string;
  /** Whether it has no ground of its own: it stands on that of the sheet, as drawings of somebody do. */
  stands: boolean;
}

interface PortraitFile extends PictureFile, Pick<PlacedFace, 'stands'> {}

/** What Typst can draw; the rest it is given as pixels. */
const DRAWABLE = new Set(['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp']);
/** The shorter side of a drawing that becomes pixels: a large poster shows it at 200 dots to an inch. */
const SIDE = 1600;

/** How a portrait is wanted: without colours, and as large as it stands on a poster. */
interface PortraitWish {
  grey: boolean;
  large?: boolean;
}

/** The portrait of a persona; undefined where initials stand for it. */
export async function portraitFile(
  images: Images,
  persona: Entity<'persona'>,
  { grey, large = false }: PortraitWish,
): Promise<PortraitFile | undefined> {
  const portrait = await portraitImageOf(images, persona, large);
  if (!portrait) return undefined;
  const stands = large && (await isCutOut(portrait, !persona.data.portrait?.image));
  return { ...(await pictureFile(`portrait-${persona.id}`, portrait, grey)), stands };
}

/** The side at which one sees whether a picture has a ground, in pixels. */
const GLANCE = 64;

/** Whether what stands behind somebody shows through a picture. Drawings of ours have no ground. */
async function isCutOut(portrait: PortraitImage, drawn: boolean): Promise<boolean> {
  if (drawn) return true;
  if (JPEG.test(portrait.kind)) return false;
  const small = (await openedImage(portrait, GLANCE)).resize(GLANCE, GLANCE, { fit: 'inside' });
  const { default: sharp } = await import('sharp');
  return !(await sharp(await small.png().toBuffer()).stats()).isOpaque;
}

const JPEG = /^\.jpe?g$/;

/**
 * A picture as paper takes it.
 * @param grey whether it loses its colours: it then has grey pixels alone, so that no print shop counts them as colour.
 * @param side the shorter side of a drawing that becomes pixels.
 */
export async function pictureFile(name: string, picture: PortraitImage, grey: boolean, side = SIDE): Promise<PictureFile> {
  const { kind, bytes } = picture;
  if (!grey && DRAWABLE.has(kind)) return { name: `${name}${kind}`, bytes };
  const image = (await openedImage(picture, side)).autoOrient();
  const inked = grey ? image.greyscale().toColourspace('b-w') : image;
  // A photograph as PNG would be as heavy as ten sheets.
  if (JPEG.test(kind) || kind === '.avif') return { name: `${name}.jpg`, bytes: await inked.jpeg({ quality: 82 }).toBuffer() };
  return { name: `${name}.png`, bytes: await inked.png().toBuffer() };
}

/** What a template knows of a logo: the file that it is in, how it is placed, and what it says to those who do not see it. */
export interface PrintedLogo {
  file: string;
  ratio: number;
  ground: LogoGround;
  alt: string;
}

/** The logo of a company for paper, and its file; undefined where it has none. */
export async function printedLogo({
  images,
  view,
  grey,
}: Pick<PrintJob, 'images' | 'view' | 'grey'>): Promise<{ file: string; bytes: Buffer; placed: PrintedLogo } | undefined> {
  const { handbook } = view;
  const logo = await logoOf(images, handbook);
  if (!logo) return undefined;
  const { name: file, bytes } = await pictureFile('logo', logo, grey === true, LOGO_SIDE);
  return { file, bytes, placed: { file, ...logo.look, alt: logoAlt(handbook.config, siteTitleOf(view).text) } };
}

/** The shorter side of a drawing that becomes pixels: a logo is small on any paper. */
const LOGO_SIDE = 400;
