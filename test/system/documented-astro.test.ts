import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { expect, it } from 'vitest';
import { placeOf } from '../../src/cache/place.ts';
import { workshopIn } from '../../src/cache/workshop.ts';
import { siteConfig } from '../../src/site/astro/astro-config.ts';
import { pagesIntegration } from '../../src/site/astro/pages.ts';
import { contentFolder, run } from '../support/io.ts';
import { pagesOf } from '../support/page-facts.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');

/** Pages without what two bundles name in two ways: their scripts and styles, and the scopes of these. */
async function htmlIn(folder: string): Promise<Record<string, string>> {
  const pages = [...(await pagesOf(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pages.map(([address, html]) => [address, html.replace(/(\/_astro\/[^".]+)[^"]*(?=\.\w+")/g, '$1')]));
}

it('what is made with undocumented calls of Astro is what Astro makes itself', async () => {
  const root = await contentFolder({});
  await cp(sound, root, { recursive: true });
  const { code } = await run(['build', '--dir', root, '--no-print', '--no-pictures', '--at', '2026-11-21']);
  expect(code).toBe(0);
  const ours = await htmlIn(join(root, 'dist'));
  // The pages of that build are still there for whoever imports them in this process.
  const place = placeOf(root);
  const out = join(root, 'documented');
  const { vite, ...config } = siteConfig(workshopIn(place), out, { base: '/' }, [pagesIntegration()]);
  await build({ ...config, vite: { ...vite, logLevel: 'silent' } });
  const documented = await htmlIn(out);
  expect(Object.keys(documented)).toEqual(Object.keys(ours));
  expect(Object.keys(ours).length).toBeGreaterThan(20);
  for (const [address, html] of Object.entries(ours)) expect([address, documented[address]]).toEqual([address, html]);
});
