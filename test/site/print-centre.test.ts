import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadHandbook } from '../../src/handbook/load.ts';
import { visibleTo } from '../../src/handbook/readers.ts';
import { readHistory } from '../../src/history/history.ts';
import { printed } from '../../src/paper/typst/print.ts';
import { viewIn } from '../../src/reading/view.ts';
import { openImages } from '../../src/source/image/gate.ts';
import { openBrowser } from '../support/browser.ts';
import { readPdf, squeezed } from '../support/pdf.ts';
import { eventually } from '../support/search.ts';
import { settled, visit } from '../support/visit.ts';

const folder = inject('sampleFolder');
const url = inject('sampleUrl');
const today = '2026-11-21';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await (options.javaScriptEnabled === false ? page.goto(url + path) : visit(page, url + path));
  return page;
}

const codes = async () =>
  JSON.parse(await readFile(join(folder, 'p/codes.json'), 'utf8')) as Record<string, { code: string; name: string }>;
const plain = (text: string | null) => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');

describe('the print centre', () => {
  it.each(['/print/', '/en/print/'])(
    '%s offers the poster of everybody in use first, of the size that it says, with its look',
    async (path) => {
      const { handbook } = await loadHandbook(process.cwd());
      const inUse = [...visibleTo(handbook, 'staff').personas.values()].filter(({ data }) => data.state !== 'retired');
      const page = await open(path);
      const ready = await page.locator('.people > li').evaluateAll((people) =>
        people.map((person) => ({
          name: person.querySelector('.person')?.textContent,
          file: person.querySelector<HTMLAnchorElement>('.files a')?.pathname ?? '',
          size: person.querySelector('small')?.textContent ?? '',
          picture: person.querySelector<HTMLImageElement>('img')?.getAttribute('src') ?? '',
        })),
      );
      expect(ready.map(({ name }) => name).sort()).toEqual(inUse.map(({ data }) => data.name).sort());
      for (const { name, file, size, picture } of ready) {
        const { pages, text } = await readPdf(await readFile(join(folder, file)));
        expect([pages, text.includes(squeezed(name ?? ''))]).toEqual([1, true]);
        expect(size).toContain(String(Math.round(statSync(join(folder, file)).size / 1000)));
        const { width, height } = await sharp(join(folder, picture)).metadata();
        expect(height / width).toBeCloseTo(Math.SQRT2, 1);
      }
      await page.close();
    },
  );

  it('is one link away from every persona, whose name the commands then bear', async () => {
    const page = await open('/personas/samir-haddad/');
    await page.locator('.actions a', { hasText: 'Toutes les impressions' }).click();
    await page.waitForURL(/\/print\//);
    await settled(page);
    expect(await page.locator('.commands code', { hasText: '--bleed' }).textContent()).toBe(
      'npx --no handbook print samir-haddad --format poster-a3 --bleed',
    );
    await page.close();
  });

  it('copies a command, and finds a name', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await visit(page, `${url}/en/print/?persona=clara-morel`);
    await page.locator('.commands summary').click();
    const button = page.locator('.commands dd', { hasText: '--format poster-a1 --lang' }).locator('button');
    expect(await button.ariaSnapshot()).toContain('Copy – Large poster, from A2 to A0, for a hall');
    // Its answer goes after two seconds: it is heard, not looked for.
    await button.evaluate((element) => {
      const listen = new MutationObserver(() =>
        element.setAttribute('data-said', `${element.getAttribute('data-said')} ${element.textContent}`),
      );
      listen.observe(element, { childList: true, subtree: true });
    });
    await button.click();
    await eventually(() => button.getAttribute('data-said')).toContain('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'npx --no handbook print clara-morel --format poster-a1 --lang en',
    );
    await page.locator('.print-filter input').fill('ines');
    expect(await page.locator('.people > li:visible .person').allTextContents()).toEqual(['Inès et Tom Rouvier']);
    const status = page.locator('.print-filter [role=status]');
    expect(await status.textContent()).toBe('1 persona');
    await page.locator('.print-filter input').fill('m');
    expect(await status.textContent()).toBe(`${await page.locator('.people > li:visible').count()} personas`);
    await page.locator('.print-filter input').fill('zzz');
    expect(await status.textContent()).toBe('No persona has this name.');
    await page.locator('.print-filter input').fill('');
    expect(await status.textContent()).toBe('');
    await context.close();
  });

  it('is whole without scripts', async () => {
    const page = await open('/print/', { javaScriptEnabled: false });
    expect(await page.locator('.commands code').first().textContent()).toMatch(
      /^npx --no handbook print [a-z-]+ --format poster-a3 --bleed$/,
    );
    // What the build made is a button, for somebody alone and for all.
    expect(await page.locator('.people .button').count()).toBeGreaterThanOrEqual(3 * (await page.locator('.people > li').count()));
    await page.locator('.commands summary').click();
    expect(await page.locator('.commands code').first().isVisible()).toBe(true);
    expect(await page.locator('.commands button:visible, .print-filter:visible').count()).toBe(0);
    await page.close();
  });
});

describe('the files of the print centre', () => {
  it('are there, under names that say what they open and of whom, the words that are seen first', async () => {
    const page = await open('/print/');
    const clara = page.locator('.people > li', { has: page.getByRole('heading', { name: 'Clara Morel' }) });
    const links = await clara
      .locator('.files a, .by-department a')
      .evaluateAll((all) => all.map((link) => ({ name: link.textContent ?? '', file: link.getAttribute('href') ?? '' })));
    expect(links.map(({ name }) => name)).toEqual([
      'Affiche A3 – Clara Morel',
      'Fiche A4 – Clara Morel',
      'Gros caractères – Clara Morel',
      'Grille d’entretien – Clara Morel',
      'Canevas de co-création – Clara Morel',
      ...['Marketing', 'Produit', 'Ventes', 'Relation client', 'Risques', 'La page'].map((label) => `${label} – Clara Morel`),
    ]);
    for (const { file } of links.slice(0, -1)) expect(existsSync(join(folder, file)), file).toBe(true);
    const names = await page.locator('main a[href$=".pdf"]:not([aria-hidden])').allTextContents();
    expect(new Set(names).size).toBe(names.length);
    const together = await page.locator('.together .button').allTextContents();
    expect(together).toEqual(expect.arrayContaining(['Livret', 'Cartes à découper', 'Fiche du segment – Réserve active']));
    await page.close();
  });

  it('are in reach on a small telephone and in a narrow window, and wait for their pictures until these are looked at', async () => {
    for (const width of [390, 320]) {
      const page = await open('/print/', { viewport: { width, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const picture of await page.locator('.people img').all()) expect(await picture.getAttribute('loading')).toBe('lazy');
      await page.close();
    }
  });
});

describe('the code on a sheet', () => {
  it.each(['fr', 'en'])('is scanned from the sheet itself, and leads to a page that says it is current (%s)', async (language) => {
    const { handbook } = await loadHandbook(process.cwd());
    const view = viewIn(visibleTo(handbook, 'staff'), language, today, await readHistory(process.cwd()));
    const personas = [...view.handbook.personas.values()].filter(({ id }) => id === 'nadia-benkirane');
    const [sheet] = await Array.fromAsync(
      printed({ images: openImages(process.cwd()), view, personas, written: () => undefined, formats: ['poster-a4'] }),
    );
    const { data, info } = await sharp(Buffer.from(sheet?.cover?.().svg() ?? ''), { density: 150 })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // The package is CommonJS, whose types name the function twice.
    const scanned = new URL(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '');
    expect(scanned.href).toMatch(/^https:\/\/personas\.example\.com\/(en\/)?p\/[0-9a-z]{6}-[0-9a-z]{5}\/\?d=\d{4}-\d{2}-\d{2}$/);
    expect(existsSync(join(folder, scanned.pathname, 'index.html'))).toBe(true);
    // What the build printed is the same sheet: its code stands in the file.
    const page = await open(scanned.pathname + scanned.search);
    expect(plain(await page.locator('h1').textContent())).toBe(language === 'fr' ? 'Cette feuille est à jour' : 'This sheet is up to date');
    const pdf = await page.locator('.sheet-ways a').last().getAttribute('href');
    const { text } = await readPdf(await readFile(join(folder, pdf ?? '')));
    expect(text).toContain(squeezed(scanned.pathname.split('/').at(-2) ?? ''));
    await page.close();
  });

  it('of a sheet that has aged leads to words on the newer one, in every language of the site', async () => {
    const [whose = ''] = Object.entries(await codes()).find(([, { name }]) => name === 'Clara Morel') ?? [];
    const page = await open(`/p/${whose}-00000/`);
    const said = plain(await page.locator('main').textContent());
    expect(said).toMatch(
      /Cette feuille a vieilli.*Clara Morel\. .*La feuille actuelle est celle du \d+.*This sheet is out of date.*Clara Morel/s,
    );
    await page.locator('.sheet-ways a').first().click();
    await page.waitForURL(/\/personas\/clara-morel\/$/);
    await page.close();
  });

  it('of a retired persona says to take the sheet down; one that nobody knows is told as such, in kind words', async () => {
    const retired = Object.values(await codes()).find(({ name }) => name === 'Paul Livret');
    const current = await open(`/p/${retired?.code}/`);
    expect(plain(await current.locator('h1').textContent())).toBe('Cette feuille ne sert plus');
    await visit(current, `${url}/p/${retired?.code.slice(0, 7)}00000/`);
    expect(plain(await current.locator('h1').textContent())).toBe('Cette feuille ne sert plus');
    await visit(current, `${url}/p/zzzzzz-zzzzz/`);
    expect(plain(await current.locator('h1').textContent())).toBe('Feuille inconnue');
    await current.close();
    const without = await open('/p/zzzzzz-zzzzz/', { javaScriptEnabled: false });
    expect(plain(await without.locator('main').textContent())).toMatch(/feuille imprimée \?.*cherchez-y la personne par son nom/);
    await without.close();
  });

  it('is known again after its persona was renamed', async () => {
    const { handbook } = await loadHandbook(process.cwd());
    const renamed = [...handbook.personas.values()].filter(({ data }) => data.aliases?.length);
    const names = Object.values(await codes()).map(({ name }) => name);
    for (const { data } of renamed) expect(names.filter((name) => name === data.name).length).toBe(2 * (1 + (data.aliases?.length ?? 0)));
    expect(renamed.length).toBeGreaterThan(0);
  });
});

describe('a link to a page', () => {
  it('brings a picture of its own, of the size that it says, to whoever shows it', async () => {
    const pages = ['/personas/clara-morel/', '/en/personas/clara-morel/', '/segments/reserve-active/', '/icps/eti-pharmaceutique/'];
    const pictures = new Set<string>();
    for (const path of pages) {
      const html = await readFile(join(folder, path, 'index.html'), 'utf8');
      const said = (property: string) => new RegExp(`<meta property="og:${property}" content="([^"]+)"`).exec(html)?.[1] ?? '';
      const { pathname, origin } = new URL(said('image'));
      const { width, height } = await sharp(join(folder, pathname)).metadata();
      expect([origin, String(width), String(height)]).toEqual(['https://personas.example.com', said('image:width'), said('image:height')]);
      expect(said('image:alt')).not.toBe('');
      pictures.add(pathname);
    }
    expect(pictures.size).toBe(pages.length);
  });
});
