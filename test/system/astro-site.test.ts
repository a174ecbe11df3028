import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, dev } from 'astro';
import { describe, expect, it } from 'vitest';
import handbook, { type HandbookOptions } from '../../src/integration.ts';
import { openBrowser } from '../support/browser.ts';
import { finish, handbookBin } from '../support/child.ts';
import { contentFolder, soundContent, writeFiles } from '../support/io.ts';
import { pagesOf } from '../support/page-facts.ts';
import { patience } from '../support/patience.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');
const modules = join(import.meta.dirname, '../../node_modules');
const astroCommand = join(modules, 'astro/bin/astro.mjs');
const integration = new URL('../../src/integration.ts', import.meta.url).href;
process.env.SOURCE_DATE_EPOCH = String(Date.parse('2026-11-21') / 1000);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.LC_ALL = 'fr_FR.UTF-8';
// Astro serves no page where it believes that a test only wants its internals.
delete process.env.VITEST;

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

/**
 * What the command line makes of the same content, in a process of its own as ever: what Astro compiled once in a process, its next build
 * there does not write again.
 */
async function commandLine(root: string, ...more: string[]): Promise<Record<string, string>> {
  const out = await contentFolder({});
  const args = ['build', '--dir', root, '--out', join(out, 'site'), '--no-print', '--no-pictures', '--at', '2026-11-21', ...more];
  const { code, err } = await finish(process.execPath, [handbookBin, ...args], out);
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

describe('an Astro site that cannot have a handbook as it asks', () => {
  const i18n = { locales: ['fr', 'en'], defaultLocale: 'fr', fallback: { en: 'fr' } };
  it.each<[string, HandbookOptions, Astro, string]>([
    [
      'two of them',
      {},
      { integrations: [handbook({ content: 'handbook', at: '/other/' })] },
      'La configuration d’Astro appelle handbook() deux fois',
    ],
    ['addresses without a slash', { at: '/who/' }, { trailingSlash: 'never' }, "remplacez trailingSlash: 'never' par 'ignore' ou 'always'"],
    ['pages that are no folders', { at: '/who/' }, { build: { format: 'file' } }, "retirez build.format: 'file'"],
    ['copies in other languages', { at: '/who/' }, { i18n }, 'i18n.fallback ferait une copie de chaque page'],
    ['a page at the same address', {}, {}, 'L’adresse / est à la fois celle d’une page du recueil et de src/pages/index.astro.'],
    ['readers who are none', { at: '/who/', audience: 'everybody' }, {}, 'Il n’y a pas de public « everybody »'],
  ])('is told in one sentence: %s', async (_, options, astro, sentence) => {
    const failed = await buildSite(await astroSite(), options, astro).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failed?.message).toMatch(/[.…]$/);
    expect(failed?.stack).toBe(failed?.message);
    expect(failed?.message).toContain(sentence);
  });

  it('publishes nothing of content at fault, and says where the fault is', async () => {
    const root = await astroSite();
    await writeFile(join(root, 'handbook/personas/x.yaml'), 'id: x\nname: X\nrole: Y\nstat: proto\n');
    await writeFile(
      join(root, 'astro.config.mjs'),
      `import handbook from ${JSON.stringify(integration)};\nexport default { integrations: [handbook({ content: 'handbook', at: 'who' })] };\n`,
    );
    const { code, err } = await finish(process.execPath, [astroCommand, 'build'], root);
    expect(code).toBe(1);
    expect(err).toContain('personas/x.yaml:4:1  error  schema/unknown-key');
    expect(existsSync(join(root, 'dist/who'))).toBe(false);
  });

  it('publishes nothing where a sheet cannot be made and it was asked to be strict, and all but the sheet where not', async () => {
    const root = await astroSite();
    const quote = 'Une phrase si longue que nul ne la lirait en passant. '.repeat(40).trim();
    await rm(join(root, 'handbook'), { recursive: true });
    await writeFiles(join(root, 'handbook'), {
      'handbook.yaml': soundContent['handbook.yaml'],
      'personas/clara-morel.yaml': `id: clara-morel\nname: Clara\nrole: Cliente\nstate: proto\nquote: "${quote}"\n`,
    });
    const build = async (strict: boolean) => {
      const options = JSON.stringify({ content: 'handbook', at: 'who', pictures: false, strict });
      const config = `import handbook from ${JSON.stringify(integration)};\nexport default { integrations: [handbook(${options})] };\n`;
      await writeFile(join(root, 'astro.config.mjs'), config);
      return finish(process.execPath, [astroCommand, 'build'], root);
    };
    const strict = await build(true);
    expect(strict.code).toBe(1);
    expect(strict.err).toMatch(/personas\/clara-morel\.yaml:5:\d+ {2}error {2}print\/long-quote/);
    expect(strict.err).toContain('Le recueil n’est pas publié : corrigez d’abord les erreurs ci-dessus.');
    expect(strict.err).not.toMatch(/^ +at /m);
    expect(existsSync(join(root, 'dist/who'))).toBe(false);
    const { code, err } = await build(false);
    expect(code).toBe(0);
    expect(err).toMatch(/personas\/clara-morel\.yaml:5:\d+ {2}warning {2}print\/long-quote/);
    expect(await readFile(join(root, 'dist/who/personas/clara-morel/index.html'), 'utf8')).not.toContain('clara-morel.poster-a3');
    expect(existsSync(join(root, 'dist/who/print/clara-morel.poster-a3.pdf'))).toBe(false);
  });

  it('fails where it stops half-way without a word of anybody', async () => {
    const root = await astroSite();
    const config = `import handbook from ${JSON.stringify(integration)};
export default { integrations: [handbook({ content: 'handbook', at: 'who', print: false, pictures: false })] };\n`;
    await writeFiles(root, {
      'astro.config.mjs': config,
      'src/pages/index.astro': '---\nawait new Promise(() => {});\n---\n<h1>Intranet</h1>',
    });
    const { code, err } = await finish(process.execPath, [astroCommand, 'build'], root);
    expect([code, err]).toEqual([1, expect.stringContaining('La construction s’est arrêtée avant que le recueil soit complet')]);
  });
});

describe('a handbook in the layout of a company', () => {
  it('keeps the looks of both apart, has those that the company chose for it, and finds in its own dialog', async () => {
    const root = await astroSite();
    await writeFiles(root, {
      'src/Company.astro': `---\nconst { title, lang } = Astro.props;\n---\n<html lang={lang}><head><title>{title}</title><slot name="head" /></head>
<body><header class="site"><h1>ACME</h1></header><main><slot /></main></body></html>
<style is:global>body { letter-spacing: 3px; color: #f00 } h1, h2 { text-transform: uppercase; color: #00f } .card, .head { padding: 99px }</style>`,
      'src/own.css': 'h1 { color: #639 } header.site { outline: 1px solid }',
      'src/Foot.astro': '<footer>Pied ACME pour {Astro.props.frame.company}</footer>',
    });
    const { url, stop } = await serve(
      await buildSite(root, {
        at: '/who/',
        layout: './src/Company.astro',
        customCss: ['./src/own.css'],
        components: { Footer: './src/Foot.astro' },
        head: [{ tag: 'meta', attrs: { name: 'x-acme', content: '"yes"' } }],
      }),
    );
    const browser = await openBrowser();
    const page = await browser.newPage();
    await visit(page, `${url}/who/personas/clara-morel/`);
    const looks = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { color, textTransform, letterSpacing, paddingTop, outlineStyle } = getComputedStyle(element);
        return [color, textTransform, letterSpacing, paddingTop, outlineStyle];
      });
    expect(await looks('body > header h1')).toEqual(['rgb(0, 0, 255)', 'uppercase', '3px', '0px', 'none']);
    expect(await looks('.handbook h1')).toEqual(['rgb(102, 51, 153)', 'none', '-0.84px', '0px', 'none']);
    expect((await looks('.handbook .head')).slice(1)).toEqual(['none', 'normal', '0px', 'none']);
    expect((await looks('body > header')).at(-1)).toBe('none');
    expect((await looks('.handbook header')).at(-1)).toBe('solid');
    expect(await page.locator('.handbook footer').textContent()).toMatch(/^Pied ACME pour /);
    expect(await page.locator('meta[name="x-acme"]').getAttribute('content')).toBe('"yes"');
    expect(await page.title()).toContain('Clara Morel · ');
    await page.locator('[data-search]').click();
    await page.locator('.handbook dialog input[name="q"]').fill('clara');
    await expect.poll(() => page.locator('.handbook dialog a').count(), patience).toBeGreaterThan(0);
    await browser.close();
    await stop();
  });
});

describe('a policy that Astro writes', () => {
  it('is ours too, and is not broken by what pages do', async () => {
    const { url, stop } = await serve(await buildSite(await astroSite(), { at: '/who/' }, { security: { csp: true } }));
    const browser = await openBrowser();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
    await visit(page, `${url}/who/personas/clara-morel/`);
    const policies = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('content')));
    expect(policies).toEqual([expect.stringContaining("default-src 'none'")]);
    await page.locator('[data-search]').click();
    await page.locator('dialog input[name="q"]').fill('clara');
    await expect.poll(() => page.locator('dialog a').count(), patience).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await browser.close();
    await stop();
  });
});

describe('while somebody writes in an Astro site', () => {
  it('a save shows, a new page comes, one that is taken away goes, and a fault stands in place of all', async () => {
    const root = await astroSite();
    const server = await dev({
      root,
      configFile: false,
      logLevel: 'silent',
      integrations: [handbook({ content: 'handbook', at: '/who/' })],
      server: { port: 0 },
    });
    const url = `http://localhost:${server.address.port}`;
    const get = async (path: string) => {
      const response = await fetch(url + path);
      return { status: response.status, text: await response.text() };
    };
    const file = (name: string) => join(root, 'handbook', name);
    const persona = (name: string) => `id: ana\nname: ${name}\nrole: Cliente\nstate: proto\n`;
    expect((await get('/')).text).toContain('Intranet');
    expect((await get('/who/personas/clara-morel/')).text).toContain('Clara Morel');
    expect((await get('/who/brand.css')).text).toContain('--brand');
    expect((await get('/who/personas/ana/')).status).toBe(404);
    await writeFile(file('personas/ana.yaml'), persona('Ana Un'));
    await expect.poll(() => get('/who/personas/ana/'), patience).toMatchObject({ status: 200, text: expect.stringContaining('Ana Un') });
    await writeFile(file('personas/ana.yaml'), persona('Ana Deux'));
    await expect.poll(() => get('/who/personas/ana/'), patience).toMatchObject({ text: expect.stringContaining('Ana Deux') });
    await writeFile(file('personas/ana.yaml'), persona('Ana').replace('name', 'nom'));
    await expect.poll(() => get('/who/'), patience).toMatchObject({ status: 500, text: expect.stringContaining('personas/ana.yaml') });
    expect((await get('/')).status).toBe(200);
    await rm(file('personas/ana.yaml'));
    await expect.poll(() => get('/who/personas/ana/'), patience).toMatchObject({ status: 404 });
    await server.stop();
  });
});
