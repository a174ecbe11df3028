import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Config } from '../../schema/index.ts';
import { ownModules } from './own-modules.ts';
import { ownAstro } from './pages.ts';

// Compiled, this file stands in lib/; pages are Astro's to compile, and stay in src/.
const srcDir = fileURLToPath(new URL('../../../src/', import.meta.url));

/** What Astro and Vite leave in the folder that they work in. */
export const workFolders = ['.astro', '.vite'];

/**
 * How Astro is to work, whether it builds, serves while somebody writes, or previews. Its root is a folder of ours with a fence around
 * it, never a content folder: Astro, Vite and what these bring along look there, and above, for settings, which may be code.
 * What can be switched off is switched off as well.
 */
export function siteConfig(
  workshop: string,
  outDir: string,
  config: Pick<Config, 'base'>,
  integrations: AstroIntegration[],
): AstroInlineConfig {
  // Astro asks whether it may send statistics before anything else; this handbook is nobody else's business.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return {
    configFile: false,
    root: workshop,
    srcDir,
    outDir,
    cacheDir: join(workshop, '.astro'),
    publicDir: join(workshop, 'public'),
    base: config.base,
    output: 'static',
    trailingSlash: 'always',
    // A strict content security policy comes later: no style and no script stands in a page.
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Pictures are copied as they are; Astro's own service would have to be found from its root.
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    devToolbar: { enabled: false },
    logLevel: 'error',
    integrations: [...encodedBase(config.base), ...integrations],
    vite: {
      plugins: [ownAstro(), scriptsOutsideRoot(workshop)],
      // A script stands in a file of its own, however small it is.
      build: { assetsInlineLimit: 0 },
      cacheDir: join(workshop, '.vite'),
      publicDir: false,
      envDir: false,
      css: { postcss: { plugins: [] } },
      tsconfig: join(workshop, 'tsconfig.json'),
      resolve: { tsconfigPaths: false },
      server: { fs: { strict: true, allow: ownModules } },
      logLevel: 'error',
    },
  };
}

/**
 * A base path with accents or spaces, as `/%C3%A9t%C3%A9/`. What of Astro renders pages takes it off an address that it has decoded, and
 * the server that runs while somebody writes cannot take it off at all. Links come from the models, encoded, so they are the same everywhere.
 */
function encodedBase(base: string): AstroIntegration[] {
  const decoded = decodeURI(base);
  if (decoded === base) return [];
  return [
    {
      name: 'persona-handbook:encoded-base',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          if (command === 'build') updateConfig({ base: decoded });
          if (command === 'dev') updateConfig({ base: '/' });
        },
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, _, next) => {
            if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1);
            next();
          });
        },
      },
    },
  ];
}

/** Vite adds a version to the address of what stands in a folder of packages. */
const SCRIPT = /\.astro\?(?:.*&)?astro&type=script/;
const FILE_SYSTEM = '/@fs';

/**
 * Lets Astro find the scripts of our components. It takes the path of a component for one below the content folder wherever
 * the two share no folder, as when this package runs from a cache of npx; marked as a path of the file system, it is left as it is.
 */
function scriptsOutsideRoot(root: string): Plugin {
  const isFar = (id: string) => id.startsWith('/') && firstFolder(id) !== firstFolder(root);
  return {
    name: 'persona-handbook:scripts-outside-root',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (SCRIPT.test(id) && isFar(id) && !id.startsWith(`${FILE_SYSTEM}/`) && existsSync(id.split('?')[0] ?? '')) return FILE_SYSTEM + id;
      // The bundler looks beside the importer for what it imports, and no such file exists under the mark.
      if (importer?.startsWith(FILE_SYSTEM) && SCRIPT.test(importer) && id.startsWith('.')) {
        return this.resolve(id, importer.slice(FILE_SYSTEM.length).split('?')[0], { ...options, skipSelf: true });
      }
      return undefined;
    },
  };
}

function firstFolder(path: string): string | undefined {
  return path.split('/')[1];
}
