import { detailOf, diagnose, type Place, startOf } from '../../diagnostics/diagnostic.ts';
import { type Entity, nameOf } from '../../handbook/handbook.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { newestDay } from '../../reading/upkeep.ts';
import { isOfSegments } from '../../schema/print-formats.ts';
import { type Subject, shownOn } from '../../sheets/code.ts';
import { comparedName, sheetName } from '../../sheets/printed-file.ts';
import { facesOn } from '../../sheets/sheet.ts';
import { ownTypography } from '../fonts/typography.ts';
import { printedBooklet } from './booklet.ts';
import { type Compiled, type Compiler, startCompiler, UNDATED } from './compiler.ts';
import { finished } from './device-grey.ts';
import { missingOnSheet, overflow } from './faults.ts';
import { COMPARED, type FormatName, fieldworkOf, formatOf, isBooklet, isCards, isFieldwork, isWall, isWorksheet } from './formats.ts';
import { portraitFile, printedLogo } from './images.ts';
import { type Printed, type PrintJob, type PrintOptions, sheetOf, shorterOf, subjectsOf, type Wanted, worksheetsIn } from './job.ts';
import { BLEED, type Keyed, SLUG, templateData } from './sheet-data.ts';
import { printedWorksheet, type Worksheet, worksheetOfGuide, worksheetOfPersona } from './worksheet.ts';

/** Prints sheets, one file after the other. Touches no disk but to read portraits: whoever asks decides where files go. */
export async function* printed(job: PrintJob): AsyncGenerator<Printed> {
  const { compiler = startCompiler(job.type) } = job;
  for (const format of job.formats) {
    if (isBooklet(format)) {
      const name = sheetName(job.view, 'handbook', format, marksOf(job, format));
      const about = { name, format, ids: job.personas.map(({ id }) => id), codes: [], sheets: job.personas.length };
      yield await madeOrTold(about, startOf('handbook.yaml'), job.view.handbook.config.company, () => printedBooklet(compiler, job, name));
      continue;
    }
    const toFillIn = worksheetsOf(job, format);
    for (const { of, make } of toFillIn ?? []) {
      const name = sheetName(job.view, of.id, format, marksOf(job, format));
      const about = { name, format, ids: [of.id], codes: [], sheets: 0 };
      yield await madeOrTold(about, startOf(of.file), nameOf(of), () => printedWorksheet(compiler, job, make(), name));
    }
    if (toFillIn) continue;
    for (const subjects of filesOf(job, format)) {
      const [first] = subjects;
      const about = { name: fileName(job, format, first), format, ids: subjects.map(({ entity }) => entity.id), codes: [], sheets: 0 };
      const place = startOf(first?.entity.file ?? 'handbook.yaml');
      yield await madeOrTold(about, place, first?.entity.data.name ?? '', () => printOne(compiler, job, format, subjects));
    }
  }
}

/** One file that cannot be made costs nobody the others. */
async function madeOrTold(about: Omit<Printed, 'diagnostics'>, place: Place, name: string, make: () => Promise<Printed>): Promise<Printed> {
  try {
    return await make();
  } catch (error) {
    return { ...about, diagnostics: [diagnose('print/failed', place, { name, format: about.format, detail: detailOf(error) })] };
  }
}

/** How many files a job makes. */
export function countFiles(job: Pick<PrintJob, 'formats' | 'one'> & Wanted): number {
  const count = (format: FormatName) => (worksheetsOf(job, format) ?? filesOf(job, format)).length;
  return job.formats.reduce((sum, format) => sum + (isBooklet(format) ? 1 : count(format)), 0);
}

/** What is filled in on a format; undefined where nothing is. */
function worksheetsOf(job: Wanted, format: FormatName): { of: Worksheet['of']; make: () => Worksheet }[] | undefined {
  const { view, personas } = job;
  if (isWorksheet(format)) return worksheetsIn(job).map((of) => ({ of, make: () => worksheetOfGuide(view, of) }));
  const what = fieldworkOf(format);
  return what && personas.map((of) => ({ of, make: () => worksheetOfPersona(view, of, what) }));
}

/** Whether all subjects stand in one file: those of a booklet always do, and cards, as several share a sheet. */
function isTogether({ one }: Pick<PrintJob, 'one'>, format: FormatName): boolean {
  return (one === true && format !== COMPARED) || isCards(format) || isBooklet(format);
}

function filesOf(job: Pick<PrintJob, 'one'> & Wanted, format: FormatName): Subject[][] {
  const subjects = subjectsOf(job, format);
  if (!isTogether(job, format)) return subjects.map((subject) => [subject]);
  return subjects.length > 0 ? [subjects] : [];
}

async function printOne(compiler: Compiler, job: PrintJob, format: FormatName, all: readonly Subject[]): Promise<Printed> {
  const { view } = job;
  const [first] = all;
  const tooLongOf = ({ entity, beside = [] }: Subject) => [entity, ...beside].filter(isTooLongToPrint);
  const subjects = all.filter((one) => tooLongOf(one).length === 0);
  const tooLong = all.flatMap(tooLongOf).map((entity) => tooLongToPrint(entity));
  // Two sheets of one persona are told apart by where they stand in the file.
  const full = subjects.map((subject, at) => ({ subject, key: String(at), ...sheetOf(job, subject, format) }));
  const made = (sheets: typeof full) => ({
    name: fileName(job, format, first),
    format,
    ids: subjects.map(({ entity }) => entity.id),
    ...(first?.department !== undefined && !isTogether(job, format) && { department: first.department }),
    codes: sheets.flatMap(({ code }) => code ?? []),
    sheets: sheets.length,
  });
  const writtenOf = (entity: Entity) => {
    const own = job.written(entity.id, entity.kind);
    return own?.kind === entity.kind ? own : entity;
  };
  const holes = full.flatMap(({ subject, sheet }) => missingOnSheet(job.type ?? ownTypography(), view, writtenOf, subject.entity, sheet));
  if (holes.length > 0 || subjects.length === 0) return { ...made(full), diagnostics: [...tooLong, ...holes] };

  const paper = formatOf(format, job.largePrint);
  const { named, files } = await portraitsOf(job, full, format);
  const logo = await printedLogo(job);
  if (logo) files.set(logo.file, logo.bytes);
  const lay = (sheets: typeof full, reserve = 0) =>
    compiler.compile(paper.template, templateData(view, sheets, paper, job, named, logo?.placed, reserve), files);
  const isLong = ({ fits }: Compiled, key: string) => fits.some(({ id, lines }) => id === key && lines > 0);
  let sheets = full;
  let set = lay(sheets);
  for (let at = 0; set.fits.some(({ lines }) => lines > 0); at++) {
    const shorter = sheets.map((one, of) => {
      const less = isLong(set, one.key) ? shorterOf(view, one.subject, full[of]?.sheet ?? one.sheet)[at] : undefined;
      return less ? { ...one, sheet: less } : one;
    });
    if (shorter.every((one, of) => one === sheets[of])) break;
    sheets = shorter;
    set = lay(sheets);
  }
  // What was set takes more sheets than what was measured: it is set again with room to spare, and never cut.
  if (!paper.card && !paper.flows && set.sheets > sheets.length) set = lay(sheets, RESERVE);

  const long = set.fits.flatMap((fit) => {
    const found = fit.lines > 0 && full.find(({ key }) => key === fit.id);
    return found ? [overflow(writtenOf(found.subject.entity), found.sheet, format, fit, (found.subject.beside ?? []).map(writtenOf))] : [];
  });
  if (long.length > 0) return { ...made(sheets), diagnostics: [...tooLong, ...long] };
  // The day is that of the content: a file printed twice of the same content is the same file.
  const bytes = await finished(
    set.pdf(
      newestDay(
        view,
        subjects.flatMap((subject) => shownOn(view, subject)),
      ) ?? UNDATED,
    ),
    job,
  );
  const { sheets: pages } = set;
  // The first sheet looks the same however many follow.
  const cover = () => (sheets.length > FEW ? lay(sheets.slice(0, FEW)) : set);
  return { ...made(sheets), bytes: job.bleed && !paper.card ? await trimmed(bytes) : bytes, pages, cover, diagnostics: tooLong };
}

/** With the boxes of what is cut. Few sheets are, and what knows how takes a while to load. */
async function trimmed(bytes: Uint8Array): Promise<Uint8Array> {
  const { withTrim } = await import('./trim.ts');
  return withTrim(bytes, SLUG, BLEED);
}

/** The faces on some sheets: how they are named, and their bytes. */
async function portraitsOf({ images, view, grey = false, largePrint }: PrintJob, sheets: readonly Keyed[], format: FormatName) {
  const large = isWall(format, largePrint);
  const faces = [...new Set(sheets.flatMap(({ sheet }) => facesOn(sheet)))].flatMap((id) => view.handbook.personas.get(id) ?? []);
  const all = await Promise.all(faces.map(async (face) => [face.id, await portraitFile(images, face, { grey, large })] as const));
  const found = all.flatMap(([id, picture]) => (picture ? [{ id, ...picture }] : []));
  return {
    named: new Map(found.map(({ id, name, stands }) => [id, { file: name, stands }])),
    files: new Map(found.map(({ name, bytes }) => [name, bytes])),
  };
}

/** As many as stand on one sheet, at most. */
const FEW = 4;

/** A share of the sheet that a measure may be wrong by. */
const RESERVE = 0.03;

function fileName(job: PrintJob, format: FormatName, first: Subject | undefined): string {
  const { view } = job;
  const together = isTogether(job, format);
  const compared = first?.beside && comparedName([first.entity, ...first.beside].map(({ id }) => id));
  const of = compared ?? (together ? (isOfSegments(format) ? 'segments' : 'personas') : (first?.entity.id ?? ''));
  return sheetName(view, of, format, [!together && first?.department, ...marksOf(job, format)]);
}

function marksOf({ largePrint, grey, bleed }: PrintOptions, format: FormatName): (string | false | undefined)[] {
  return [largePrint && 'large-print', grey && 'grey', bleed && hasBleed(format) && 'bleed'];
}

/** Whether a format is printed up to the edge of its paper. */
function hasBleed(format: FormatName): boolean {
  return !isCards(format) && !isBooklet(format) && !isWorksheet(format) && !isFieldwork(format);
}
