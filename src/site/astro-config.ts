import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Config } from '../schema/index.ts';
import { encodedBase } from './encoded-base.ts';
import { farScripts } from './far-scripts.ts';

// Compiled, this file stands in lib/; pages are Astro's to compile, and stay in src/.
const srcDir = fileURLToPath(new URL('../../src/', import.meta.url));

/** How Astro is to see a content folder, whether it builds, serves while somebody writes, or previews. */
export function siteConfig(
  root: string,
  outDir: string,
  config: Pick<Config, 'base'>,
  integrations: AstroIntegration[],
): AstroInlineConfig {
  // Astro asks whether it may send statistics before anything else; this handbook is nobody else's business.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const cache = join(root, '.handbook');
  return {
    configFile: false,
    root,
    srcDir,
    outDir,
    cacheDir: join(cache, 'astro'),
    publicDir: join(root, 'public'),
    base: config.base,
    output: 'static',
    trailingSlash: 'always',
    // A strict content security policy comes later: no style and no script stands in a page.
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Pictures are copied as they are; Astro's own service would have to be found from the content folder.
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    devToolbar: { enabled: false },
    logLevel: 'error',
    integrations: [...encodedBase(config.base), ...integrations],
    // A script stands in a file of its own, however small it is.
    vite: { plugins: [farScripts(root)], build: { assetsInlineLimit: 0 }, cacheDir: join(cache, 'vite'), logLevel: 'error' },
  };
}
