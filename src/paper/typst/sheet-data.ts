import { qrSvg } from '../../design/qr.ts';
import { type SheetColours, sheetColours } from '../../design/sheet-colours.ts';
import { heard } from '../../languages/spoken.ts';
import { addressAt, codeHref } from '../../reading/href.ts';
import { spoken } from '../../reading/text.ts';
import { lastChangeOf } from '../../reading/upkeep.ts';
import { type View, word } from '../../reading/view.ts';
import { type Subject, shownOn } from '../../sheets/code.ts';
import type { ComparedSheet } from '../../sheets/comparison.ts';
import type { SheetHead, SheetRow } from '../../sheets/sheet.ts';
import type { PaperFormat } from './formats.ts';
import type { PlacedFace, PrintedLogo } from './images.ts';
import type { PrintOptions } from './job.ts';

/** Room around the trimmed sheet: what is cut off, and where the marks stand. */
export const BLEED = 3;
export const SLUG = 10;
/** The largest running text of an A4 sheet: a person of whom little is known is no shouting, and few words are given air rather than size. */
const LARGEST = 11.5;

/** A sheet under the name by which a template tells how it came out. */
export interface Keyed {
  key: string;
  sheet: (SheetHead & { rows?: readonly SheetRow[] }) | ComparedSheet;
  /** The short name of what it says; none where nothing tells whether that is current. */
  code?: string;
  subject: Subject;
}

/** What a template is given: sheets, and the paper that they stand on, of which a share may be kept in reserve. */
export function templateData(
  view: View,
  sheets: readonly Keyed[],
  format: PaperFormat,
  options: PrintOptions,
  portraits: ReadonlyMap<string, PlacedFace>,
  logo?: PrintedLogo,
  reserve = 0,
): object {
  const { company, brand } = view.handbook.config;
  const [first] = sheets;
  const colours = sheetColours(brand?.colour, undefined, options.grey);
  return {
    lang: view.language.split('-')[0],
    title: sheets.length === 1 ? first?.sheet.title : first && heard(first.sheet.imprint.site).text,
    company,
    ink: colours.ink,
    muted: colours.muted,
    paper: {
      ...format,
      largest: Math.max(LARGEST * format.scale, format.floor),
      bleed: options.bleed ? BLEED : 0,
      slug: options.bleed ? SLUG : 0,
      reserve,
    },
    ...(logo && { logo }),
    sheets: sheets.map(({ key, sheet, code, subject }) => ({
      ...withFace(sheet, portraits),
      key,
      colours: sheetColours(brand?.colour, sheet.hue, options.grey),
      places: sheet.places.map((place) => placeOf(place, brand?.colour, options.grey)),
      ...('rows' in sheet &&
        sheet.rows && {
          rows: sheet.rows.map((row) =>
            row.type === 'people' ? { ...row, items: row.items.map((one) => withFace(one, portraits)) } : row,
          ),
        }),
      ...('people' in sheet && { people: comparedPeople(sheet.people, brand?.colour, options.grey, portraits) }),
      ...addressOf(
        view,
        sheet,
        code === undefined ? undefined : { code, href: codeHref(view, code, lastChangeOf(view, shownOn(view, subject)).day) },
      ),
    })),
  };
}

function placeOf({ text, hue }: SheetHead['places'][number], brand: SheetColours['hue'] | undefined, grey: boolean | undefined): object {
  return { text, ...(hue !== undefined && { colour: sheetColours(brand, hue, grey).hue }) };
}

/** Those who are compared, each in the inks of their own segment. */
function comparedPeople(
  people: ComparedSheet['people'],
  brand: SheetColours['hue'] | undefined,
  grey: boolean | undefined,
  portraits: ReadonlyMap<string, PlacedFace>,
): object[] {
  return people.map((one) => ({
    ...withFace(one, portraits),
    colours: sheetColours(brand, one.places.find(({ hue }) => hue !== undefined)?.hue, grey),
    places: one.places.map((place) => placeOf(place, brand, grey)),
  }));
}

/** The way from a sheet back to the living page, and the code that tells whether it is still current. */
function addressOf(view: View, { imprint: { page } }: SheetHead, known: { code: string; href: string } | undefined): object {
  const { print } = view.words;
  const { site } = view.handbook.config;
  const say = (phrase: string, values?: Record<string, string>) => spoken(word(view, phrase, values));
  const words = {
    living: say(print.living),
    ...(known && { code: say(print.code, { code: known.code }) }),
    goesOn: say(print.goesOn),
    page: say(print.page),
  };
  if (!page || !site) return { words };
  const { address, qrAlt, ...way } = wayBack(view, page, known && addressAt(site, known.href));
  return { words, address, ...way, qrAlt: known ? qrAlt : word(view, view.words.comparedSheet.qr, { address }).text };
}

/** The way from paper back to a living page, as it is typed and as it is scanned. */
interface WayBack {
  address: string;
  /** The same in full, as it is opened from a screen. */
  living: string;
  /** A code as SVG, and what it is for those who do not see it. */
  qr: string;
  qrAlt: string;
}

/**
 * The way back to a page.
 * @param scanned the address behind the code, where it is not that of the page.
 */
export function wayBack(view: View, page: string, scanned = page): WayBack {
  const address = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { address, living: page, qr: qrSvg(scanned), qrAlt: word(view, view.words.print.alt.qr, { address }).text };
}

/** Somebody, with the file of their portrait where there is one. */
export function withFace<T extends { id: string; portrait?: object }>(one: T, portraits: ReadonlyMap<string, PlacedFace>): T {
  const placed = portraits.get(one.id);
  return one.portrait && placed ? { ...one, portrait: { ...one.portrait, ...placed } } : one;
}
