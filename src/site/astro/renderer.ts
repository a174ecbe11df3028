import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { codeFingerprint } from '../../cache/code-fingerprint.ts';
import { isRunning } from '../../cache/is-running.ts';
import { lineKey } from '../../cache/line-store.ts';
import type { Place } from '../../cache/place.ts';
import { hasFolderSeal, sealFolder } from '../../cache/sealed-folder.ts';
import { parts, type RendererSettings } from './renderer-parts.ts';

/** A page to be made, or a file that is made as pages are. */
export interface Address {
  /** Its path below the base, as in `/personas/ana/`. */
  pathname: string;
  /** The same as pages are asked for: with the base, and the slash that a page ends in. */
  href: string;
  route: RouteData;
}

/** Astro’s compiled components, ready to be given models: what a build needs of Astro, without the bundler. */
export interface Renderer {
  /** The folder that it was read from. */
  folder: string;
  addresses(): Promise<Address[]>;
  render(address: Address): Promise<string>;
}

/** What the entry of Astro’s own compiled code gives. */
interface App {
  manifest: unknown;
  routeCache: { clearAll(): void };
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: { settings: { scripts: [] }; logger: unknown }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** Compiled when the package is made, for a site at the root of its address that can be searched: most are. */
const shipped = join(import.meta.dirname, '..', '..', 'renderer');

/** Opens the renderer for a site: the one of the package, or that of an earlier build, or one that is compiled now. */
export async function openRenderer(place: Place, settings: RendererSettings): Promise<Renderer> {
  const folder = settings.base === '/' && settings.search && existsSync(shipped) ? shipped : await kept(place, settings);
  const code = join(folder, parts.code);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: App };
  // The layout names its styles and scripts itself: there is nothing to look up in the bundler’s records.
  app.setInternals({ pagesByKeys: new Map() });
  // What goes wrong is thrown, and told in one sentence: Astro need not print it too.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  // The code is read once a process, and a process may build twice.
  app.routeCache.clearAll();
  const base = settings.base.replace(/\/$/, '');
  return {
    folder,
    async addresses() {
      const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
      const paths = await new StaticPaths(app as never).getAll();
      const slashed = (pathname: string, { type }: RouteData) => (type === 'page' ? pathname.replace(/\/?$/, '/') : pathname);
      return paths.map(({ pathname, route }) => ({ pathname, route, href: base + slashed(pathname, route) }));
    },
    async render({ href, route }) {
      const response = await app.render(new Request(new URL(href, 'http://localhost')), { routeData: route });
      // A page for readers who are lost says so to whoever asks; anything else than a page is no page.
      if (response.status !== 200 && response.status !== 404) throw new Error(`${href} is answered with status ${response.status}`);
      return response.text();
    },
  };
}

async function kept(place: Place, settings: RendererSettings): Promise<string> {
  const name = `renderer-${lineKey(JSON.stringify([codeFingerprint(['.', '../src']), settings])).slice(0, 12)}`;
  const folder = join(place.cache, name);
  if (hasFolderSeal(place, folder)) return folder;
  forgetOthers(place.cache);
  // Astro takes a second to load: no build that does without it waits for it.
  const { compileRenderer } = await import('./compile-renderer.ts');
  await compileRenderer(folder, settings, (draft) => sealFolder(place, draft, name));
  return folder;
}

/** Removes what is not as we left it, those of other versions of the code and of settings that have changed, and what a killed process left half made. */
function forgetOthers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const [, pid] = /^(?:\.renderer-.*\.(\d+)|renderer-.*)$/.exec(name) ?? [undefined, ''];
    if (pid === '' || (pid && isRunning(Number(pid)))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}
