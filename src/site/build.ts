import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { type ApiFile, textFiles, workbookFiles } from '../api/index.ts';
import { openPageStore } from '../cache/page-store.ts';
import { avatarFolder } from '../design/avatar-name.ts';
import type { History } from '../git/history.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { handbookIntegration, show } from '../integration.ts';
import type { OnPage } from '../model/pages/all.ts';
import { drawnPortraits } from '../model/portrait.ts';
import { openSearch, type SearchIndex, searchFolder } from '../search/index.ts';
import { recordOf } from '../search/records.ts';
import { siteConfig } from './astro-config.ts';
import { reusePages } from './reuse-pages.ts';
import { workIn } from './work-in.ts';

export interface BuildOptions {
  /** The content folder. */
  root: string;
  /** The folder that the site grows in. */
  outDir: string;
  handbook: Handbook;
  /** The images that the content names, by their path from the content folder. */
  images: readonly string[];
  /** The day of the run, `YYYY-MM-DD`: without it no page says that it has aged. */
  today?: string;
  /** When the files last changed. */
  history?: History;
  /** Whether the site can be searched. */
  search?: boolean;
  /** Called as pages are made, with how many there are to make. */
  onPages?: (done: number, total: number) => void;
  /** Whether pages that show what they showed at the last build are taken from there. */
  reuse?: boolean;
  /** Called when what follows the pages begins. */
  onStage?: (stage: 'workbook' | 'pages' | 'data' | 'search') => void;
}

/** A failure is thrown, and reported as one sentence: the bundler need not announce it too. */
const quiet = { logLevel: 'silent' as const };

/** What renders pages runs beside the site, where packages of packages cannot be found (pnpm): it carries all that it needs. */
const wholeBundle = { environments: { prerender: { resolve: { noExternal: true as const } } } };

/** Astro bundles the scripts of all components, whether a page shows them or not. */
const withoutSearch: Plugin = {
  name: 'persona-handbook:without-search',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (part.type === 'chunk' && part.moduleIds.some((id) => id.includes('/client/search/'))) delete bundle[name];
    }
  },
};

/**
 * Builds the site of a checked handbook. The order is one of memory and time: workbooks are made before the bundler has filled
 * the memory, and while Pagefind puts its index together, in a process of its own, the data for other tools is written.
 */
export async function buildSite(options: BuildOptions): Promise<{ pages: number }> {
  const { root, outDir, handbook, images, onStage } = options;
  const search = options.search ? await openSearch() : undefined;
  try {
    onStage?.('workbook');
    for await (const file of workbookFiles(handbook)) await writeOne(outDir, file);
    onStage?.('pages');
    const pages = await buildPages(options, search);
    await copyImages(root, outDir, images);
    await drawPortraits(outDir, handbook);
    const searching = search?.files(handbook);
    // Whatever goes wrong there is told where it is waited for.
    searching?.catch(() => {});
    onStage?.('data');
    for (const file of textFiles(handbook)) await writeOne(outDir, file);
    if (searching) onStage?.('search');
    for (const [path, content] of (await searching) ?? []) await writeOne(outDir, { path: `${searchFolder}/${path}`, content });
    return { pages };
  } finally {
    await search?.close();
  }
}

/** Makes all pages with Astro; each one is read by the search as well. Returns how many there are. */
async function buildPages({ root, outDir, handbook, today, history, reuse, onPages }: BuildOptions, search?: SearchIndex): Promise<number> {
  const { build } = await import('astro');
  let pages = 0;
  const count = (built: number) => {
    pages = built;
  };
  let made = 0;
  const onPage: OnPage = (view, kind, id, page) => {
    onPages?.(++made, handbook.entries.length * handbook.config.languages.length);
    const record = recordOf(view, kind, id, page);
    if (record) search?.add(record);
  };
  const shown = show({ handbook, today, ...(history && { history }), search: search !== undefined, onPage });
  const { site, base } = handbook.config;
  const store = reuse ? openPageStore(join(root, '.handbook', 'cache'), { site, base, search: search !== undefined }) : undefined;
  const config = siteConfig(root, outDir, handbook.config, [handbookIntegration(count), ...(store ? [reusePages(shown, store)] : [])]);
  await workIn(dirname(outDir), () =>
    build({
      ...config,
      vite: {
        ...config.vite,
        plugins: [...(config.vite?.plugins ?? []), ...(search ? [] : [withoutSearch])],
        ...wholeBundle,
        ...quiet,
        build: { ...config.vite?.build, emptyOutDir: false },
      },
    }),
  );
  store?.save();
  return pages;
}

async function writeOne(outDir: string, { path, content, more }: ApiFile): Promise<void> {
  const target = join(outDir, path);
  if (more) return appendFile(target, content);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
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
