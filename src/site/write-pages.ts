import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { PageStore } from '../cache/page-store.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { PageAddress, Pages } from '../page-types/index.ts';
import type { Renderer } from './astro/renderer.ts';
import { renderFault } from './mdx-fault.ts';

interface PagesJob {
  addresses: readonly PageAddress[];
  renderer: Renderer;
  pages: Pages;
  /** The content folder. */
  root: string;
  outDir: string;
  /** What was rendered before; without it everything is rendered. */
  store: PageStore | undefined;
  /** Called as pages are made, with how many there are to make. */
  onMade?: ((done: number, total: number) => void) | undefined;
}

/** Writes pages of a site. */
export async function writePages(job: PagesJob): Promise<void> {
  const { addresses } = job;
  let done = 0;
  const writing = new Set<Promise<unknown>>();
  for (const address of addresses) {
    const written = write(join(job.outDir, fileOf(address)), await contentOf(address, job)).finally(() => writing.delete(written));
    // What fails is told where it is waited for.
    written.catch(() => {});
    writing.add(written);
    // Files are written while more pages are made. Whoever else waits gets a turn as well: the processes beside this one.
    await (writing.size < AT_ONCE ? turn() : Promise.race(writing));
    job.onMade?.(++done, addresses.length);
  }
  await Promise.all(writing);
}

/** How many pages are on their way to the disk at once. */
const AT_ONCE = 24;

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * A page about one thing that shows what it showed at the last build is taken from there. It is made from its model alone, so that whatever
 * changes it, in its own file or in another, changes its key.
 */
async function contentOf(address: PageAddress, { renderer, root, pages, store }: PagesJob): Promise<string> {
  // Nobody knows what a page that runs code is made from: it is made each time.
  if (address.about && runsCode(address.about)) {
    const { file } = address.about;
    return renderer.render(address).catch((error) => {
      throw renderFault(error, root, file);
    });
  }
  const model = store && address.about && (await pages.at(address.path));
  if (!store || !model) return renderer.render(address);
  const key = store.keyOf(model);
  const kept = store.get(key);
  if (kept !== undefined) return kept;
  const html = await renderer.render(address);
  store.set(key, html);
  return html;
}

function runsCode({ source, translations }: Entity): boolean {
  return [source, ...translations.values()].some(({ body }) => body?.trusted);
}

/** Pages are folders, so that their addresses end in a slash; servers look for the page of lost readers under its own name. */
function fileOf({ path }: PageAddress): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
