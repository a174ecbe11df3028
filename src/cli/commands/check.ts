import { join } from 'node:path';
import { placeOf } from '../../cache/place.ts';
import { workshopIn } from '../../cache/workshop.ts';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type LanguageCode, languages, typeset } from '../../languages/index.ts';
import { type CheckedFolder, hasErrors, tellWaiting } from '../../site/checked-folder.ts';
import { kitOf, mostOf, paperNews } from '../../site/kit.ts';
import { openKit } from '../../site/print-kit.ts';
import { checkCall, historyFor, kitWishOf, shownTo } from '../call-content.ts';
import { checkFormats } from '../check-formats.ts';
import { changedFor, reportIn } from '../check-report.ts';
import { type Call, CallError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import { filesNamed } from '../files-named.ts';

/** `handbook check`: all problems of all files, in one run; of the files that a call names alone, all being read. */
export async function run(call: Call): Promise<ExitCode> {
  const { flags, io, root } = call;
  const named = givenTo(flags, 'format') ?? 'pretty';
  const format = checkFormats.find((one) => one === named);
  if (!format) throw new CallError(languages[call.asked ?? systemLanguage(io.env)].say.badValue('format', named, checkFormats));
  const changed = await changedFor(call);
  const checked = await checkCall(call);
  const { language } = checked;
  const withPaper = flags.paper === true && !hasErrors(checked);
  refuseFolder(call, language);
  const own = filesNamed(call, checked)?.map(({ file }) => file);
  const all = [...checked.diagnostics, ...(withPaper ? await ofPaper(call, checked) : [])].sort(compareDiagnostics);
  const diagnostics = own ? all.filter(({ file }) => own.includes(file)) : all;
  // What sets sheets asks for days of changes, and has told it by now.
  if (!withPaper) await tellWaiting(root, language, io.err);
  io.out(reportIn(format, call, { diagnostics, language, changed }));
  return hasErrors({ diagnostics }) ? exit.content : exit.fine;
}

/** A folder is another handbook, rather than some files of this one. */
function refuseFolder({ names }: Call, language: LanguageCode): void {
  const folder = names.find((name) => !/\.[a-z]+$/i.test(name));
  if (folder !== undefined) throw new CallError(languages[language].say.noArguments(folder));
}

/** What setting the sheets and pictures of a build finds out, all that was set before taken from the cache. */
async function ofPaper(call: Call, checked: CheckedFolder): Promise<Diagnostic[]> {
  const { root, today, flags, io } = call;
  const most = mostOf(kitWishOf(flags));
  if (most.absent) {
    io.err(typeset(languages[checked.language].say.noPaper(most.absent), checked.language));
    return [];
  }
  const { handbook } = shownTo(call, checked);
  const history = await historyFor(call, checked.language);
  const printKit = openKit(most);
  try {
    // They go where nobody looks, and with this process.
    const outDir = join(workshopIn(placeOf(root)), 'paper');
    const kit = kitOf(kitWishOf(flags), handbook);
    printKit.start({ root, outDir, files: checked.files, fonts: checked.fonts, handbook, kit, today, history, reuse: !flags['no-cache'] });
    return paperNews(await printKit.faults, checked, false);
  } finally {
    await printKit.stop();
  }
}
