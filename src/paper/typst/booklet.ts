import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { type Booklet, bookletOf } from '../booklet/booklet.ts';
import { ownTypography } from '../fonts/typography.ts';
import { bookletData } from './booklet-data.ts';
import { type Compiler, UNDATED } from './compiler.ts';
import { finished } from './device-grey.ts';
import { guidePictures } from './guide-pictures.ts';
import type { Printed, PrintJob } from './job.ts';
import { printedLogo } from './logo.ts';
import { missingInBooklet } from './missing-glyphs.ts';
import { portraitFile } from './portraits.ts';

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

  const portraits = await Promise.all(personas.map(async (one) => [one.id, await portraitFile(images, one, grey)] as const));
  const pictures = await guidePictures(booklet, view, images, grey);
  const logo = await printedLogo(job);
  const files = new Map([...portraits.map(([, one]) => one), ...pictures.values()].flatMap((one) => (one ? [[one.name, one.bytes]] : [])));
  if (logo) files.set(logo.file, logo.bytes);
  const names = (all: Iterable<readonly [string, { name: string } | undefined]>) =>
    new Map([...all].flatMap(([key, picture]) => (picture ? [[key, picture.name]] : [])));
  const dataOf = (shown: Booklet) => bookletData(shown, job, names(portraits), names(pictures), logo?.placed);
  const { sheets: pages, pdf } = compiler.compile('booklet', dataOf(booklet), files);
  const cover = () => compiler.compile('booklet', dataOf(coverOf(booklet)), files);
  return { ...made, bytes: await finished(pdf(booklet.day ?? UNDATED), job), pages, cover, diagnostics };
}

/** The cover with nothing behind it: drawing a thousand pages to look at the first would fill the memory. */
function coverOf({ foreword: _f, glossary: _g, index: _i, ...booklet }: Booklet): Booklet {
  return { ...booklet, audiences: [], others: [], guides: [] };
}
