import type { LogoGround } from '../../design/logo.ts';
import { siteTitleOf } from '../../reading/frame.ts';
import { logoAlt } from '../../reading/logo.ts';
import { logoOf } from '../images/logo.ts';
import type { PrintJob } from './job.ts';
import { pictureFile } from './portraits.ts';

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
  const { name: file, bytes } = await pictureFile('logo', logo, grey === true, SIDE);
  return { file, bytes, placed: { file, ...logo.look, alt: logoAlt(handbook.config, siteTitleOf(view).text) } };
}

/** The shorter side of a drawing that becomes pixels: a logo is small on any paper. */
const SIDE = 400;
