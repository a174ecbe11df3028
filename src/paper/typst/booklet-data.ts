import { hueCount } from '../../design/hues.ts';
import { sheetColours } from '../../design/sheet-colours.ts';
import { type Booklet, sheetsIn } from '../booklet/booklet.ts';
import type { Face, PersonSheet } from '../booklet/sheets.ts';
import { formatOf } from './formats.ts';
import type { PrintJob } from './job.ts';
import type { PrintedLogo } from './logo.ts';
import { wayBack, withFace } from './way-back.ts';

/** Running text of a book, in points. */
const BASE = 9;

/** What the template of the booklet is given, beside files under the names of `portraits` (by persona) and `pictures` (by address). */
export function bookletData(
  booklet: Booklet,
  { view, grey, largePrint }: Pick<PrintJob, 'view' | 'grey' | 'largePrint'>,
  portraits: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
  logo?: PrintedLogo,
): object {
  const { title, audiences, others, faces, site } = booklet;
  const { floor } = formatOf('booklet-a4', largePrint);
  const brand = view.handbook.config.brand?.colour;
  const seen = <T extends Pick<Face, 'id' | 'portrait'>>(one: T): T => withFace(one, portraits);
  const back = (page: string | undefined) => (page ? wayBack(view, page) : {});
  const person = (one: PersonSheet) => ({ ...seen(one), ...back(one.imprint.page) });
  const people = [...audiences.flatMap((one) => one.people), ...others];
  return {
    ...booklet,
    lang: view.language.split('-')[0],
    'site-title': title,
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
