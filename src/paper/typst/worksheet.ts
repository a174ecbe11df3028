import { sheetColours } from '../../design/sheet-colours.ts';
import type { Guide } from '../../facts/guide.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { guidePage } from '../../page-types/guide/guide.ts';
import { classificationOf, siteTitleOf } from '../../reading/frame.ts';
import { addressAt, pageHref } from '../../reading/href.ts';
import { spoken } from '../../reading/text.ts';
import { newestDay } from '../../reading/upkeep.ts';
import { word } from '../../reading/view.ts';
import { versionWords } from '../../sheets/imprint.ts';
import { withEmbeds } from '../booklet/embeds.ts';
import { leadsFrom } from '../booklet/places.ts';
import { printedBlocks, printedWords } from '../booklet/prose.ts';
import { withRoom } from '../booklet/questions.ts';
import { ownTypography } from '../fonts/typography.ts';
import { guidePictures } from './booklet.ts';
import { type Compiled, type Compiler, UNDATED } from './compiler.ts';
import { finished } from './device-grey.ts';
import { formatOf, type Paper } from './formats.ts';
import { printedLogo } from './images.ts';
import type { Printed, PrintJob } from './job.ts';
import { missingOnWorksheet } from './missing-glyphs.ts';
import { wayBack } from './sheet-data.ts';

/** Running text, in points: read across a table, between two questions. */
const BASE = 9.5;
/** How much room there is for an answer: so many lines, so many millimetres apart. */
interface Room {
  lines: number;
  pitch: number;
}

/** What there is at least, and at most. */
const [LEAST, MOST] = [
  { lines: 2, pitch: 7.2 },
  { lines: 14, pitch: 8.4 },
] as const;
const STEP = 0.4;

/** Prints a page of the guide to be filled in by hand, with as much room to write as its sheets of paper have. */
export async function printedWorksheet(compiler: Compiler, job: PrintJob, guide: Guide, name: string): Promise<Printed> {
  const made = { name, format: 'worksheet-a4' as const, ids: [guide.id], codes: [], sheets: 1 };
  if (isTooLongToPrint(guide)) return { ...made, diagnostics: [tooLongToPrint(guide)] };
  const { view, images, grey = false } = job;
  const data = worksheetData(job, guide);
  const written = job.written(guide.id, 'guide');
  const holes = missingOnWorksheet(job.type ?? ownTypography(), written?.kind === 'guide' ? written : guide, view.language, data);
  if (holes.length > 0) return { ...made, diagnostics: holes };
  const pictures = await guidePictures(data, view, images, grey);
  const files = new Map([...pictures.values()].map((one) => [one.name, one.bytes] as const));
  const logo = await printedLogo(job);
  if (logo) files.set(logo.file, logo.bytes);
  const shown = {
    ...data,
    pictures: Object.fromEntries([...pictures].map(([at, one]) => [at, one.name])),
    ...(logo && { logo: logo.placed }),
  };
  const { sheets: pages, pdf, svg, key } = withMostRoom((room) => compiler.compile('worksheet', { ...shown, ...room }, files));
  const day = newestDay(view, [guide]) ?? UNDATED;
  return {
    ...made,
    bytes: await finished(pdf(day), job),
    paper: data.paper,
    pages,
    cover: () => ({ svg, ...(key && { key }) }),
    diagnostics: [],
  };
}

/** Sets a page with as much room for each answer as there is on its sheets of paper, the back of the last one included: with more lines, then further apart. */
function withMostRoom(set: (room: Room) => Compiled): Compiled {
  let best = set(LEAST);
  const most = best.sheets === 1 ? 1 : best.sheets + (best.sheets % 2);
  let room: Room = LEAST;
  const grow = (next: Room): boolean => {
    const made = set(next);
    if (made.sheets > most) return false;
    [best, room] = [made, next];
    return true;
  };
  while (room.lines < MOST.lines && grow({ ...room, lines: room.lines + 1 }));
  while (room.pitch < MOST.pitch && grow({ ...room, pitch: room.pitch + STEP }));
  return best;
}

/** All that a template is told of a page to fill in, but its pictures and how much room there is. */
function worksheetData({ view, grey, largePrint }: PrintJob, guide: Guide): { paper: Paper; [key: string]: unknown } {
  const page = guidePage(view, guide);
  const { company, brand, site } = view.handbook.config;
  const onPaper = { leads: leadsFrom(view, { pages: new Map(), parts: new Set() }, guide), labelOf: () => undefined };
  const { width, height, floor } = formatOf('worksheet-a4', largePrint);
  const isWide = guide.data.worksheet === 'landscape';
  const say = (phrase: string) => spoken(word(view, phrase));
  const { print, printCentre } = view.words;
  const { summary } = page.head;
  return {
    lang: view.language.split('-')[0],
    title: page.head.name.text,
    company,
    colours: sheetColours(brand?.colour, undefined, grey),
    quotes: print.quotes,
    paper: isWide ? { width: height, height: width } : { width, height },
    base: Math.max(BASE, floor),
    floor,
    kicker: say(printCentre.formats['worksheet-a4']),
    name: printedWords(page.head.name, onPaper.leads),
    ...(summary && { summary: printedWords(summary, onPaper.leads) }),
    body: page.body ? withRoom(withEmbeds(printedBlocks(page.body, onPaper.leads), page.embeds, onPaper)) : [],
    ...(page.body?.lang && { bodyLang: page.body.lang }),
    site: spoken(siteTitleOf(view)),
    classification: spoken(classificationOf(view)),
    version: versionWords(view, guide).map((one) => spoken(one)),
    words: { online: say(print.online), page: say(print.page) },
    ...(site && wayBack(view, addressAt(site, pageHref(view, 'guide', guide.id)))),
  };
}
