import { type Embeds, embedsOf } from '../../blocks/embed.ts';
import { sheetColours } from '../../design/sheet-colours.ts';
import type { Guide } from '../../facts/guide.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { fieldworkPage } from '../../page-types/fieldwork/fieldwork.ts';
import { guidePage } from '../../page-types/guide/guide.ts';
import type { Fieldwork } from '../../reading/fieldwork.ts';
import { classificationOf, siteTitleOf } from '../../reading/frame.ts';
import { addressAt, fieldworkHref, pageHref } from '../../reading/href.ts';
import { spoken, type Text } from '../../reading/text.ts';
import { newestDay } from '../../reading/upkeep.ts';
import { type View, word } from '../../reading/view.ts';
import type { PrintFormat } from '../../schema/print-formats.ts';
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

/** What there is at least, and at most: on a page of the guide, and on what is made of every persona, where each try costs as many. */
const LEAST: Room = { lines: 2, pitch: 7.2 };
const MOST: Room = { lines: 14, pitch: 8.4 };
const MOST_OF_PERSONA: Room = { lines: 4, pitch: 7.2 };
const STEP = 0.4;

/** What is filled in by hand, and where it stands. */
export interface Worksheet {
  /** What it is about: a page of the guide, or a persona. */
  of: Guide | Entity<'persona'>;
  format: PrintFormat;
  /** What kind of sheet it is. */
  name: Text;
  summary?: Text;
  body: Text | undefined;
  embeds: Embeds;
  wide: boolean;
  /** The page that it is the sheet of. */
  href: string;
}

/** A page of the guide to fill in. */
export function worksheetOfGuide(view: View, guide: Guide): Worksheet {
  const { head, body, embeds } = guidePage(view, guide);
  return {
    of: guide,
    format: 'worksheet-a4',
    name: head.name,
    ...(head.summary && { summary: head.summary }),
    body,
    embeds,
    wide: guide.data.worksheet === 'landscape',
    href: pageHref(view, 'guide', guide.id),
  };
}

/** What is filled in about a persona. A canvas is a table that people stand around. */
export function worksheetOfPersona(view: View, persona: Entity<'persona'>, what: Fieldwork): Worksheet {
  const { head, body } = fieldworkPage(view, persona, what);
  return {
    of: persona,
    format: `${what}-a4`,
    name: head.name,
    ...(head.summary && { summary: head.summary }),
    body,
    embeds: embedsOf(view),
    wide: what === 'canvas',
    href: fieldworkHref(view, persona.id, what),
  };
}

/** Prints what is filled in by hand, with as much room to write as its sheets of paper have. */
export async function printedWorksheet(compiler: Compiler, job: PrintJob, sheet: Worksheet, name: string): Promise<Printed> {
  const { of } = sheet;
  const made = { name, format: sheet.format, ids: [of.id], codes: [], sheets: 1 };
  if (isTooLongToPrint(of)) return { ...made, diagnostics: [tooLongToPrint(of)] };
  const { view, images, grey = false } = job;
  const data = worksheetData(job, sheet);
  const holes = missingOnWorksheet(job.type ?? ownTypography(), job.written(of.id, of.kind) ?? of, view.language, data);
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
  const {
    sheets: pages,
    pdf,
    svg,
    key,
  } = withMostRoom((room) => compiler.compile('worksheet', { ...shown, ...room }, files), of.kind === 'persona' ? MOST_OF_PERSONA : MOST);
  const day = newestDay(view, [of]) ?? UNDATED;
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
function withMostRoom(set: (room: Room) => Compiled, most: Room): Compiled {
  let best = set(LEAST);
  const paper = best.sheets === 1 ? 1 : best.sheets + (best.sheets % 2);
  let room: Room = LEAST;
  const grow = (next: Room): boolean => {
    const made = set(next);
    if (made.sheets > paper) return false;
    [best, room] = [made, next];
    return true;
  };
  while (room.lines < most.lines && grow({ ...room, lines: room.lines + 1 }));
  while (room.pitch < most.pitch && grow({ ...room, pitch: room.pitch + STEP }));
  return best;
}

/** All that a template is told of a page to fill in, but its pictures and how much room there is. */
function worksheetData({ view, grey, largePrint }: PrintJob, sheet: Worksheet): { paper: Paper; [key: string]: unknown } {
  const { of, name, summary, body, embeds } = sheet;
  const { company, brand, site } = view.handbook.config;
  const onPaper = { leads: leadsFrom(view, { pages: new Map(), parts: new Set() }, of), labelOf: () => undefined };
  const { width, height, floor } = formatOf(sheet.format, largePrint);
  const say = (phrase: string) => spoken(word(view, phrase));
  const { print, printCentre } = view.words;
  return {
    lang: view.language.split('-')[0],
    title: name.text,
    company,
    colours: sheetColours(brand?.colour, undefined, grey),
    quotes: print.quotes,
    paper: sheet.wide ? { width: height, height: width } : { width, height },
    base: Math.max(BASE, floor),
    floor,
    kicker: say(printCentre.formats[sheet.format]),
    name: printedWords(name, onPaper.leads),
    ...(summary && { summary: printedWords(summary, onPaper.leads) }),
    body: body ? withRoom(withEmbeds(printedBlocks(body, onPaper.leads), embeds, onPaper)) : [],
    ...(body?.lang && { bodyLang: body.lang }),
    site: spoken(siteTitleOf(view)),
    classification: spoken(classificationOf(view)),
    version: versionWords(view, of).map((one) => spoken(one)),
    words: { online: say(print.online), page: say(print.page) },
    ...(site && wayBack(view, addressAt(site, sheet.href))),
  };
}
