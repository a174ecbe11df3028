import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Config } from '../../schema/index.ts';
import { ownAstro } from './pages.ts';
import { ownModules } from './served-modules.ts';

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
      plugins: [ownAstro()],
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
