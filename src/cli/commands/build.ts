import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placeOf } from '../../cache/place.ts';
import { compareDiagnostics } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/floods.ts';
import { isOfPaper } from '../../diagnostics/rules.ts';
import { languages, typeset } from '../../languages/index.ts';
import type { MdxSettings } from '../../site/astro/mdx.ts';
import { hasErrors } from '../../site/checked-folder.ts';
import { kitOf, mostOf, paperNews, unmet } from '../../site/kit.ts';
import { lockOf } from '../../site/lock.ts';
import { MdxFault } from '../../site/mdx-fault.ts';
import { newsOf } from '../../site/news.ts';
import { originalsOf } from '../../site/originals.ts';
import { openKit, type PrintKit } from '../../site/print-kit.ts';
import { isReplaceable, prepare, publish, type SiteFolders, siteFolders } from '../../site/publish.ts';
import { reportFor } from '../../site/report-for.ts';
import { takeSite } from '../../site/take-site.ts';
import { contentFolders, WORDS_FOLDER } from '../../source/folders.ts';
import { FONTS } from '../../source/font/folder.ts';
import { isWithin, placeFor } from '../../source/inside.ts';
import { checkCall, kitWishOf, logFor, shownTo } from '../call-content.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit, systemLanguage } from '../command.ts';
import { compiledMdxOf } from '../mdx-folder.ts';
import { type Progress, progress, sizeOf, summaryOf } from '../progress.ts';
import { outputOf } from '../site-folder.ts';

/** `handbook build`: checks, makes the site in a folder of its own, and swaps it in when it is whole. */
export async function run(call: Call): Promise<ExitCode> {
  const language = call.asked ?? systemLanguage(call.io.env);
  const mdx = await compiledMdxOf(call);
  const folders = siteFolders(outputOf(call, 'dist'));
  if (isContent(call.root, folders.site) || !(await isReplaceable(folders.site)))
    throw new CallError(languages[language].say.badOut(folders.site));
  const most = mostOf(kitWishOf(call.flags));
  if (most.absent && call.flags.strict) throw new EnvironmentError(languages[language].say.noPaper(most.absent));
  const end = takeSite(call.root, folders);
  if (!end) throw new EnvironmentError(languages[language].say.busy(folders.site, lockOf(placeOf(call.root), folders.site)));
  const stage = progress(call.io.err, language);
  const printKit = openKit(most);
  try {
    return await make(call, folders, stage, printKit, mdx);
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
  const own = [...contentFolders, WORDS_FOLDER, FONTS, 'public'].map((name) => placeFor(root, join(root, name)) ?? join(home, name));
  return isWithin(place, home) || own.some((folder) => isWithin(folder, place) || isWithin(place, folder));
}

async function make(
  call: Call,
  folders: SiteFolders,
  stage: Progress,
  printKit: PrintKit,
  mdx: MdxSettings | undefined,
): Promise<ExitCode> {
  const { io, root } = call;
  const started = performance.now();
  stage.at('check');
  const checked = await checkCall(call);
  const { diagnostics, language } = checked;
  const strict = call.flags.strict === true;
  // What sheets are missing for is told once, when it is known whether it stops the build.
  const later = strict && !hasErrors(checked) ? diagnostics.filter(({ rule }) => isOfPaper(rule)) : [];
  const first = diagnostics.filter((one) => !later.includes(one));
  if (first.length > 0) io.err(reportFor(root, first, language, io.colour));
  if (hasErrors(checked)) {
    io.err(languages[language].say.notBuilt());
    return exit.content;
  }
  const shown = shownTo(call, checked);
  const kit = kitOf(kitWishOf(call.flags), shown.handbook);
  if (kit.absent) io.err(typeset(languages[language].say.noPaper(kit.absent), language));
  const log = await logFor(call, language);
  const reuse = !call.flags['no-cache'];
  const past = { root, handbook: shown.handbook, whole: checked.handbook, files: checked.files, log };
  // Astro takes a second to load: no command that does without it waits for it.
  const { buildSite } = await import('../../site/build.ts');
  const built = await buildSite({
    root,
    outDir: await prepare(folders),
    ...shown,
    files: checked.files,
    fonts: checked.fonts,
    today: call.today,
    history: log.history,
    news: () => newsOf({ ...past, today: call.today, reuse }),
    originals: () => originalsOf(past),
    search: !call.flags['no-search'],
    documented: call.flags.astro === true,
    mdx,
    reuse,
    kit,
    printKit,
    onStage: stage.at,
    onMade: stage.done,
  }).catch((error) => {
    if (error instanceof MdxFault) return error;
    throw error;
  });
  if (built instanceof MdxFault) {
    stage.end();
    const { mdx: words, notBuilt } = languages[language].say;
    for (const sentence of [words.notMade(built.place, built.detail), notBuilt()]) io.err(typeset(sentence, language));
    return exit.content;
  }
  const { pages, faults } = built;
  const news = [...paperNews(faults, { ...checked, diagnostics: first }, strict), ...unmet(later, faults)];
  if (news.length > 0) {
    io.err(reportFor(root, news.sort(compareDiagnostics), language, io.colour));
    if (hasErrors({ diagnostics: news })) {
      io.err(languages[language].say.notBuilt());
      return exit.content;
    }
  }
  stage.at('publish');
  const bytes = sizeOf(folders.next);
  await publish(folders);
  const warnings = countOf([...first, ...news].filter(({ severity }) => severity === 'warning'));
  const folder = relative(io.cwd, folders.site) || folders.site;
  io.out(summaryOf({ folder, pages, milliseconds: performance.now() - started, bytes, warnings }, language));
  return exit.fine;
}
