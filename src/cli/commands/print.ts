import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { readHistory } from '../../git/history.ts';
import type { EntityKind, Handbook } from '../../handbook/handbook.ts';
import { typeset } from '../../i18n/typography.ts';
import { resolve as resolveEntity } from '../../model/resolve.ts';
import { viewIn } from '../../model/view.ts';
import type { Printed } from '../../print/print.ts';
import type { ReportLanguage } from '../../report/language.ts';
import { forReaders } from '../audience.ts';
import type { Call } from '../command.ts';
import { checkCall, hasErrors } from '../content.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { checkShown, namedDepartments, namedFormats, subjectsNamed, usualFormats } from '../print-call.ts';
import { picturedIn, picturesFor } from '../print-pictures.ts';
import { reportFor } from '../print-report.ts';
import { progress } from '../progress.ts';
import { printWords } from '../say-print.ts';

/** `handbook print`: posters, cards and sheets. What does not fit is told, and its file is not made. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, root, flags } = call;
  const started = performance.now();
  // A call that cannot be carried out is refused before any work.
  const early = printWords[call.asked ?? systemLanguage(io.env)];
  const { papers: asked, pictures } = namedFormats(flags, early);
  const checked = await checkCall(call);
  const { language } = checked;
  const words = printWords[language];
  const say = (text: string) => io.err(typeset(text, language));
  if (hasErrors(checked)) {
    io.err(
      reportFor(
        root,
        checked.diagnostics.filter(({ severity }) => severity === 'error'),
        language,
        io.colour,
      ),
    );
    say(words.broken);
    return exit.content;
  }
  const { handbook } = forReaders(call, checked);
  const subjects = subjectsNamed(call.names, handbook, flags.retired === true, words);
  const departments = namedDepartments(flags.department as string | undefined, handbook, words);
  const formats = asked ?? usualFormats(subjects, call.names.length > 0, departments);
  if (call.names.length > 0 && pictures.length === 0) checkShown(subjects, formats, words);
  if (!handbook.config.site && formats.length > 0) say(words.noSite);

  const view = viewIn(handbook, contentLanguage(handbook, call.asked), call.today, await readHistory(root));
  const folder = resolve(io.cwd, (flags.out as string | undefined) ?? join(root, 'print'));
  const options = {
    grey: flags.grey === true,
    largePrint: flags['large-print'] === true,
    bleed: flags.bleed === true,
    one: flags.one === true,
    ...(departments && { departments }),
  };
  const written = (id: string, kind: EntityKind = 'persona') =>
    resolveEntity(checked.handbook, kind, id) ?? resolveEntity(handbook, kind, id);
  const job = { root, view, ...subjects, written, content: checked.handbook, formats, ...options };
  const stage = progress(io.err, language);
  stage.at('sheets');
  const faults: Diagnostic[] = [];
  const files = { made: 0, sheets: 0, missed: 0, all: 0 };
  try {
    const entities = picturedIn(subjects);
    files.all = pictures.length * entities.length;
    const take = ({ name, bytes, sheets = 1, diagnostics }: Pick<Printed, 'name' | 'bytes' | 'diagnostics'> & { sheets?: number }) => {
      faults.push(...diagnostics);
      if (bytes) {
        writeWhole(folder, name, bytes);
        files.made++;
        files.sheets += sheets;
      } else files.missed++;
      stage.done(files.made + files.missed, files.all);
    };
    if (formats.length > 0) {
      // The typesetter takes a moment to load: no command that does without it waits for it.
      const { countFiles, printed } = await import('../../print/print.ts');
      files.all += countFiles(job);
      if (files.all === 0)
        throw new CallError(departments || formats.includes('department-a4') ? words.nothingForDepartments : words.nothing);
      for await (const made of printed(job)) take(made);
    }
    for await (const made of picturesFor({ root, view, written: checked.handbook, entities, formats: pictures })) take(made);
  } finally {
    stage.end();
  }
  if (faults.length > 0) io.err(reportFor(root, faults.sort(compareDiagnostics), language, io.colour));
  if (files.missed > 0) say(words.missed(files.missed));
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((performance.now() - started) / 1000);
  if (files.made > 0) io.out(typeset(words.summary(files.made, files.sheets, relative(io.cwd, folder) || folder, seconds), language));
  return files.missed > 0 ? exit.content : exit.fine;
}

/** Sheets are in the language asked for, where the handbook is written in it. */
function contentLanguage({ config }: Handbook, asked: ReportLanguage | undefined): string {
  const [original = 'fr'] = config.languages;
  return config.languages.find((language) => asked !== undefined && language.startsWith(asked)) ?? original;
}

/** Under its own name a file is whole or not there: nobody pins up half a sheet. */
function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${name}.${process.pid}`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
