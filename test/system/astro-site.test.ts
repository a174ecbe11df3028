import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { describe, expect, it } from 'vitest';
import handbook, { type HandbookOptions } from '../../src/integration.ts';
import { contentFolder, run } from '../support/io.ts';
import { pagesOf } from '../support/page-facts.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');
const modules = join(import.meta.dirname, '../../node_modules');
process.env.SOURCE_DATE_EPOCH = String(Date.parse('2026-11-21') / 1000);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Pages without what two bundles name in two ways: their scripts and styles. */
async function htmlIn(folder: string): Promise<Record<string, string>> {
  const pages = [...(await pagesOf(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pages.map(([address, html]) => [address, html.replace(/"[^"]*(\/_astro\/[^".]+)[^"]*(?=\.\w+")/g, '"$1')]));
}

/** An Astro site with a page of its own and a handbook beside it. */
async function astroSite(): Promise<string> {
  const root = await contentFolder({});
  await cp(sound, join(root, 'handbook'), { recursive: true });
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(join(root, 'src/pages/index.astro'), '<h1>Intranet</h1>');
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await symlink(modules, join(root, 'node_modules'));
  return root;
}

type Astro = Parameters<typeof build>[0];

async function buildSite(root: string, options: HandbookOptions, astro: Astro = {}): Promise<string> {
  const integrations = [handbook({ content: 'handbook', print: false, pictures: false, ...options }), ...(astro.integrations ?? [])];
  const vite = { logLevel: 'silent' as const, ...astro.vite };
  await build({ root, configFile: false, logLevel: 'silent', ...astro, vite, integrations });
  return join(root, astro.outDir ?? 'dist');
}

/** What the command line makes of the same content at an address. */
async function commandLine(root: string, ...more: string[]): Promise<Record<string, string>> {
  const out = await contentFolder({});
  const { code, err } = await run([
    'build',
    '--dir',
    root,
    '--out',
    join(out, 'site'),
    '--no-print',
    '--no-pictures',
    '--at',
    '2026-11-21',
    ...more,
  ]);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return htmlIn(join(out, 'site'));
}

describe('pages that Astro makes as its documentation says', () => {
  it('are those that are made with calls that it does not document', async () => {
    const ours = await commandLine(sound);
    expect(Object.keys(ours).length).toBeGreaterThan(20);
    expect(await commandLine(sound, '--astro')).toEqual(ours);
  });

  it('are the same in a site of Astro, at its address and below its path', async () => {
    const root = await astroSite();
    const site = await buildSite(root, { at: 'équipe/who' }, { base: '/intranet', site: 'https://intra.example.org/' });
    const settings = await readFile(join(root, 'handbook/handbook.yaml'), 'utf8');
    const moved = `${settings.replace(/^(?:base|site):.*\n/gm, '')}\nbase: /intranet/équipe/who/\nsite: https://intra.example.org\n`;
    await writeFile(join(root, 'handbook/handbook.yaml'), moved);
    const { '/404.html': _, ...ours } = await commandLine(join(root, 'handbook'));
    expect(await htmlIn(join(site, 'équipe/who'))).toEqual(ours);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('<h1>Intranet</h1>');
  });
});
