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
import { type Compiler, UNDATED } from './compiler.ts';
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
  const dataOf = (shown: Booklet) => bookletData(shown, job, placed, names, logo?.placed);
  const { sheets: pages, pdf } = compiler.compile('booklet', dataOf(booklet), files);
  const cover = () => compiler.compile('booklet', dataOf(coverOf(booklet)), files);
  return { ...made, bytes: await finished(pdf(booklet.day ?? UNDATED), job), pages, cover, diagnostics };
}

/** The cover with nothing behind it: drawing a thousand pages to look at the first would fill the memory. */
function coverOf({ foreword: _f, glossary: _g, index: _i, ...booklet }: Booklet): Booklet {
  return { ...booklet, audiences: [], others: [], guides: [] };
}

/** The pictures that texts of a booklet show, by their address on the site. */
async function guidePictures(booklet: object, { base }: View, images: Images, grey: boolean): Promise<Map<string, PictureFile>> {
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
