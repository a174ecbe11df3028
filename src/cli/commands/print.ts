import { join, relative } from 'node:path';
import { openImageStore } from '../../cache/image-store.ts';
import { writeWhole } from '../../cache/write-whole.ts';
import type { PictureFormat } from '../../card/formats.ts';
import { compareDiagnostics, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { typeset } from '../../i18n/typography.ts';
import { resolve as resolveEntity } from '../../model/resolve.ts';
import { viewIn } from '../../model/view.ts';
import type { Printed, PrintJob } from '../../print/print.ts';
import type { ReportLanguage } from '../../report/language.ts';
import { openImages } from '../../source/image/gate.ts';
import { forReaders } from '../audience.ts';
import type { Call } from '../command.ts';
import { type CheckedCall, checkCall, hasErrors } from '../content.ts';
import { historyOf } from '../history.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { checkShown, namedDepartments, namedFormats, type PrintSubjects, subjectsNamed, usualFormats } from '../print-call.ts';
import { picturedIn, picturesFor } from '../print-pictures.ts';
import { reportFor } from '../print-report.ts';
import { progress } from '../progress.ts';
import { type PrintWords, printWords } from '../say-print.ts';
import { outputOf } from '../site-folder.ts';

/** `handbook print`: posters, cards and sheets. What does not fit is told, and its file is not made. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, root } = call;
  const started = performance.now();
  // A call that cannot be carried out is refused before any work.
  const asked = namedFormats(call.flags, printWords[call.asked ?? systemLanguage(io.env)]);
  const folder = outputOf(call, 'print');
  const checked = await checkCall(call);
  const { language } = checked;
  const words = printWords[language];
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
  tell(checked.diagnostics.filter(({ rule }) => rule === 'config/pale-colour'));
  const job = await jobOf(call, checked, asked, words);
  if (!job.view.handbook.config.site && job.formats.length > 0) say(words.noSite);

  const { made, sheets, missed, faults } = await printInto(folder, job, progress(io.err, language), words);
  tell(faults.sort(compareDiagnostics));
  if (missed > 0) say(words.missed(missed));
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((performance.now() - started) / 1000);
  if (made > 0) io.out(typeset(words.summary(made, sheets, relative(io.cwd, folder) || folder, seconds), language));
  return missed > 0 ? exit.content : exit.fine;
}

/** A job of paper, and the pictures that are asked for beside it. */
type Wanted = PrintJob & PrintSubjects & { content: Handbook; pictures: PictureFormat[] };

/** One file of either kind. */
type Made = Pick<Printed, 'name' | 'bytes' | 'diagnostics'> & { sheets?: number };

/** What a call asks for, of what its readers may see. */
async function jobOf(call: Call, checked: CheckedCall, asked: ReturnType<typeof namedFormats>, words: PrintWords): Promise<Wanted> {
  const { root, flags, names } = call;
  const { handbook } = forReaders(call, checked);
  const subjects = subjectsNamed(names, handbook, flags.retired === true, words);
  const departments = namedDepartments(flags.department as string | undefined, handbook, words);
  const formats = asked.papers ?? usualFormats(subjects, names.length > 0, departments);
  if (names.length > 0 && asked.pictures.length === 0) checkShown(subjects, formats, words);
  const store = flags['no-cache'] ? undefined : openImageStore(join(root, '.handbook', 'cache'));
  return {
    images: openImages(root, store),
    view: viewIn(handbook, contentLanguage(handbook, call.asked), call.today, await historyOf(call, checked.language)),
    ...subjects,
    written: (id, kind = 'persona') => resolveEntity(checked.handbook, kind, id) ?? resolveEntity(handbook, kind, id),
    content: checked.handbook,
    formats,
    pictures: asked.pictures,
    grey: flags.grey === true,
    largePrint: flags['large-print'] === true,
    bleed: flags.bleed === true,
    one: flags.one === true,
    ...(departments && { departments }),
  };
}

/** Makes the files of a job, and says what came of them. */
async function printInto(folder: string, job: Wanted, stage: ReturnType<typeof progress>, words: PrintWords) {
  const outcome = { made: 0, sheets: 0, missed: 0, faults: [] as Diagnostic[] };
  const pictured = { images: job.images, view: job.view, written: job.content, entities: picturedIn(job), formats: job.pictures };
  let all = pictured.formats.length * pictured.entities.length;
  const take = ({ name, bytes, sheets = 1, diagnostics }: Made) => {
    outcome.faults.push(...diagnostics);
    if (bytes) {
      writeWhole(folder, name, bytes);
      outcome.made++;
      outcome.sheets += sheets;
    } else outcome.missed++;
    stage.done(outcome.made + outcome.missed, all);
  };
  stage.at('sheets');
  try {
    if (job.formats.length > 0) {
      // The typesetter takes a moment to load: no command that does without it waits for it.
      const { countFiles, printed } = await import('../../print/print.ts');
      all += countFiles(job);
      if (all === 0) throw new CallError(job.formats.includes('department-a4') ? words.nothingForDepartments : words.nothing);
      for await (const made of printed(job)) take(made);
    }
    for await (const made of picturesFor(pictured)) take(made);
  } finally {
    stage.end();
  }
  return outcome;
}

/** Sheets are in the language asked for, where the handbook is written in it. */
function contentLanguage({ config }: Handbook, asked: ReportLanguage | undefined): string {
  const [original = 'fr'] = config.languages;
  return config.languages.find((language) => asked !== undefined && language.startsWith(asked)) ?? original;
}
