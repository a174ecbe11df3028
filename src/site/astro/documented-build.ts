import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { siteConfig } from './astro-config.ts';
import { mdxIntegration } from './mdx.ts';
import { pagesIntegration } from './pages.ts';
import { inFolder, pageScript } from './production.ts';
import type { RendererSettings } from './renderer-parts.ts';

interface DocumentedBuild extends RendererSettings {
  /** The folder that Astro works in. */
  workshop: string;
  outDir: string;
}

/**
 * Has Astro make all pages of the handbook that is shown, as its documentation says: a little slower, and with none of the calls that the
 * next version of Astro may lack (decision 24).
 */
export async function buildPages({ workshop, outDir, base, search, mdx }: DocumentedBuild): Promise<void> {
  const compiler = mdx ? [(await mdxIntegration()) ?? []].flat() : [];
  // Astro empties the folder that it writes to.
  const folder = await mkdtemp(join(workshop, 'pages-'));
  const { vite, ...astro } = siteConfig(workshop, folder, { base }, [...compiler, pagesIntegration({ mdx })]);
  const plugins = [...(vite?.plugins ?? []), pageScript(search)];
  await inFolder(workshop, () => build({ ...astro, vite: { ...vite, plugins, logLevel: 'silent' } }));
  await cp(folder, outDir, { recursive: true });
}
