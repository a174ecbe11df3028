import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, IntegrationResolvedRoute } from 'astro';
import { suggest } from '../../../diagnostics/suggest.ts';
import type { SiteAddress } from '../../../handbook/site-address.ts';
import { type LanguageCode, languages } from '../../../languages/index.ts';
import { basePathOf } from '../../../schema/url.ts';
import { SettingError } from '../../setting-error.ts';
import { type Company, ownComponents } from '../company-overrides.ts';
import type { MdxSettings } from '../mdx.ts';
import { judgeShapes } from './option-shapes.ts';
import type { HandbookOptions } from './options.ts';

/** The same, judged. */
export interface HostSettings {
  content: string;
  /** Below the base of the site, with a slash at both ends. */
  at: string;
  audience: string;
  company: Company;
  /** Set where pages in MDX may run. */
  mdx: MdxSettings | undefined;
  print: boolean;
  pictures: boolean;
  strict: boolean;
}

/**
 * Judges what `handbook()` was given.
 * @param root the folder of the Astro project.
 * @throws {SettingError} for a setting, file or component that does not exist.
 */
export function settingsOf(options: HandbookOptions, root: string, language: LanguageCode): HostSettings {
  const say = languages[language].say.astro;
  judgeShapes(options, language);
  const { content = '.', at = '/', audience = 'staff', layout, components = {}, customCss = [], head = [] } = options;
  const folder = resolve(root, content);
  if (!['handbook.yaml', 'handbook.yml'].some((name) => existsSync(join(folder, name)))) throw new SettingError(say.noContent(folder));
  const place = basePathOf(`/${at.replace(/^\//, '')}`);
  if (place === undefined) throw new SettingError(say.badAt(at));
  const names = Object.keys(ownComponents);
  for (const name of Object.keys(components)) {
    if (!Object.hasOwn(ownComponents, name)) throw new SettingError(say.unknownComponent(name, suggest(name, names), names));
  }
  const module = (option: string) => (path: string) => {
    const file = resolve(root, path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
    // What begins otherwise is a module of a package.
    if (path.startsWith('.') || isAbsolute(path)) throw new SettingError(say.noFile(option, path));
    return path;
  };
  return {
    content: folder,
    at: decodeURI(place),
    audience,
    company: {
      layout: layout && module('layout')(layout),
      components: Object.fromEntries(Object.entries(components).map(([name, path]) => [name, module(`components.${name}`)(path)])),
      customCss: customCss.map(module('customCss')),
      head,
    },
    mdx: options.mdx && {
      root: folder,
      components: Object.fromEntries(
        Object.entries(options.mdx.components ?? {}).map(([name, path]) => {
          if (!/^\p{Lu}[\p{L}\p{N}_]*$/u.test(name)) throw new SettingError(languages[language].say.mdx.badName(name));
          return [name, module(`mdx.components.${name}`)(path)];
        }),
      ),
    },
    print: options.print ?? true,
    pictures: options.pictures ?? true,
    strict: options.strict ?? false,
  };
}

/**
 * Refuses what an Astro site cannot be asked together with a handbook.
 * @throws {SettingError}
 */
export function judgeConfig({ trailingSlash, build, i18n, experimental }: AstroConfig, language: LanguageCode, runsMdx = false): void {
  const say = languages[language].say.astro;
  if (trailingSlash === 'never') throw new SettingError(say.trailingSlash());
  if (build.format !== 'directory') throw new SettingError(say.buildFormat(build.format));
  if (runsMdx && build.inlineStylesheets === 'always') throw new SettingError(languages[language].say.mdx.inlined());
  if (i18n?.fallback) throw new SettingError(say.i18nFallback());
  if ('incrementalBuild' in experimental && experimental.incrementalBuild) throw new SettingError(say.incremental());
}

/**
 * Refuses a page of the site that stands where the handbook has one: only one of them would be there.
 * @param paths those of the handbook, below its own.
 * @throws {SettingError}
 */
export function judgeRoutes(
  routes: readonly Pick<IntegrationResolvedRoute, 'origin' | 'pathname' | 'entrypoint'>[],
  paths: readonly string[],
  at: string,
  language: LanguageCode,
): void {
  const own = new Set(paths.map((path) => `${at}${path}`.replace(/(?<=.)\/$/, '')));
  const taken = routes.find(({ origin, pathname }) => origin === 'project' && pathname && pathname !== '/404' && own.has(pathname));
  if (!taken?.pathname) return;
  const elsewhere = at === '/' ? '/personas-clients/' : '/';
  throw new SettingError(languages[language].say.astro.taken(taken.pathname, taken.entrypoint, elsewhere));
}

/**
 * Refuses a file of the site's `public/` that stands where the handbook has a page or file: Astro would publish one of the two.
 * @param folder that of the site.
 * @param paths those of the handbook's pages, below its own.
 * @param files those of what is made as they are.
 * @throws {SettingError}
 */
export function judgePublic(folder: string, paths: readonly string[], files: readonly string[], at: string, language: LanguageCode): void {
  const pages = paths.map((path) => (path === '404' ? '404.html' : join(path, 'index.html')));
  const taken = [...pages, ...files].map((file) => join(at, file)).find((file) => existsSync(join(folder, file)));
  if (taken) throw new SettingError(languages[language].say.astro.takenByFile(taken, join(folder, taken)));
}

/** Where the handbook stands on the site: Astro knows, whatever `handbook.yaml` says. */
export function addressOf({ site, base }: Pick<AstroConfig, 'site' | 'base'>, at: string): SiteAddress {
  const path = basePathOf(`${base.replace(/\/$/, '')}${at}`) ?? at;
  return { base: path, ...(site && { site: new URL(site).origin }) };
}

/** Whether the site has a page of its own for lost readers. */
export function hasOwnLost({ srcDir }: Pick<AstroConfig, 'srcDir'>): boolean {
  const pages = fileURLToPath(new URL('pages/', srcDir));
  return ['astro', 'md', 'mdx', 'html', 'ts', 'js'].some((extension) => existsSync(join(pages, `404.${extension}`)));
}
