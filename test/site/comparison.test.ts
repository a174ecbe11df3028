import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { onPage, query } from '../support/gallery.ts';
import { readPdf, squeezed } from '../support/pdf.ts';
import { eventually } from '../support/search.ts';
import { showPictures, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (path: string, ...rest: [what: Parameters<typeof onPage>[2], options?: Parameters<typeof onPage>[3]]) =>
  onPage(browser, url + path, ...rest);
const names = (page: Page) => page.locator('.people-of h2 a').allTextContents();
const status = (page: Page) => page.locator('.picker-status').textContent();
const sentence = (page: Page) => page.locator('.verdict .sentence').textContent();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Ajouter un persona' });

describe('comparing personas', () => {
  it('takes three steps from a page to another persona, and comes back by Back', () =>
    on('/personas/clara-morel/', async (page) => {
      await page.getByRole('link', { name: 'Comparer à d’autres' }).click();
      await eventually(() => names(page)).toEqual(['Clara Morel']);
      // Who is on her own is offered whom she is worth comparing with.
      await eventually(() => page.locator('.compared-people .offers button').count()).toBe(4);
      await field(page).fill('moniq');
      await eventually(() => status(page)).toBe('1 persona trouvé');
      await field(page).press('Enter');
      await eventually(() => names(page)).toEqual(['Clara Morel', 'Monique Lavergne']);
      expect(query(page)).toBe('?with=clara-morel,monique-lavergne');
      await eventually(() => status(page)).toBe('Comparaison\u00A0: Clara Morel et Monique Lavergne.');
      expect(await sentence(page)).toMatch(/^2 canaux en commun \(Appli et Téléphone\)/);
      expect(await page.title()).toMatch(/^Clara Morel et Monique Lavergne · /);
      expect(await page.locator('.by-audience').isVisible()).toBe(false);
      await page.goBack();
      await eventually(() => names(page)).toEqual(['Clara Morel']);
      expect(await page.locator('.by-audience').isVisible()).toBe(true);
      await page.goForward();
      await eventually(() => names(page)).toEqual(['Clara Morel', 'Monique Lavergne']);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/compare/?with=clara-morel,monique-lavergne');
      await eventually(() => sentence(page)).toMatch(/^2 channels in common/);
    }));

  it('offers the command that makes a sheet of it, in the language of the page', () =>
    on('/en/compare/?with=clara-morel,monique-lavergne', async (page) => {
      await page.getByText('A ready A4 sheet, by a command').click();
      expect(await page.locator('.command code').textContent()).toBe(
        'npx --no handbook print --compare clara-morel,monique-lavergne --lang en',
      );
      expect(await page.locator('.command').getByRole('button', { name: 'Copy' }).isVisible()).toBe(true);
    }));

  it('says at a glance who behave alike and feel otherwise, and marks doubt on every statement', () =>
    on('/compare/?with=didier-cazal,leila-aubert', async (page) => {
      await eventually(() => page.locator('.verdict .headline').textContent()).toBe('Même comportement, attitudes opposées');
      expect(await sentence(page)).toContain('à l’opposé sur «\u202FUne contrainte subie – Un outil choisi\u202F»');
      const scale = page.locator('.overlaid > li').first();
      expect(await scale.locator('.twin').textContent()).toContain('Leïla Aubert');
      const table = page.getByRole('table', { name: 'Canaux' });
      expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Point comparé', 'Didier Cazal', 'Leïla Aubert']);
      const said = page.locator('.says > .is-hypothesis').first();
      expect(await said.locator('.mark.hypothesis').textContent()).toBe('hypothèse');
      expect(await said.locator('a.said').getAttribute('href')).toMatch(/^\/personas\/(?:didier-cazal|leila-aubert)\/#/);
      expect(await violationsOf(page)).toEqual([]);
    }));

  it('says who is not there, who has retired and who is one too many', () =>
    on('/compare/?with=clara-communication,clara-morel,paul-livret,moniqe', async (page) => {
      await eventually(() => names(page)).toEqual(['Clara Morel']);
      const told = page.locator('.told');
      expect(await told.allTextContents()).toEqual([
        'Paul Livret est une fiche retirée\u00A0: elle ne se compare plus. Comparer plutôt Monique Lavergne',
        'Aucun persona ne répond à l’identifiant «\u202Fmoniqe\u202F». Comparer plutôt Monique Lavergne',
      ]);
      await told.last().getByRole('button').click();
      await eventually(() => names(page)).toEqual(['Clara Morel', 'Monique Lavergne']);
      await page.goto(`${url}/compare/?with=clara-morel,leila-aubert,didier-cazal,samir-haddad,yanis-bellair`);
      await eventually(() => names(page)).toHaveLength(4);
      expect(await told.textContent()).toBe('Quatre personas au plus\u202F; laissés de côté\u00A0: Yanis Bellair.');
      expect(await field(page).isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Retirer Samir Haddad' }).click();
      await eventually(() => names(page)).toEqual(['Clara Morel', 'Leïla Aubert', 'Didier Cazal']);
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('compare-words');
    }));

  it('is done by keyboard alone', () =>
    on('/compare/', async (page) => {
      await field(page).focus();
      await page.keyboard.type('réserve active');
      await eventually(() => status(page)).toBe('2 personas trouvés');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await eventually(() => names(page)).toEqual(['Leïla Aubert']);
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('compare-words');
      await page.keyboard.type('zzz');
      await eventually(() => status(page)).toBe('Aucun persona ne répond à «\u202Fzzz\u202F».');
    }));

  it('is led to from a segment, and fits a phone and a dark screen', () =>
    on(
      '/segments/particuliers-numeriques/',
      async (page) => {
        await page.getByRole('link', { name: 'Comparer ces 3 personas en détail' }).click();
        await eventually(() => names(page)).toHaveLength(3);
        const table = page.getByRole('table', { name: 'Canaux' });
        expect(await table.getByRole('row').count()).toBeGreaterThan(2);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await violationsOf(page)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    ));

  it('prints as a sheet that lies across, whole, with its day and its address', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await visit(page, `${url}/compare/?with=clara-morel,monique-lavergne`);
    await eventually(() => names(page)).toHaveLength(2);
    await showPictures(page);
    const said = await page.locator('.verdict .sentence, .side-by-side .said, .side-by-side tbody th > span, .twin').allTextContents();
    const day = await page.locator('.made').textContent();
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const words = squeezed(pdf.text);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
    expect(words).toContain(squeezed(day ?? '?'));
    expect(words).toContain(squeezed(page.url()));
    expect(words).not.toContain(squeezed('Ajouter un persona'));
    // Across: what stands furthest right is beyond the width of an upright A4.
    expect(Math.max(...pdf.places.map(({ x }) => x))).toBeGreaterThan(600);
    expect(pdf.tags.filter(({ role }) => role === 'Table').length).toBeGreaterThan(4);
    await page.close();
  });

  it('leads to the personas of each segment without a script', () =>
    on(
      '/compare/',
      async (page) => {
        const group = page.locator('.audiences > li', { hasText: 'Réserve active' });
        expect(await group.getByRole('link').allTextContents()).toEqual(['Réserve active', 'Didier Cazal', 'Leïla Aubert', 'Côte à côte']);
        expect(await group.locator('.headline').textContent()).toBe('Même comportement, attitudes opposées');
        expect(await page.locator('.without').isVisible()).toBe(true);
        expect(await page.locator('.picker').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('weighs no more than 15 KiB of scripts', async () => {
    const page = await browser.newPage();
    await visit(page, `${url}/compare/?with=clara-morel,leila-aubert`);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(inject('sampleFolder'), path))).length, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(15 * 1024);
    await page.close();
  });
});
