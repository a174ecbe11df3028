import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { readHistory } from '../../git/history.ts';
import type { Entity, Handbook } from '../../handbook/handbook.ts';
import { typeset } from '../../i18n/typography.ts';
import { resolve as resolveEntity } from '../../model/resolve.ts';
import { viewIn } from '../../model/view.ts';
import { type FormatName, formatNames, isBooklet, isCards } from '../../print/formats.ts';
import type { ReportLanguage } from '../../report/language.ts';
import { forReaders } from '../audience.ts';
import type { Call } from '../command.ts';
import { checkCall, hasErrors } from '../content.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { reportFor } from '../print-report.ts';
import { progress } from '../progress.ts';
import { type PrintWords, printWords } from '../say-print.ts';

/** `handbook print`: personas as posters. What does not fit is told, and its file is not made. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, root, flags } = call;
  const started = performance.now();
  // A call that cannot be carried out is refused before any work.
  const early = printWords[call.asked ?? systemLanguage(io.env)];
  const formats = formatsOf(call, early);
  if (flags['large-print'] && formats.some(isCards)) throw new CallError(early.noLargeCards);
  if (flags.bleed && formats.some(isBooklet)) throw new CallError(early.noBleedBooklet);
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
  const personas = personasOf(call, handbook, words);
  if (personas.length === 0) throw new CallError(words.nothing);
  if (!handbook.config.site) say(words.noSite);

  const view = viewIn(handbook, contentLanguage(handbook, call.asked), call.today, await readHistory(root));
  const folder = resolve(io.cwd, (flags.out as string | undefined) ?? join(root, 'print'));
  const options = {
    grey: flags.grey === true,
    largePrint: flags['large-print'] === true,
    bleed: flags.bleed === true,
    one: flags.one === true,
  };
  const written = (id: string) => checked.handbook.personas.get(id) ?? handbook.personas.get(id);
  const stage = progress(io.err, language);
  stage.at('sheets');
  const faults: Diagnostic[] = [];
  const files = { made: 0, sheets: 0, missed: 0, all: 0 };
  try {
    // The typesetter takes a moment to load: no command that does without it waits for it.
    const { isTogether, printed } = await import('../../print/print.ts');
    files.all = formats.reduce((sum, format) => sum + (isTogether(options, format) ? 1 : personas.length), 0);
    for await (const { name, bytes, sheets, diagnostics } of printed({
      root,
      view,
      personas,
      written,
      content: checked.handbook,
      formats,
      ...options,
    })) {
      faults.push(...diagnostics);
      if (bytes) {
        writeWhole(folder, name, bytes);
        files.made++;
        files.sheets += sheets;
      } else files.missed++;
      stage.done(files.made + files.missed, files.all);
    }
  } finally {
    stage.end();
  }
  if (faults.length > 0) io.err(reportFor(root, faults.sort(compareDiagnostics), language, io.colour));
  if (files.missed > 0) say(words.missed(files.missed));
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((performance.now() - started) / 1000);
  if (files.made > 0) io.out(typeset(words.summary(files.made, files.sheets, relative(io.cwd, folder) || folder, seconds), language));
  return files.missed > 0 ? exit.content : exit.fine;
}

function formatsOf({ flags }: Call, words: PrintWords): FormatName[] {
  const asked = [...new Set(((flags.format as string | undefined) ?? 'poster-a4').split(',').map((name) => name.trim()))];
  return asked.map((name) => {
    const known = formatNames.find((format) => format === name);
    if (!known) throw new CallError(words.noFormat(name, suggest(name, formatNames), formatNames));
    return known;
  });
}

/** The personas that a call names, by present or former ids; all that are in use where it names none. */
function personasOf({ names, flags }: Call, handbook: Handbook, words: PrintWords): Entity<'persona'>[] {
  const shown = ({ data }: Entity<'persona'>) => flags.retired === true || data.state !== 'retired';
  if (names.length === 0) return [...handbook.personas.values()].filter(shown);
  const named = names.map((id) => {
    const persona = resolveEntity(handbook, 'persona', id);
    if (!persona) throw new CallError(words.noPersona(id, suggest(id, handbook.personas.keys())));
    if (!shown(persona)) throw new CallError(words.retired(persona.id));
    return persona;
  });
  return [...new Set(named)];
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
