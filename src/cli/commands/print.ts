import { relative } from 'node:path';
import { writeWhole } from '../../cache/file-store.ts';
import { placeOf } from '../../cache/place.ts';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { type Language, type LanguageCode, languages, usualLanguage } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { missingEngines, missingSlideEngines } from '../../paper/engines.ts';
import { type CheckedFolder, hasErrors } from '../../site/checked-folder.ts';
import type { JobProcess } from '../../site/job-process.ts';
import { type PrintOrder, type PrintTold, startPrinting } from '../../site/print-order.ts';
import { reportFor } from '../../site/report-for.ts';
import { checkCall, historyFor, shownTo } from '../call-content.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import {
  checkShown,
  comparedSubjects,
  type NamedFormats,
  namedDepartments,
  namedFormats,
  subjectsNamed,
  usualFormats,
} from '../print-call.ts';
import { type Progress, progress } from '../progress.ts';
import { outputOf } from '../site-folder.ts';

/** `handbook print`: posters, cards and sheets. What does not fit is told, and its file is not made. */
export async function run(call: Call): Promise<ExitCode> {
  // A call that cannot be carried out is refused before any work.
  const asked = namedFormats(call.flags, call.names, languages[call.asked ?? systemLanguage(call.io.env)].say.print);
  const folder = outputOf(call, 'print');
  const onlySlides = asked.slides && asked.papers?.length === 0 && asked.pictures.length === 0;
  const absent = [...(onlySlides ? [] : missingEngines()), ...(asked.slides ? missingSlideEngines() : [])];
  if (absent.length > 0) throw new EnvironmentError(languages[call.asked ?? systemLanguage(call.io.env)].say.noPaper(absent));
  const printer = openPrinter();
  try {
    return await print(call, asked, folder, printer);
  } finally {
    await printer.beside.stop();
  }
}

async function print(call: Call, asked: NamedFormats, folder: string, printer: Printer): Promise<ExitCode> {
  const { io, root } = call;
  const started = performance.now();
  const checked = await checkCall(call);
  const { language } = checked;
  const words = languages[language].say.print;
  const say = (text: string) => io.err(typeset(text, language));
  const tell = (told: Diagnostic[]) => {
    if (told.length > 0) io.err(reportFor(root, told, language, io.colour));
  };
  if (hasErrors(checked)) {
    tell(checked.diagnostics.filter(({ severity }) => severity === 'error'));
    say(words.broken);
    return exit.content;
  }
  // What changes how sheets look is told; the rest is for those who write.
  tell(checked.diagnostics.filter(({ rule }) => rule.startsWith('config/')));
  const order = await orderOf(call, checked, asked, words);
  if (!checked.handbook.config.site && order.formats.length > 0) say(words.noSite);

  const { all, made, sheets, missed, faults } = await printInto(folder, order, printer, progress(io.err, language));
  if (all === 0) throw new CallError(order.formats.includes('department-a4') ? words.nothingForDepartments : words.nothing);
  // A build does without what cannot be made; whoever asked for it cannot.
  tell(faults.map((one) => ({ ...one, severity: 'error' as const })).sort(compareDiagnostics));
  if (missed > 0) say(words.missed(missed));
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((performance.now() - started) / 1000);
  if (made > 0) io.out(typeset(words.summary(made, sheets, relative(io.cwd, folder) || folder, seconds), language));
  return missed > 0 ? exit.content : exit.fine;
}

/** What a call asks for, of what its readers may see. */
async function orderOf(call: Call, checked: CheckedFolder, asked: NamedFormats, words: Language['say']['print']): Promise<PrintOrder> {
  const { root, flags, names } = call;
  const { handbook } = shownTo(call, checked);
  const subjects = asked.compared
    ? comparedSubjects(asked.compared, handbook, words)
    : subjectsNamed(names, handbook, flags.retired === true, words);
  const departments = namedDepartments(givenTo(flags, 'department'), handbook, words);
  const formats = asked.papers ?? usualFormats(subjects, names.length > 0, departments);
  if (names.length > 0 && asked.pictures.length === 0 && !asked.slides) checkShown(subjects, formats, handbook, words);
  return {
    root,
    place: placeOf(root),
    reuse: !flags['no-cache'],
    files: checked.files,
    fonts: checked.fonts,
    audience: handbook.readers,
    language: contentLanguage(handbook, call.asked),
    today: call.today,
    history: await historyFor(call, checked.language),
    personas: subjects.personas.map(({ id }) => id),
    segments: subjects.segments.map(({ kind, id }) => ({ kind, id })),
    formats,
    pictures: asked.pictures,
    slides: asked.slides,
    grey: flags.grey === true,
    largePrint: flags['large-print'] === true,
    bleed: flags.bleed === true,
    one: flags.one === true,
    ...(departments && { departments }),
  };
}

/** Has the files of an order made, and writes each as it comes. */
async function printInto(folder: string, order: PrintOrder, printer: Printer, stage: Progress): Promise<Outcome> {
  const outcome: Outcome = { all: 0, made: 0, sheets: 0, missed: 0, faults: [] };
  let failure: unknown;
  printer.onTold = (told) => {
    if ('all' in told) {
      outcome.all = told.all;
      return;
    }
    const { name, bytes, sheets = 1, diagnostics } = told.made;
    outcome.faults.push(...diagnostics);
    try {
      if (bytes) writeWhole(folder, name, bytes);
    } catch (error) {
      // What cannot be written need not be made.
      failure ??= error;
      printer.beside.stop();
      return;
    }
    outcome.made += bytes ? 1 : 0;
    outcome.sheets += bytes ? sheets : 0;
    outcome.missed += bytes ? 0 : 1;
    stage.done(outcome.made + outcome.missed, outcome.all);
  };
  stage.at('sheets');
  try {
    printer.beside.give(order);
    await printer.beside.ended;
  } catch (error) {
    failure ??= error;
  } finally {
    stage.end();
  }
  // What makes files may be done before it hears that the first of them could not be written.
  if (failure !== undefined) throw failure;
  return outcome;
}

interface Outcome {
  all: number;
  made: number;
  sheets: number;
  missed: number;
  faults: Diagnostic[];
}

interface Printer {
  beside: JobProcess<PrintOrder>;
  onTold: (told: PrintTold) => void;
}

function openPrinter(): Printer {
  const printer: Printer = { beside: startPrinting((told) => printer.onTold(told)), onTold: () => {} };
  return printer;
}

/** Sheets are in the language asked for, where the handbook is written in it. */
function contentLanguage({ config }: Handbook, asked: LanguageCode | undefined): string {
  const [original = usualLanguage] = config.languages;
  return config.languages.find((language) => asked !== undefined && language.startsWith(asked)) ?? original;
}
