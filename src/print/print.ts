import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import { cardOf } from '../model/sheet/card.ts';
import { sheetName } from '../model/sheet/file-name.ts';
import { type Poster, posterOf } from '../model/sheet/poster.ts';
import { changeOf } from '../model/upkeep.ts';
import type { View } from '../model/view.ts';
import { type Compiler, startCompiler } from './compiler.ts';
import { missingGlyphs, overflow } from './faults.ts';
import { type FormatName, formatOf, isCards } from './formats.ts';
import { portraitFile } from './portraits.ts';
import { BLEED, type PrintOptions, SLUG, templateData } from './sheet-data.ts';
import { withTrim } from './trim.ts';

/** What is to be printed. */
export interface PrintJob extends PrintOptions {
  /** The content folder, where portraits are read. */
  root: string;
  view: View;
  personas: readonly Entity<'persona'>[];
  /** The same persona with its file, which is closed to readers: where faults are told. */
  written: (id: string) => Entity<'persona'> | undefined;
  formats: readonly FormatName[];
  /** What lays them out: one that remembers, where there is a place to. */
  compiler?: Compiler;
  /** One file for all personas, rather than one for each. */
  one?: boolean;
}

/** One file made, or why it could not be. */
export interface Printed {
  name: string;
  format: FormatName;
  /** Whom it shows, sheet by sheet. */
  ids: string[];
  /** What is printed on each sheet to know it again by. */
  codes: string[];
  bytes?: Uint8Array;
  /** How many sheets it holds. */
  sheets: number;
  /** How many pages it has, and their look as SVG, for those who want a picture of the file. */
  pages?: number;
  svg?: () => string;
  diagnostics: Diagnostic[];
}

/** A share of the sheet that a measure may be wrong by. */
const RESERVE = 0.03;

/** The day of a file whose content nobody has ever dated. */
const UNDATED = '2000-01-01';

/** Prints personas, one file after the other. Touches no disk but to read portraits: whoever asks decides where files go. */
export async function* printed(job: PrintJob): AsyncGenerator<Printed> {
  const { compiler = startCompiler() } = job;
  for (const format of job.formats) {
    const groups = isTogether(job, format) ? [job.personas] : job.personas.map((persona) => [persona]);
    for (const personas of groups) yield await printOne(compiler, job, format, personas);
  }
}

/** Whether all personas stand in one file: cards always do, as several share a sheet. */
export function isTogether({ one }: Pick<PrintJob, 'one'>, format: FormatName): boolean {
  return one === true || isCards(format);
}

async function printOne(compiler: Compiler, job: PrintJob, format: FormatName, personas: readonly Entity<'persona'>[]): Promise<Printed> {
  const { view } = job;
  const sheetOf = (poster: Poster) => (isCards(format) ? cardOf(poster) : poster);
  const sheets = personas.map((persona) => ({ persona, poster: sheetOf(posterOf(view, persona)) }));
  const made = {
    name: fileName(job, format, personas),
    format,
    ids: personas.map(({ id }) => id),
    codes: sheets.map(({ poster }) => poster.imprint.code),
    sheets: sheets.length,
  };
  const holes = sheets.flatMap(({ persona, poster }) => missingGlyphs(job.written(persona.id) ?? persona, poster));
  if (holes.length > 0) return { ...made, diagnostics: holes };

  const pictures = await Promise.all(
    personas.map(async (persona) => [persona.id, await portraitFile(job.root, persona, job.grey === true)] as const),
  );
  const named = new Map(pictures.flatMap(([id, picture]) => (picture ? [[id, picture.name]] : [])));
  const files = new Map(pictures.flatMap(([, picture]) => (picture ? [[picture.name, picture.bytes]] : [])));
  const paper = formatOf(format, job.largePrint);
  const posters = sheets.map(({ poster }) => poster);
  const lay = (reserve: number) => compiler.compile(paper.template, templateData(view, posters, paper, job, named, reserve), files);
  const first = lay(0);
  // What was set takes more sheets than what was measured: it is set again with room to spare, and never cut.
  const astray = paper.template === 'poster' && !paper.flows && first.sheets > sheets.length;
  const { fits, sheets: pages, pdf, svg } = astray ? lay(RESERVE) : first;

  const long = fits.flatMap(({ id, lines }) => {
    const sheet = lines > 0 && sheets.find(({ persona }) => persona.id === id);
    return sheet ? [overflow(job.written(id) ?? sheet.persona, sheet.poster, format, lines)] : [];
  });
  if (long.length > 0) return { ...made, diagnostics: long };
  const bytes = pdf(dayOf(view, personas));
  return { ...made, bytes: job.bleed && !paper.card ? await withTrim(bytes, SLUG, BLEED) : bytes, pages, svg, diagnostics: [] };
}

/** The day of the newest content: a file printed twice of the same content is the same file. */
function dayOf(view: View, personas: readonly Entity<'persona'>[]): string {
  const days = personas.map((persona) => changeOf(view, persona).day ?? persona.data.reviewed ?? persona.data.created ?? UNDATED);
  return days.sort().at(-1) ?? UNDATED;
}

function fileName(job: PrintJob, format: FormatName, [first]: readonly Entity<'persona'>[]): string {
  const { view, largePrint, grey, bleed } = job;
  const of = isTogether(job, format) ? 'personas' : (first?.id ?? '');
  return sheetName(view, of, format, [largePrint && 'large-print', grey && 'grey', bleed && !isCards(format) && 'bleed']);
}
