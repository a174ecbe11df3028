import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openImageStore } from '../cache/file-store.ts';
import { openPageStore } from '../cache/page-store.ts';
import { placeOf } from '../cache/place.ts';
import { workshopIn } from '../cache/workshop.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import type { News } from '../news/news.ts';
import type { FormerOriginals } from '../news/originals.ts';
import type { PageAddress, Pages, PagesContext } from '../page-types/index.ts';
import type { BrandFonts } from '../paper/fonts/brand/fonts.ts';
import { siteFonts } from '../paper/fonts/brand/site-fonts.ts';
import { logoOf } from '../paper/images/logo.ts';
import type { Kit } from '../reading/view.ts';
import type { SearchIndex } from '../search/engine.ts';
import { engine, searchFiles } from '../search/index.ts';
import { searchRecordOf } from '../search/records.ts';
import { openImages } from '../source/image/gate.ts';
import type { ReadFile } from '../source/read.ts';
import { bodyUnderWay, type MdxSettings } from './astro/mdx.ts';
import { show } from './astro/pages.ts';
import { openRenderer, type Renderer } from './astro/renderer.ts';
import { parts } from './astro/renderer-parts.ts';
import { copyPublic } from './copy-public.ts';
import { startDataFiles, writeData } from './data-files.ts';
import { compileFault, renderFault } from './mdx-fault.ts';
import { leadsTo, missedFiles } from './missed-files.ts';
import type { PrintKit } from './print-kit.ts';
import { writeAssets } from './write-assets.ts';
import { writeOne } from './write-one.ts';
import { writePages } from './write-pages.ts';

interface BuildOptions {
  /** The content folder. */
  root: string;
  /** The folder that the site grows in. */
  outDir: string;
  /** What its readers may see. */
  handbook: Handbook;
  /** The problems that they may know of. */
  diagnostics?: readonly Diagnostic[];
  /** The files that it was made of. */
  files: readonly ReadFile[];
  /** The images that the content names, by their path from the content folder. */
  images: readonly string[];
  /** The fonts that the company names and brings. */
  fonts: BrandFonts;
  /** The day of the run, `YYYY-MM-DD`: without it no page says that it has aged. */
  today?: string;
  /** When the files last changed. */
  history?: History;
  /** What has changed, day by day: made while sheets and pictures are. */
  news?: () => Promise<News>;
  /** What the originals of stale translations said, at the same time. */
  originals?: () => Promise<FormerOriginals>;
  /** Whether the site can be searched. */
  search?: boolean;
  /** What is made for paper, and whether there are pictures; and who makes them. */
  kit: Kit;
  printKit: PrintKit;
  /** Called as pages are made, and sheets once they are waited for, with how many there are to make. */
  onMade?: (done: number, total: number) => void;
  /** Set where pages in MDX may run. */
  mdx?: MdxSettings | undefined;
  /** Whether Astro makes the pages as its documentation says, which takes longer. */
  documented?: boolean;
  /** Whether pages that show what they showed at the last build are taken from there. */
  reuse?: boolean;
  /** Called when what follows the pages begins. */
  onStage?: (stage: 'pages' | 'data' | 'search' | 'sheets') => void;
}

/** From how many entities on the data for other tools is worth a process: starting one costs half a second of work. */
const WORTH_A_PROCESS = 300;

/** What came of a build. */
interface Built {
  pages: number;
  /** What stands in the way of a sheet or a picture. */
  faults: Diagnostic[];
}

/** Builds the site of a checked handbook. While pages are made, the search reads them, and processes make sheets, pictures and data. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { root, outDir, handbook, images, printKit, onStage, onMade } = options;
  onStage?.('pages');
  const opening = options.search ? engine.start() : undefined;
  printKit.start(options);
  const beside = handbook.entries.length >= WORTH_A_PROCESS ? startDataFiles(options) : undefined;
  try {
    const gate = openImages(root, options.reuse ? openImageStore(placeOf(root)) : undefined);
    const logo = (await logoOf(gate, handbook))?.look;
    const settings = { base: handbook.config.base, search: options.search === true };
    const place = placeOf(root);
    const made = { ...options, logo, news: await options.news?.(), originals: await options.originals?.() };
    const shown = showIn(made);
    const compiling = { ...settings, mdx: options.mdx };
    const faulty = (error: unknown): never => {
      throw options.mdx ? compileFault(error, root) : error;
    };
    const renderer = options.documented ? undefined : await openRenderer(place, compiling).catch(faulty);
    const search = await opening;
    const addresses = shown.addresses();
    const [late, soon] = [addresses.filter((one) => one.late), addresses.filter((one) => !one.late)];
    // The search is sent all pages before the first is rendered, and puts its index together meanwhile.
    if (search) await searchAll(search, soon, shown);
    const searching = search && searchFiles(search, handbook);
    // Whatever goes wrong there is told where it is waited for.
    searching?.catch(() => {});
    const fonts = siteFonts(options.fonts);
    const store = options.reuse ? openPageStore(place, { ...settings, fonts }) : undefined;
    const job = renderer && { renderer, root, outDir, store };
    if (job) {
      await writePages({ ...job, pages: shown, addresses: soon, onMade });
      await copyAssets(outDir, job.renderer);
    }
    await writeAssets(outDir, { handbook, images, gate, fonts: options.fonts });
    onStage?.('data');
    await (beside ? beside.ended : writeData(outDir, handbook));
    if (searching) onStage?.('search');
    for (const [path, content] of (await searching) ?? []) {
      const smaller = renderer && path === engine.script && (await readFile(join(renderer.folder, parts.searchScript)));
      writeOne(outDir, { path: `${engine.folder}/${path}`, content: smaller || content });
    }
    onStage?.('sheets');
    if (onMade) printKit.onSheets = onMade;
    const faults = await printKit.faults;
    const missed: ReadonlySet<string> = faults.length > 0 ? missedFiles(options) : new Set();
    // Pages that lead to what is not there are made again, without.
    const again = missed.size > 0 ? showIn({ ...made, kit: { ...options.kit, missed } }) : shown;
    const leading = soon.filter(({ path, about }) => missed.size > 0 && about && leadsTo(missed, shown.at(path)));
    if (job) await writePages({ ...job, pages: again, addresses: [...leading, ...late] });
    else
      await (await import('./astro/documented-build.ts'))
        .buildPages({ ...compiling, workshop: workshopIn(place), outDir })
        .catch((error) => {
          throw options.mdx && bodyUnderWay() ? renderFault(error, root, '') : faulty(error);
        });
    for (const path of again.files()) writeOne(outDir, { path, content: again.file(path) ?? '' });
    store?.save();
    return { pages: addresses.length, faults: [...faults, ...(await copyPublic(root, outDir))] };
  } finally {
    const closing = opening?.then((search) => search.close()).catch(() => {});
    await Promise.all([beside?.stop(), closing]);
  }
}

type ShowOptions = Omit<BuildOptions, 'news' | 'originals'> &
  Pick<PagesContext, 'logo' | 'news'> & { originals: FormerOriginals | undefined };

/** Gives the handbook to pages. */
function showIn({ handbook, diagnostics, today, history, news, originals, kit, printKit, logo, fonts, search }: ShowOptions): Pages {
  return show({
    handbook,
    ...(diagnostics && { diagnostics }),
    today,
    history,
    news,
    ...(originals && { originals }),
    kit,
    logo,
    fonts: siteFonts(fonts),
    printed: () => printKit.printed,
    unmade: () => printKit.faults,
    search: search === true,
  });
}

/** Makes the models of all pages that are searched, those of content. Between two of them, what the search was sent is on its way. */
export async function searchAll(search: SearchIndex, addresses: readonly PageAddress[], pages: Pages): Promise<void> {
  // In the order of their paths, so that the index does not hang on how pages are listed.
  for (const { path, view, about, searched } of addresses.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const page = searched && (await pages.at(path));
    if (!page || !about || (page.type !== 'entity' && page.type !== 'guide')) continue;
    const record = searchRecordOf(view, about, page);
    if (record) search.add(record);
    await turn();
  }
}

/** Styles, scripts and fonts. */
async function copyAssets(outDir: string, { folder }: Renderer): Promise<void> {
  const ours = join(folder, parts.assets);
  if (existsSync(ours)) await cp(ours, outDir, { recursive: true, dereference: true });
}
