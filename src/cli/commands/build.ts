import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placeOf } from '../../cache/place.ts';
import { compareDiagnostics } from '../../diagnostic/diagnostic.ts';
import { countOf } from '../../diagnostic/floods.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Kit } from '../../model/view.ts';
import { type PrintFormat, printFormats } from '../../schema/print-formats.ts';
import { holdSite } from '../../site/hold.ts';
import { lockOf } from '../../site/lock.ts';
import { openKit, type PrintKit } from '../../site/print-kit.ts';
import { isReplaceable, prepare, publish, type SiteFolders, siteFolders } from '../../site/publish.ts';
import { isWithin, placeFor } from '../../source/inside.ts';
import { contentFolders } from '../../source/walk.ts';
import { forReaders } from '../audience.ts';
import type { Call } from '../command.ts';
import { checkCall, hasErrors } from '../content.ts';
import { historyOf } from '../history.ts';
import { CallError, EnvironmentError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { reportFor } from '../print-report.ts';
import { type Progress, progress } from '../progress.ts';
import { say } from '../say.ts';
import { outputOf } from '../site-folder.ts';
import { sizeOf, summaryOf } from '../summary.ts';

/** `handbook build`: checks, makes the site in a folder of its own, and swaps it in when it is whole. */
export async function run(call: Call): Promise<ExitCode> {
  const language = call.asked ?? systemLanguage(call.io.env);
  const folders = siteFolders(outputOf(call, 'dist'));
  if (isContent(call.root, folders.site) || !(await isReplaceable(folders.site))) throw new CallError(say.badOut(language, folders.site));
  const end = holdSite(call.root, folders);
  if (!end) throw new EnvironmentError(say.busy(language, folders.site, lockOf(placeOf(call.root), folders.site)));
  const stage = progress(call.io.err, language);
  const printKit = openKit(mostOf(call));
  try {
    return await make(call, folders, stage, printKit);
  } finally {
    stage.end();
    await printKit.stop();
    end();
  }
}

/** Whether a site would take the place of content: of the whole folder, or of anything in a folder of it. */
function isContent(root: string, site: string): boolean {
  const place = placeFor(root, site) ?? site;
  const home = realpathSync.native(root);
  const own = [...contentFolders, 'public'].map((name) => placeFor(root, join(root, name)) ?? join(home, name));
  return isWithin(place, home) || own.some((folder) => isWithin(folder, place) || isWithin(place, folder));
}

async function make(call: Call, folders: SiteFolders, stage: Progress, printKit: PrintKit): Promise<ExitCode> {
  const { io, root } = call;
  const started = performance.now();
  stage.at('check');
  const checked = await checkCall(call);
  const { diagnostics, language } = checked;
  if (diagnostics.length > 0) io.err(reportFor(root, diagnostics, language, io.colour));
  if (hasErrors(checked)) {
    io.err(say.notBuilt(language));
    return exit.content;
  }
  const shown = forReaders(call, checked);
  // Astro takes a second to load: no command that does without it waits for it.
  const { buildSite } = await import('../../site/build.ts');
  const { pages, faults } = await buildSite({
    root,
    outDir: await prepare(folders),
    ...shown,
    files: checked.files,
    today: call.today,
    history: await historyOf(call, language),
    search: !call.flags['no-search'],
    reuse: !call.flags['no-cache'],
    kit: kitOf(call, shown.handbook),
    printKit,
    onStage: stage.at,
    onMade: stage.done,
  });
  if (faults.length > 0) {
    io.err(reportFor(root, faults.sort(compareDiagnostics), language, io.colour));
    if (hasErrors({ diagnostics: faults })) {
      io.err(say.notBuilt(language));
      return exit.content;
    }
  }
  stage.at('publish');
  const bytes = sizeOf(folders.next);
  await publish(folders);
  const warnings = countOf([...diagnostics, ...faults].filter(({ severity }) => severity === 'warning'));
  const folder = relative(io.cwd, folders.site) || folders.site;
  io.out(summaryOf({ folder, pages, milliseconds: performance.now() - started, bytes, warnings }, language));
  return exit.fine;
}

/** A book of more personas has thousands of pages, that nobody binds, and takes gigabytes to set: it is made for who asks. */
const MOST_IN_A_BOOK = 150;

/** What is made beside the pages: a poster of everybody, the booklet, what `handbook.yaml` asks for, and pictures. */
function kitOf(call: Call, { config, personas }: Handbook): Kit {
  const booklet = personas.size <= MOST_IN_A_BOOK ? ['booklet-a4' as const] : [];
  const wanted = new Set<PrintFormat>(['poster-a4', ...booklet, ...(config.print?.formats ?? [])]);
  const { formats, pictures } = mostOf(call);
  return { formats: formats.filter((format) => wanted.has(format)), pictures };
}

/** The most that a call may ask for, whatever the files say. */
function mostOf({ flags }: Call): Kit {
  return { formats: flags['no-print'] ? [] : printFormats, pictures: !flags['no-pictures'] };
}
