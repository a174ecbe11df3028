import { pathOfImage } from '../check/images.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { typeset } from '../languages/typography.ts';
import type { Config } from '../schema/index.ts';
import { imageHref } from './href.ts';
import type { View } from './view.ts';

/** A company's logo, as a page shows it. */
export interface PageLogo {
  src: string;
  /** Empty where the name of the company stands beside it. */
  alt: string;
}

/** The file that settings are written in, whose folder the path of the logo starts from. */
const SETTINGS = 'handbook.yaml';

/** The logo of a company, beside the title of its site; undefined where none is named. */
export function pageLogo(view: View, title: string): PageLogo | undefined {
  const { config } = view.handbook;
  return config.brand?.logo ? { src: imageHref(view, SETTINGS, config.brand.logo), alt: logoAlt(config, title) } : undefined;
}

/** Where the logo of a company is, from the content folder. */
export function logoPath({ config }: Handbook): string | undefined {
  return config.brand?.logo && pathOfImage(SETTINGS, config.brand.logo);
}

/** What a logo says to those who do not see it. The title of a site names the company, unless somebody gave it another. */
export function logoAlt({ company }: Pick<Config, 'company'>, beside: string): string {
  // Set as English: whatever its language, a name is the same with either apostrophe, and has no spaces of a printer.
  return typeset(beside, 'en').includes(typeset(company, 'en')) ? '' : company;
}
