import { extname } from 'node:path';
import { hueCount } from '../../design/hues.ts';
import { sheetColours } from '../../design/sheet-colours.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { siteTitleOf } from '../../reading/frame.ts';
import { spoken } from '../../reading/text.ts';
import type { View } from '../../reading/view.ts';
import { isRecord } from '../../schema/own.ts';
import type { Images } from '../../source/image/gate.ts';
import { type Booklet, bookletOf, sheetsIn } from '../booklet/booklet.ts';
import type { Face, PersonSheet } from '../booklet/sheets.ts';
import { ownTypography } from '../fonts/typography.ts';
import { type Compiled, type Compiler, type End, UNDATED } from './compiler.ts';
import { finished } from './device-grey.ts';
import { formatOf } from './formats.ts';
import { type PictureFile, type PlacedFace, type PrintedLogo, pictureFile, portraitFile, printedLogo } from './images.ts';
import type { Printed, PrintJob } from './job.ts';
import { missingInBooklet } from './missing-glyphs.ts';
import { wayBack, withFace } from './sheet-data.ts';

/** Prints the handbook, or some personas of it, as one book. Nothing in it has to fit: it goes on over more pages. */
export async function printedBooklet(compiler: Compiler, job: PrintJob, name: string): Promise<Printed> {
  const { view, personas, images, grey = false } = job;
  const booklet = bookletOf(view, personas);
  const made = { name, format: 'booklet-a4' as const, ids: personas.map(({ id }) => id), codes: [], sheets: personas.length };
  const { guides, segments, icps } = view.handbook;
  const missing = [...personas, ...segments.values(), ...icps.values(), ...guides.values()].filter(isTooLongToPrint);
  const diagnostics = missing.map(tooLongToPrint);
  const holes = missingInBooklet(job.type ?? ownTypography(), job.content ?? view.handbook, view.language, booklet);
  if (holes.length > 0) return { ...made, diagnostics: [...diagnostics, ...holes] };

  const portraits = await Promise.all(personas.map(async (one) => [one.id, await portraitFile(images, one, { grey })] as const));
  const pictures = await guidePictures(booklet, view, images, grey);
  const logo = await printedLogo(job);
  const files = new Map([...portraits.map(([, one]) => one), ...pictures.values()].flatMap((one) => (one ? [[one.name, one.bytes]] : [])));
  if (logo) files.set(logo.file, logo.bytes);
  const placed = new Map(portraits.flatMap(([id, one]) => (one ? [[id, { file: one.name, stands: one.stands }] as const] : [])));
  const names = new Map([...pictures].map(([address, { name: file }]) => [address, file]));
  const dataOf = (shown: Booklet, spacing: Spacing) => ({ ...bookletData(shown, job, placed, names, logo?.placed), spacing });
  const { sheets: pages, pdf } = withFullPages((spacing) => compiler.compile('booklet', dataOf(booklet, spacing), files));
  const cover = () => compiler.compile('booklet', dataOf(coverOf(booklet), {}), files);
  return { ...made, bytes: await finished(pdf(booklet.day ?? UNDATED), job), pages, cover, diagnostics };
}

/** How close the lines of a part of the book stand, where not as usual: 0.95 is a little closer. */
type Spacing = Record<string, number>;

/** A page has room for at least as many lines, titles and gaps among them. */
const FEWEST = 8;
/** Where the text of a page begins, how high it is and how far apart its lines are, in points. A column begins left of the middle. */
const page = { top: 68, text: 711, line: 11, middle: 290 } as const;
/** By how much lines get shorter together as the space between them does. */
const SHARE = 0.46;
/** How far from usual lines may stand before anybody sees it. */
const [CLOSEST, WIDEST] = [0.84, 1.3];

/**
 * Sets a book so that none of its parts ends on a page of a few lines: the lines of that part stand closer, or further apart. What is tried
 * for a part follows from how long it is; the book is set again until no part has anything left to try.
 */
function withFullPages(set: (spacing: Spacing) => Compiled): Compiled {
  const left = new Map<string, number[]>();
  let [spacing, made]: [Spacing, Compiled] = [{}, set({})];
  for (;;) {
    const next: Spacing = {};
    for (const end of made.ends.filter(isSpilled)) {
      const tries = left.get(end.mark) ?? triesFor(end);
      const [first, ...more] = tries;
      left.set(end.mark, more);
      if (first !== undefined) next[end.mark] = first;
    }
    if (Object.keys(next).length === 0) return made;
    spacing = { ...spacing, ...next };
    made = set(spacing);
  }
}

/** How many lines a part leaves on its last page. */
function linesOn({ y }: End): number {
  return Math.max(1, Math.round((y - page.top) / page.line));
}

/** Whether a part ends on a page that it neither begins on nor fills. */
function isSpilled(end: End): boolean {
  return end.page > end.first && end.x < page.middle && linesOn(end) < FEWEST;
}

/** The spacings at which those lines may go back a page, or else be joined by more: with room to spare, as each try sets the whole book again. */
function triesFor(end: End): number[] {
  const lines = linesOn(end);
  const all = (end.page - end.first) * end.columns * (page.text / page.line);
  const by = (count: number) => (count + 1) / all / SHARE;
  return [Math.max(CLOSEST, 1 - 2.5 * by(lines)), Math.min(WIDEST, 1 + 2 * by(FEWEST - lines))];
}

/** The cover with nothing behind it: drawing a thousand pages to look at the first would fill the memory. */
function coverOf({ foreword: _f, glossary: _g, index: _i, ...booklet }: Booklet): Booklet {
  return { ...booklet, audiences: [], others: [], guides: [] };
}

/** The pictures that texts of a booklet or a sheet show, by their address on the site. */
export async function guidePictures(booklet: object, { base }: View, images: Images, grey: boolean): Promise<Map<string, PictureFile>> {
  const found = new Map<string, PictureFile>();
  for (const address of new Set(addressesIn(booklet))) {
    const folder = `${base}files/`;
    const kind = extname(address).toLowerCase();
    if (!address.startsWith(folder)) continue;
    const image = await images.get(decodeURIComponent(address.slice(folder.length)));
    if (!image) continue;
    found.set(address, await pictureFile(`picture-${found.size}`, { kind, bytes: image.bytes }, grey));
  }
  return found;
}

function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  const { is, image } = value;
  return is === 'image' && typeof image === 'string' && image ? [image] : Object.values(value).flatMap(addressesIn);
}

/** Running text of a book, in points. */
const BASE = 9;

/** What the template of the booklet is given, beside files under the names of `portraits` (by persona) and `pictures` (by address). */
function bookletData(
  booklet: Booklet,
  { view, grey, largePrint }: Pick<PrintJob, 'view' | 'grey' | 'largePrint'>,
  portraits: ReadonlyMap<string, PlacedFace>,
  pictures: ReadonlyMap<string, string>,
  logo?: PrintedLogo,
): object {
  const { audiences, others, faces, site } = booklet;
  const { floor } = formatOf('booklet-a4', largePrint);
  const brand = view.handbook.config.brand?.colour;
  const seen = <T extends Pick<Face, 'id' | 'portrait'>>(one: T): T => withFace(one, portraits);
  const back = (page: string | undefined) => (page ? wayBack(view, page) : {});
  const person = (one: PersonSheet) => ({ ...seen(one), ...back(one.imprint.page) });
  const people = [...audiences.flatMap((one) => one.people), ...others];
  return {
    ...booklet,
    lang: view.language.split('-')[0],
    'site-title': spoken(siteTitleOf(view)),
    base: Math.max(BASE, floor),
    floor,
    large: largePrint === true,
    quotes: view.words.print.quotes,
    inks: Object.fromEntries([undefined, ...Array(hueCount).keys()].map((hue) => [hue ?? 'none', sheetColours(brand, hue, grey)])),
    faces: faces.map(seen),
    audiences: audiences.map((one) => ({ ...one, faces: one.faces.map(seen), people: one.people.map(person) })),
    others: others.map(person),
    titles: Object.fromEntries(sheetsIn(booklet).map(({ mark, title: own }) => [mark, own])),
    roles: Object.fromEntries(people.flatMap(({ mark, head }) => (head.role === undefined ? [] : [[mark, head.role]]))),
    hues: Object.fromEntries(audiences.flatMap(({ mark, hue }) => (hue === undefined ? [] : [[mark, hue]]))),
    pictures: Object.fromEntries(pictures),
    // On the cover it stands beside the name of the company itself.
    ...(logo && { logo: { ...logo, alt: '' } }),
    ...back(site),
  };
}
