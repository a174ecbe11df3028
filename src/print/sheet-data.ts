import { qrSvg } from '../design/qr.ts';
import { type SheetColours, sheetColours } from '../design/sheet-colours.ts';
import { fill, typeset } from '../i18n/index.ts';
import type { Poster } from '../model/sheet/poster.ts';
import type { View } from '../model/view.ts';
import type { Format } from './formats.ts';

/** How sheets are wanted. */
export interface PrintOptions {
  grey?: boolean;
  largePrint?: boolean;
  bleed?: boolean;
}

/** Room around the trimmed sheet: what is cut off, and where the marks stand. */
export const BLEED = 3;
export const SLUG = 10;
/** The largest running text of an A4 sheet: a person of whom little is known is no shouting. */
const LARGEST = 13;

/** What a template is given: sheets, and the paper that they stand on, of which a share may be kept in reserve. */
export function templateData(
  view: View,
  posters: readonly Poster[],
  format: Format,
  options: PrintOptions,
  portraits: ReadonlyMap<string, string>,
  reserve = 0,
): object {
  const { company, brand } = view.handbook.config;
  const [first] = posters;
  return {
    lang: view.language.split('-')[0],
    title: posters.length === 1 ? first?.title : first?.imprint.site,
    company,
    ink: sheetColours(brand?.colour).ink,
    paper: {
      ...format,
      largest: Math.max(LARGEST * format.scale, format.floor),
      bleed: options.bleed ? BLEED : 0,
      slug: options.bleed ? SLUG : 0,
      reserve,
    },
    sheets: posters.map((poster) => {
      const colours = sheetColours(brand?.colour, poster.hue, options.grey);
      const file = portraits.get(poster.id);
      return {
        ...poster,
        colours,
        portrait: { ...poster.portrait, ...(file && { file }) },
        places: poster.places.map((place) => placeOf(place, brand?.colour, options.grey)),
        ...addressOf(view, poster),
      };
    }),
  };
}

function placeOf({ text, hue }: Poster['places'][number], brand: SheetColours['hue'] | undefined, grey: boolean | undefined): object {
  return { text, ...(hue !== undefined && { colour: sheetColours(brand, hue, grey).hue }) };
}

/** The way from a sheet back to the living page, and the code that tells whether it is still current. */
function addressOf(view: View, { imprint: { page, check, code } }: Poster): object {
  const { print } = view.words;
  const say = (phrase: string, values: Record<string, string>) => typeset(fill(phrase, values), view.words.language);
  const words = { living: typeset(print.living, view.words.language), code: say(print.code, { code }) };
  if (!page || !check) return { words };
  const address = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { words, address, qr: qrSvg(check), qrAlt: say(print.alt.qr, { address }) };
}
