import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Handbook } from '../../handbook/handbook.ts';
import { type Pages, type PagesContext, pagesOf } from '../../page-types/index.ts';
import { compiledBodies } from '../../reading/body.ts';
import { engine } from '../../search/index.ts';
import { COMPANY, type Company, companyModule } from './company-overrides.ts';
import { partsOutsideRoot } from './far-components.ts';
import { holdBodies, type MdxSettings, mdxModules } from './mdx.ts';
import { scopedStyles, stylesIn } from './styles-within-layout.ts';

/** What pages are made from. */
export interface ShownSite extends PagesContext {
  handbook: Handbook;
  /** Whether the site can be searched. */
  search?: boolean;
}

/** The route of the page for lost readers. */
const LOST = '/404';

/** The route of a page, by its path below the base of the site. */
export function routeOf(path: string): string {
  return `/${path}` === LOST ? LOST : '/[...path]';
}

// Compiled, this file stands in lib/; pages are Astro's to compile, and stay in src/.
const PAGES = 'page-types/route.astro';
const entrypoint = fileURLToPath(new URL(`../../../src/${PAGES}`, import.meta.url));

/** Whether a route of a site is made by our pages. */
export function isOurs({ component }: { component: string }): boolean {
  return component.endsWith(PAGES);
}

const MODULE = 'virtual:handbook';
const HOLDER = 'persona-handbook';
const sourceOf = (isDevelopment: boolean, writesPolicy: boolean) => `
const held = () => globalThis[Symbol.for('${HOLDER}')];
export const currentPages = () => held().pages;
export const currentSearch = () => held().search;
export const allPages = async () => {
  await held().ready;
  return held().pages;
};
export const isDevelopment = ${isDevelopment};
export const writesPolicy = ${writesPolicy};
`;

/**
 * Gives a handbook to pages by reference: they run in this process, so that it is loaded and checked once. Pages ask for it
 * each time they are made, so that the next one shows what was saved since. The pages' models come made: the bundler would give
 * routes a copy of the model's modules, and what the schemas say of their keys stays with the first.
 * @param ready what is waited for before the first page of a build is made.
 */
export function show({ handbook, search = false, ...context }: ShownSite, ready?: Promise<unknown>): Pages {
  const pages = pagesOf(handbook, context);
  holdBodies(compiledBodies(handbook));
  const { folder, policy } = engine;
  Reflect.set(globalThis, Symbol.for(HOLDER), { pages, search: search ? { folder, policy } : undefined, ready });
  return pages;
}

export interface PagesOptions {
  /** The path below which pages stand, within the base of the site. A slash stands at both its ends. */
  at?: string;
  /** Whether lost readers get a page of ours. */
  lost?: boolean;
  company?: Company;
  /** Set where pages in MDX may run: Astro is then given what compiles them as well. */
  mdx?: MdxSettings | undefined;
  /** Whether pages link the stylesheets of these themselves, where Astro is asked for no more than to render. */
  ownLinks?: boolean;
}

/** Gives Astro the pages, which import `virtual:handbook`. */
export function pagesIntegration({ at = '/', lost = true, company = {}, mdx, ownLinks = false }: PagesOptions = {}): AstroIntegration {
  let writesPolicy = false;
  return {
    name: 'persona-handbook:pages',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute }) => {
        // While somebody writes, only the page that is asked for is made.
        for (const pattern of [`${at}[...path]`, ...(lost ? [LOST] : [])]) {
          injectRoute({ pattern, entrypoint, prerender: command !== 'dev' });
        }
        const own = modules({ [MODULE]: () => sourceOf(command === 'dev', writesPolicy), [COMPANY]: () => companyModule(company) });
        const styles = company.layout ? [scopedStyles(stylesOf(company))] : [];
        updateConfig({ vite: { plugins: [partsOutsideRoot(fileURLToPath(config.root)), own, mdxModules(mdx, ownLinks), ...styles] } });
      },
      // By now every integration has had its say.
      'astro:config:done': ({ config }) => {
        writesPolicy = Boolean(config.security.csp);
      },
    },
  };
}

/** The stylesheets of pages: ours, and what a company has come after them. */
function stylesOf({ customCss = [] }: Company): (path: string) => boolean {
  const ours = stylesIn(fileURLToPath(new URL('../../../src/', import.meta.url)));
  return (path) => ours(path) || customCss.includes(path);
}

/** Modules that stand in no file, by their names. */
function modules(sources: Readonly<Record<string, () => string>>): Plugin {
  const isOurs = (id: string) => Object.hasOwn(sources, id);
  return {
    name: 'persona-handbook:modules',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') && isOurs(id.slice(1)) ? sources[id.slice(1)]?.() : undefined),
  };
}

/** Astro as it is found from here, for a site whose content folder need not hold it. */
export function ownAstro(): Plugin {
  return {
    name: 'persona-handbook:astro',
    enforce: 'pre',
    resolveId(id, _importer, options) {
      if (id !== 'astro' && !id.startsWith('astro/')) return undefined;
      return this.resolve(id, import.meta.filename, { ...options, skipSelf: true });
    },
  };
}
