import { type Old, upgraded, withVersion } from '../../edit/upgrade.ts';
import { languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { SCHEMA_VERSION } from '../../schema/config.ts';
import { reportFor } from '../../site/report-for.ts';
import { isWritten } from '../../source/folders.ts';
import type { ReadFile } from '../../source/read.ts';
import { changeAll } from '../change-all.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { contentOf, orTold } from '../edit-call.ts';

/** `handbook upgrade`: content of an older model as that of the present one, all of it or nothing. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook, files, diagnostics, language } = await contentOf(call);
  const words = languages[language].writing.upgrade;
  const say = (text: string) => typeset(text, language);
  const settings = files.find(({ kind, language }) => kind === 'config' && language === undefined);
  if (!settings) throw new CallError(say(words.noSettings));
  // Settings that cannot be read do not say which model they follow; those of a newer one, which this program does not know, say so.
  const faults = diagnostics.filter(({ file, severity }) => file === settings.file && severity === 'error');
  if (faults.length > 0 || settings.text === undefined) {
    call.io.err(reportFor(call.root, faults, language, call.io.colour));
    return exit.content;
  }
  const typed = handbook.configEntry?.source.data.schemaVersion;
  if (typed === SCHEMA_VERSION) {
    call.io.out(say(words.current(SCHEMA_VERSION)));
    return exit.fine;
  }
  return orTold(call, language, async () => {
    const from = typeof typed === 'number' ? typed : 1;
    const changes = files.flatMap((file) => changeOf(file, file === settings, from) ?? []);
    const isDone = !call.flags.show;
    if (isDone) changeAll(call.root, changes);
    const lines = changes.map(({ file }) => `  ${file.file}`);
    call.io.out(say([isDone ? words.done(SCHEMA_VERSION) : languages[language].editing.shown, ...lines].join('\n')));
    return exit.fine;
  });
}

function changeOf(file: ReadFile, isSettings: boolean, from: number) {
  if (file.text === undefined || !isWritten(file.kind)) return undefined;
  const old: Old = { file: file.file, kind: file.kind, format: file.format, text: file.text };
  const steps = upgraded(old, from);
  const text = isSettings ? withVersion(steps, file.file, SCHEMA_VERSION) : steps;
  return text === file.text ? undefined : { file, text, splices: [{ start: 0, end: file.text.length, text }] };
}
