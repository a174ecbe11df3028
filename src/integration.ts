import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Handbook } from './handbook/handbook.ts';
import { type Pages, type PagesContext, pagesOf } from './page-types/index.ts';
import { engine } from './search/index.ts';

/** What pages are made from. */
interface ShownSite extends PagesContext {
  handbook: Handbook;
  /** Whether the site can be searched. */
  search?: boolean;
}

/** The routes of the site: that of all pages, and that of the one for lost readers. */
const routes = { pages: '/[...path]', lost: '/404' } as const;

/** The route of a page, by its path below the base of the site. */
export function routeOf(path: string): string {
  return `/${path}` === routes.lost ? routes.lost : routes.pages;
}

// Compiled, this file stands in lib/; pages are Astro's to compile, and stay in src/.
const entrypoint = fileURLToPath(new URL('../src/page-types/route.astro', import.meta.url));

const MODULE = 'virtual:handbook';
const RESOLVED = `\0${MODULE}`;
const HOLDER = 'persona-handbook';
const sourceOf = (command: string) => `
const held = () => globalThis[Symbol.for('${HOLDER}')];
export const currentPages = () => held().pages;
export const currentSearch = () => held().search;
export const isDevelopment = ${command === 'dev'};
`;

/**
 * Gives a handbook to pages by reference: they run in this process, so that it is loaded and checked once. Pages ask for it
 * each time they are made, so that the next one shows what was saved since. The pages' models come made: the bundler would give
 * routes a copy of the model's modules, and what the schemas say of their keys stays with the first.
 */
export function show({ handbook, search = false, ...context }: ShownSite): Pages {
  const pages = pagesOf(handbook, context);
  const { folder, policy } = engine;
  Reflect.set(globalThis, Symbol.for(HOLDER), { pages, search: search ? { folder, policy } : undefined });
  return pages;
}

/** Gives Astro the pages, which import `virtual:handbook`. */
export function handbookIntegration(): AstroIntegration {
  return {
    name: 'persona-handbook',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        // While somebody writes, only the page that is asked for is made.
        for (const pattern of Object.values(routes)) injectRoute({ pattern, entrypoint, prerender: command !== 'dev' });
        updateConfig({
          vite: {
            plugins: [
              {
                // Pages are Astro's modules, and Astro is found from here: the content folder need not hold it.
                name: 'persona-handbook:astro',
                enforce: 'pre',
                resolveId(id: string, _importer: string | undefined, options: object) {
                  if (id !== 'astro' && !id.startsWith('astro/')) return undefined;
                  return this.resolve(id, import.meta.filename, { ...options, skipSelf: true });
                },
              },
              {
                name: 'persona-handbook',
                resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
                load: (id: string) => (id === RESOLVED ? sourceOf(command) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
