import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openPageStore } from '../cache/page-store.ts';
import { avatarFolder } from '../design/avatar-name.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { History } from '../git/history.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { handbookIntegration, show } from '../integration.ts';
import type { OnPage } from '../model/pages/all.ts';
import { drawnPortraits } from '../model/portrait.ts';
import type { Kit } from '../model/view.ts';
import { openSearch, type SearchIndex, searchFolder } from '../search/index.ts';
import { recordOf } from '../search/records.ts';
import type { ReadFile } from '../source/read.ts';
import { siteConfig } from './astro-config.ts';
import { startDataFiles } from './data-files.ts';
import { pageScript } from './page-script.ts';
import { type PrintKit, startKit } from './print-kit.ts';
import { reusePages } from './reuse-pages.ts';
import { workIn } from './work-in.ts';
import { writeData } from './write-data.ts';
import { writeOne } from './write-one.ts';

export interface BuildOptions {
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
  /** The day of the run, `YYYY-MM-DD`: without it no page says that it has aged. */
  today?: string;
  /** When the files last changed. */
  history?: History;
  /** Whether the site can be searched. */
  search?: boolean;
  /** What is made for paper, and whether there are pictures. */
  kit?: Kit;
  /** Called as pages are made, and sheets once they are waited for, with how many there are to make. */
  onMade?: (done: number, total: number) => void;
  /** Whether pages that show what they showed at the last build are taken from there. */
  reuse?: boolean;
  /** Called when what follows the pages begins. */
  onStage?: (stage: 'pages' | 'data' | 'search' | 'sheets') => void;
}

/** A failure is thrown, and reported as one sentence: the bundler need not announce it too. */
const quiet = { logLevel: 'silent' as const };

/** What renders pages runs beside the site, where packages of packages cannot be found (pnpm): it carries all that it needs. */
const wholeBundle = { environments: { prerender: { resolve: { noExternal: true as const } } } };

/** From how many entities on the data for other tools is worth a process: starting one costs half a second of work. */
const WORTH_A_PROCESS = 300;

/** What came of a build. */
export interface Built {
  pages: number;
  /** What stands in the way of a sheet or a picture. */
  faults: Diagnostic[];
}

/** Builds the site of a checked handbook. While pages are made, Pagefind reads them, and a process makes the data of a large one. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { root, outDir, handbook, images, onStage } = options;
  onStage?.('pages');
  const opening = options.search ? openSearch() : undefined;
  const kit = options.kit && startKit({ ...options, kit: options.kit });
  const beside = handbook.entries.length >= WORTH_A_PROCESS ? startDataFiles(options) : undefined;
  try {
    const pages = await buildPages(options, await opening, kit);
    await copyImages(root, outDir, images);
    await drawPortraits(outDir, handbook);
    const searching = (await opening)?.files(handbook);
    // Whatever goes wrong there is told where it is waited for.
    searching?.catch(() => {});
    onStage?.('data');
    await (beside ? beside.ended : writeData(outDir, handbook));
    if (searching) onStage?.('search');
    for (const [path, content] of (await searching) ?? [])
      await writeOne(outDir, { path: `${searchFolder}/${path}`, content: await smaller(path, content) });
    onStage?.('sheets');
    return { pages, faults: (await kit?.faults) ?? [] };
  } finally {
    const closing = opening?.then((search) => search.close()).catch(() => {});
    await Promise.all([beside?.stop(), kit?.stop(), closing]);
  }
}

/** Pagefind's script comes half written out: a sixth of it is names that nobody reads. */
async function smaller(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (!path.endsWith('.js')) return content;
  const { minify } = await import('vite');
  return (await minify(path, new TextDecoder().decode(content), { module: true })).code;
}

/** Makes all pages with Astro; each one is read by the search as well. Returns how many there are. */
async function buildPages(options: BuildOptions, search?: SearchIndex, kit?: PrintKit): Promise<number> {
  const { root, outDir, handbook, diagnostics, today, history, reuse, onMade } = options;
  const { build } = await import('astro');
  let pages = 0;
  const count = (built: number) => {
    pages = built;
  };
  let made = 0;
  const onPage: OnPage = (view, kind, id, page) => {
    onMade?.(++made, handbook.entries.length * handbook.config.languages.length);
    const record = recordOf(view, kind, id, page);
    if (record) search?.add(record);
  };
  const shown = show({
    handbook,
    ...(diagnostics && { diagnostics }),
    today,
    ...(history && { history }),
    ...(options.kit && { kit: options.kit }),
    ...(kit && { printed: () => waitFor(kit, options) }),
    search: search !== undefined,
    onPage,
  });
  const { site, base } = handbook.config;
  const store = reuse ? openPageStore(join(root, '.handbook', 'cache'), { site, base, search: search !== undefined }) : undefined;
  const config = siteConfig(root, outDir, handbook.config, [handbookIntegration(count), reusePages(shown, store)]);
  await workIn(dirname(outDir), () =>
    build({
      ...config,
      vite: {
        ...config.vite,
        plugins: [...(config.vite?.plugins ?? []), pageScript(search !== undefined)],
        ...wholeBundle,
        ...quiet,
        build: { ...config.vite?.build, emptyOutDir: false },
      },
    }),
  );
  store?.save();
  return pages;
}

/** All pages but one are there: what is waited for now is paper. */
function waitFor(kit: PrintKit, { onStage, onMade }: BuildOptions): PrintKit['printed'] {
  onStage?.('sheets');
  if (onMade) kit.onSheets = onMade;
  return kit.printed;
}

async function copyImages(root: string, outDir: string, images: readonly string[]): Promise<void> {
  for (const image of images) {
    const target = join(outDir, 'files', image);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(root, image), target);
  }
}

async function drawPortraits(outDir: string, handbook: Handbook): Promise<void> {
  const drawn = drawnPortraits(handbook);
  if (drawn.size === 0) return;
  const { avatarSvg } = await import('../design/avatar.ts');
  for (const [name, avatar] of drawn) await writeOne(outDir, { path: `${avatarFolder}/${name}`, content: avatarSvg(avatar) });
}
