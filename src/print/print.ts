import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entity, Handbook } from '../handbook/handbook.ts';
import { cardOf } from '../model/sheet/card.ts';
import { type Poster, posterOf } from '../model/sheet/poster.ts';
import { changeOf } from '../model/upkeep.ts';
import type { View } from '../model/view.ts';
import { printedBooklet } from './booklet.ts';
import { type Compiler, startCompiler, UNDATED } from './compiler.ts';
import { missingGlyphs, overflow } from './faults.ts';
import { type FormatName, formatOf, isBooklet, isCards } from './formats.ts';
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
  /** The whole handbook with its files, for what a booklet shows beside personas. */
  content?: Handbook;
  formats: readonly FormatName[];
  /** One file for all personas, rather than one for each. */
  one?: boolean;
}

/** One file made, or why it could not be. */
export interface Printed {
  name: string;
  bytes?: Uint8Array;
  /** How many sheets it holds. */
  sheets: number;
  diagnostics: Diagnostic[];
}

/** Prints personas, one file after the other. Touches no disk but to read portraits: whoever asks decides where files go. */
export async function* printed(job: PrintJob): AsyncGenerator<Printed> {
  const compiler = startCompiler();
  for (const format of job.formats) {
    if (isBooklet(format)) {
      yield await printedBooklet(job, fileName(job, format, job.personas));
      continue;
    }
    const groups = isTogether(job, format) ? [job.personas] : job.personas.map((persona) => [persona]);
    for (const personas of groups) yield await printOne(compiler, job, format, personas);
  }
}

/** Whether all personas stand in one file: those of a booklet always do, and cards, as several share a sheet. */
export function isTogether({ one }: Pick<PrintJob, 'one'>, format: FormatName): boolean {
  return one === true || isCards(format) || isBooklet(format);
}

async function printOne(compiler: Compiler, job: PrintJob, format: FormatName, personas: readonly Entity<'persona'>[]): Promise<Printed> {
  const { view } = job;
  const sheetOf = (poster: Poster) => (isCards(format) ? cardOf(poster) : poster);
  const sheets = personas.map((persona) => ({ persona, poster: sheetOf(posterOf(view, persona)) }));
  const made = { name: fileName(job, format, personas), sheets: sheets.length };
  const holes = sheets.flatMap(({ persona, poster }) => missingGlyphs(job.written(persona.id) ?? persona, poster));
  if (holes.length > 0) return { ...made, diagnostics: holes };

  const pictures = await Promise.all(
    personas.map(async (persona) => [persona.id, await portraitFile(job.root, persona, job.grey === true)] as const),
  );
  const named = new Map(pictures.flatMap(([id, picture]) => (picture ? [[id, picture.name]] : [])));
  const files = new Map(pictures.flatMap(([, picture]) => (picture ? [[picture.name, picture.bytes]] : [])));
  const paper = formatOf(format, job.largePrint);
  const data = templateData(
    view,
    sheets.map(({ poster }) => poster),
    paper,
    job,
    named,
  );
  const { fits, pdf } = compiler.compile(paper.template, data, files);

  const long = fits.flatMap(({ id, lines }) => {
    const sheet = lines > 0 && sheets.find(({ persona }) => persona.id === id);
    return sheet ? [overflow(job.written(id) ?? sheet.persona, sheet.poster, format, lines)] : [];
  });
  if (long.length > 0) return { ...made, diagnostics: long };
  const bytes = pdf(dayOf(view, personas));
  return { ...made, bytes: job.bleed && !paper.card ? await withTrim(bytes, SLUG, BLEED) : bytes, diagnostics: [] };
}

/** The day of the newest content: a file printed twice of the same content is the same file. */
function dayOf(view: View, personas: readonly Entity<'persona'>[]): string {
  const days = personas.map((persona) => changeOf(view, persona).day ?? persona.data.reviewed ?? persona.data.created ?? UNDATED);
  return days.sort().at(-1) ?? UNDATED;
}

/** What tells a file from its neighbours, as far as it is not the usual. */
function fileName(job: PrintJob, format: FormatName, [first]: readonly Entity<'persona'>[]): string {
  const { view, ...options } = job;
  const { audience = 'research' } = view.handbook;
  const parts = [
    isBooklet(format) ? 'handbook' : isTogether(job, format) ? 'personas' : first?.id,
    format,
    options.largePrint && 'large-print',
    options.grey && 'grey',
    options.bleed && format.startsWith('poster') && 'bleed',
    audience !== 'staff' && audience,
    view.language !== view.original && view.language,
  ];
  return `${parts.filter(Boolean).join('.')}.pdf`;
}
