import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openImageStore } from '../../../cache/file-store.ts';
import { placeOf } from '../../../cache/place.ts';
import { removeAtExit, workName } from '../../../cache/workers.ts';
import { compareDiagnostics, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Handbook } from '../../../handbook/handbook.ts';
import type { SiteAddress } from '../../../handbook/site-address.ts';
import { languages, typeset } from '../../../languages/index.ts';
import type { Pages } from '../../../page-types/index.ts';
import { siteFonts } from '../../../paper/fonts/brand/site-fonts.ts';
import { logoOf } from '../../../paper/images/logo.ts';
import type { Kit } from '../../../reading/view.ts';
import { engine, searchFiles } from '../../../search/index.ts';
import { openImages } from '../../../source/image/gate.ts';
import { searchAll } from '../../build.ts';
import { checkFolder, hasErrors, logOf } from '../../checked-folder.ts';
import { copyPublic } from '../../copy-public.ts';
import { writeData } from '../../data-files.ts';
import { forReaders } from '../../for-readers.ts';
import { kitOf, paperNews } from '../../kit.ts';
import { missedFiles } from '../../missed-files.ts';
import { newsOf } from '../../news.ts';
import { originalsOf } from '../../originals.ts';
import { openKit } from '../../print-kit.ts';
import { reportFor } from '../../report-for.ts';
import { inOneSentence, SettingError } from '../../setting-error.ts';
import { writeAssets } from '../../write-assets.ts';
import { writeOne } from '../../write-one.ts';
import { show } from '../pages.ts';
import { withScopedStyles } from '../styles-within-layout.ts';
import type { HostSettings } from './settings.ts';

export interface HostBuildOptions extends HostSettings {
  /** The day of the run. */
  today: string;
  address: SiteAddress;
  /** Refuses a page, by the paths of all of them below the base of the handbook. */
  judge: (paths: readonly string[], files: readonly string[]) => void;
  tell: (text: string) => void;
  /** Whether what the content folder has for `public/` is already on its way: where it is that of the site. */
  ownPublic: boolean;
}

/** What of a handbook is made beside the pages of an Astro site. */
export interface HostBuild {
  /** Writes all else into the folder of the handbook in the site that Astro made. */
  finish(outDir: string): Promise<void>;
}

/**
 * Checks the content of an Astro site, gives it to the pages and has sheets and pictures made, in a folder apart: Astro empties its own once
 * it has begun. Pages wait for them, so that none leads to what could not be made.
 * @throws {SettingError} where the content is at fault; what is, is told.
 */
export async function startBuild(options: HostBuildOptions): Promise<HostBuild> {
  const { content: root, audience, today, address, tell, print, pictures, strict, company, mdx } = options;
  const checked = await checkFolder({ root, today, address, trusted: mdx && Object.keys(mdx.components) });
  const { language, diagnostics, fonts, files } = checked;
  if (diagnostics.length > 0) tell(reportFor(root, diagnostics, language, false));
  if (hasErrors(checked)) throw new SettingError(languages[language].say.astro.notBuilt());
  const { handbook, images, diagnostics: told } = forReaders(audience, today, checked);
  const log = await logOf(root, language, tell);
  const { history } = log;
  const changed = await newsOf({ root, handbook, whole: checked.handbook, files, log, today, reuse: true });
  const originals = await originalsOf({ root, handbook, whole: checked.handbook, files, log });
  const kit = kitOf({ print, pictures }, handbook);
  if (kit.absent) {
    const sentence = typeset(languages[language].say.noPaper(kit.absent), language);
    if (strict) throw new SettingError(sentence);
    tell(sentence);
  }
  const place = placeOf(root);
  const staging = removeAtExit(mkdtempSync(join(place.cache, workName())));
  const gate = openImages(root, openImageStore(place));
  const logo = (await logoOf(gate, handbook))?.look;
  const made = Promise.withResolvers<unknown>();
  const showIn = (shown: Kit) =>
    show(
      {
        handbook,
        diagnostics: told,
        today,
        history,
        news: changed,
        originals,
        kit: shown,
        logo,
        fonts: siteFonts(fonts),
        printed: () => printKit.printed,
        unmade: () => printKit.faults,
        search: true,
      },
      made.promise,
    );
  let pages = showIn(kit);
  options.judge(
    pages.addresses().map(({ path }) => path),
    pages.files(),
  );
  // What is refused has started nothing.
  const printKit = openKit(kit);
  printKit.start({ root, outDir: staging, files, fonts, handbook, kit, today, history, reuse: true, address });
  const news = printKit.faults.then((faults): Diagnostic[] => {
    const missed = faults.length > 0 ? missedFiles({ outDir: staging, handbook, today, history, kit }) : new Set<string>();
    if (missed.size > 0) pages = showIn({ ...kit, missed });
    return paperNews(faults, checked, strict);
  });
  const judgeUnmade = (unmade: Diagnostic[]) => {
    if (unmade.length > 0) tell(reportFor(root, unmade.sort(compareDiagnostics), language, false));
    if (hasErrors({ diagnostics: unmade })) throw inOneSentence(new SettingError(languages[language].say.astro.notBuilt()));
  };
  // What stops the build stops it where Astro asks for the list of our pages, before the first is written.
  const judged = news.then(judgeUnmade);
  judged.catch(() => {});
  made.resolve(judged);
  return {
    async finish(outDir) {
      await judged;
      if (existsSync(staging)) cpSync(staging, outDir, { recursive: true });
      await writeAssets(outDir, { handbook, images, gate, fonts });
      await writeData(outDir, handbook);
      await writeSearch(outDir, handbook, pages);
      const file = company.layout ? withScopedStyles(pages.file) : pages.file;
      for (const path of pages.files()) writeOne(outDir, { path, content: file(path) ?? '' });
      if (!options.ownPublic) judgeUnmade(await copyPublic(root, outDir));
    },
  };
}

async function writeSearch(outDir: string, handbook: Handbook, pages: Pages): Promise<void> {
  const search = await engine.start();
  try {
    await searchAll(search, pages.addresses(), pages);
    for (const [path, content] of await searchFiles(search, handbook)) writeOne(outDir, { path: `${engine.folder}/${path}`, content });
  } finally {
    await search.close();
  }
}
