import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { codeFingerprint } from '../../cache/code-fingerprint.ts';
import { lineKey } from '../../cache/line-store.ts';
import type { CachePlace } from '../../cache/place.ts';
import { hasFolderSeal, sealFolder } from '../../cache/seal.ts';
import { isRunning } from '../../cache/workers.ts';
import type { PageAddress } from '../../page-types/index.ts';
import { heldBodies, holdStyles } from './mdx.ts';
import { currentNotes } from './mdx-notes.ts';
import { routeOf } from './pages.ts';
import { parts, type RendererSettings } from './renderer-parts.ts';
import { installedAstro, testedAstro } from './versions.ts';

/** Astro’s compiled components, ready to be given models: what a build needs of Astro, without the bundler. */
export interface Renderer {
  /** The folder that it was read from. */
  folder: string;
  /** Makes a page of the site. */
  render(address: Pick<PageAddress, 'path' | 'href'>): Promise<string>;
}

/** What the entry of Astro’s own compiled code gives. */
interface App {
  manifest: { routes: readonly { routeData: RouteData }[] };
  routeCache: { clearAll(): void };
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: { settings: { scripts: [] }; logger: unknown }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** Compiled when the package is made, for a site at the root of its address that can be searched: most are. */
const shipped = join(import.meta.dirname, '..', '..', 'renderer');

/**
 * Opens the renderer for a site: the one of the package, or that of an earlier build, or one that is compiled now.
 * @returns undefined where Astro is not the version that this was tested with: then pages are made in its documented way.
 */
export async function openRenderer(place: CachePlace, settings: RendererSettings): Promise<Renderer | undefined> {
  const isShipped = settings.base === '/' && settings.search && !settings.mdx && existsSync(shipped);
  // What is not documented may have changed in another version.
  if (!isShipped && installedAstro() !== testedAstro()) return undefined;
  const folder = isShipped ? shipped : await kept(place, settings);
  const notes = settings.mdx && currentNotes(folder);
  holdStyles(notes?.styles.map((name) => settings.base + name) ?? []);
  const code = join(folder, parts.code);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app }: { app: App } = await import(pathToFileURL(join(code, entry)).href);
  // The layout names its styles and scripts itself: there is nothing to look up in the bundler’s records.
  app.setInternals({ pagesByKeys: new Map() });
  // What goes wrong is thrown, and told in one sentence: Astro need not print it too.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  // The code is read once a process, and a process may build twice.
  app.routeCache.clearAll();
  return {
    folder,
    async render({ path, href }) {
      const routeData = app.manifest.routes.find(({ routeData: { route } }) => route === routeOf(path))?.routeData;
      if (!routeData) throw new Error(`${folder} knows no ${routeOf(path)}`);
      const response = await app.render(new Request(new URL(href, 'http://localhost')), { routeData });
      // A page for readers who are lost says so to whoever asks; anything else than a page is no page.
      if (response.status !== 200 && response.status !== 404) throw new Error(`${href} is answered with status ${response.status}`);
      return response.text();
    },
  };
}

async function kept(place: CachePlace, settings: RendererSettings): Promise<string> {
  const kind = settings.mdx ? 'mdx-renderer' : 'renderer';
  const made = [codeFingerprint(['.', '../src']), settings, ...(settings.mdx ? [installedAstro(), ...heldBodies()] : [])];
  const name = `${kind}-${lineKey(JSON.stringify(made)).slice(0, 12)}`;
  const folder = join(place.cache, name);
  if (hasFolderSeal(place, folder) && (!settings.mdx || currentNotes(folder))) return folder;
  forgetOthers(place.cache, kind);
  // Astro takes a second to load: no build that does without it waits for it.
  const { compileRenderer } = await import('./compile-renderer.ts');
  await compileRenderer(folder, settings, (draft) => sealFolder(place, draft, name));
  return folder;
}

/** Removes what is not as we left it, those of other versions of the code and of settings that have changed, and what a killed process left half made. */
function forgetOthers(cache: string, kind: string): void {
  const made = new RegExp(`^(?:\\.${kind}-.*\\.(\\d+)|${kind}-.*)$`);
  for (const name of readdirSync(cache)) {
    const [, pid] = made.exec(name) ?? [undefined, ''];
    if (pid === '' || (pid && isRunning(Number(pid)))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}
