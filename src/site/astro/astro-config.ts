import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Config } from '../../schema/index.ts';
import { encodedBase } from './encoded-base.ts';
import { ownModules } from './own-modules.ts';
import { scriptsOutsideRoot } from './scripts-outside-root.ts';

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
      plugins: [scriptsOutsideRoot(workshop)],
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
