import { qrSvg } from '../design/qr.ts';
import { type SheetColours, sheetColours } from '../design/sheet-colours.ts';
import { fill, typeset } from '../i18n/index.ts';
import type { Row, SheetHead } from '../model/sheet/sheet.ts';
import type { View } from '../model/view.ts';
import { codeOf } from './code.ts';
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

/** A sheet under the name by which a template tells how it came out. */
export interface Keyed {
  key: string;
  sheet: SheetHead & { rows?: readonly Row[] };
}

/** What a template is given: sheets, and the paper that they stand on, of which a share may be kept in reserve. */
export function templateData(
  view: View,
  sheets: readonly Keyed[],
  format: Format,
  options: PrintOptions,
  portraits: ReadonlyMap<string, string>,
  reserve = 0,
): object {
  const { company, brand } = view.handbook.config;
  const [first] = sheets;
  const faced = <T extends { id: string; portrait?: object }>(one: T) => {
    const file = portraits.get(one.id);
    return one.portrait && file ? { ...one, portrait: { ...one.portrait, file } } : one;
  };
  return {
    lang: view.language.split('-')[0],
    title: sheets.length === 1 ? first?.sheet.title : first?.sheet.imprint.site,
    company,
    ink: sheetColours(brand?.colour).ink,
    paper: {
      ...format,
      largest: Math.max(LARGEST * format.scale, format.floor),
      bleed: options.bleed ? BLEED : 0,
      slug: options.bleed ? SLUG : 0,
      reserve,
    },
    sheets: sheets.map(({ key, sheet }) => ({
      ...faced(sheet),
      key,
      colours: sheetColours(brand?.colour, sheet.hue, options.grey),
      places: sheet.places.map((place) => placeOf(place, brand?.colour, options.grey)),
      ...(sheet.rows && { rows: sheet.rows.map((row) => (row.type === 'people' ? { ...row, items: row.items.map(faced) } : row)) }),
      ...addressOf(view, sheet),
    })),
  };
}

function placeOf({ text, hue }: SheetHead['places'][number], brand: SheetColours['hue'] | undefined, grey: boolean | undefined): object {
  return { text, ...(hue !== undefined && { colour: sheetColours(brand, hue, grey).hue }) };
}

/** The way from a sheet back to the living page, and the name of what it says, to compare it with. */
function addressOf(view: View, sheet: SheetHead): object {
  const { print } = view.words;
  const say = (phrase: string, values: Record<string, string>) => typeset(fill(phrase, values), view.words.language);
  const words = { living: typeset(print.living, view.words.language), code: say(print.code, { code: codeFor(sheet) }) };
  const { page } = sheet.imprint;
  if (!page) return { words };
  const address = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { words, address, qr: qrSvg(page), qrAlt: say(print.alt.qr, { address }) };
}

/** The code of a sheet: what it says of its subject and on what it rests, and not who looks after it or how old it is. */
export function codeFor({ notices: _, imprint, ...content }: SheetHead): string {
  return codeOf({ ...content, grounds: imprint.grounds });
}
