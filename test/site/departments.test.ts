import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fitsItsWidth } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { onPage } from '../support/gallery.ts';
import { readPdf, squeezed } from '../support/pdf.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';
import { showPictures, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (path: string, ...rest: [what: Parameters<typeof onPage>[2], options?: Parameters<typeof onPage>[3]]) =>
  onPage(browser, url + path, ...rest);

describe('the page of a department', () => {
  it('is one click from home, and is offered first once it was said to be one’s own', () =>
    on('/', async (page) => {
      const ways = page.locator('.mine-ways');
      await eventually(() => ways.locator('a:visible').allTextContents()).toEqual([
        'Marketing',
        'Produit',
        'Ventes',
        'Relation client',
        'Risques',
      ]);
      await ways.getByRole('link', { name: 'Ventes' }).click();
      await page.waitForURL('**/departments/sales/');
      const mine = page.getByRole('button', { name: 'C’est mon service' });
      await eventually(() => mine.getAttribute('aria-pressed')).toBe('false');
      await mine.click();
      await eventually(() => mine.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('.actions [role="status"]').textContent()).toContain('l’accueil vous le proposera d’abord');

      await page.goto(`${url}/`);
      await eventually(() => ways.locator(':visible').allTextContents()).toEqual(['Votre service\u00A0:', 'Ventes']);
      expect(await page.getByLabel('Je travaille au service').inputValue()).toBe('sales');
      await ways.getByRole('link').click();
      await page.waitForURL('**/departments/sales/');

      // Said again, it is taken back.
      await eventually(() => mine.getAttribute('aria-pressed')).toBe('true');
      await mine.click();
      await eventually(() => mine.getAttribute('aria-pressed')).toBe('false');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('answers an objection, and leads to whom it is of', () =>
    on('/departments/sales/', async (page) => {
      const exchange = page.locator('.exchanges > div', { hasText: 'Ce n’est pas moi qui signe' });
      expect(await exchange.locator('dd').textContent()).toContain('Votre DAF demandera le prix');
      await page.locator('#objections').getByRole('link', { name: 'Clara Morel' }).click();
      await eventually(async () => new URL(page.url()).hash).toBe('#persona-clara-morel');
      const clara = page.locator('#persona-clara-morel');
      expect(await clara.isVisible()).toBe(true);
      await clara.getByRole('link', { name: /Toute la fiche/ }).click();
      await page.waitForURL('**/personas/clara-morel/#guidance-sales');
    }));

  it('folds what the situations tell too, and opens it for a link that leads into it', () =>
    on('/departments/sales/', async (page) => {
      const folded = page.locator('#persona-clara-morel .field-body > details');
      expect(await folded.locator('> summary').textContent()).toBe('Objections · Offres – Clara Morel');
      const inside = folded.locator('[id]').first();
      expect(await inside.isVisible()).toBe(false);
      await page.goto(`${url}/departments/sales/#${await inside.getAttribute('id')}`);
      await eventually(() => inside.isVisible()).toBe(true);
    }));

  it('prints on four sheets at most, with every word of it', async () => {
    const page = await browser.newPage();
    await visit(page, `${url}/departments/sales/`);
    await showPictures(page);
    const said = await page.locator('.told-here :is(.said, .exchanges dd, .words > li, h3 > span:first-child)').allTextContents();
    const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    const words = squeezed(pdf.text);
    // What each of them folds is among it, and stands in the situations.
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
    expect(pdf.pages).toBeLessThanOrEqual(4);
    await page.close();
  });

  it('shows whose guidance has aged', () =>
    on('/departments/sales/', async (page) => {
      const ground = (id: string) => page.locator(`#persona-${id}`).evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(await ground('samir-haddad')).not.toBe(await ground('clara-morel'));
    }));

  it('leads to the sheets of the department', () =>
    on('/departments/sales/', async (page) => {
      const sheet = await page.locator('#sheets').getByRole('link', { name: 'Clara Morel' }).getAttribute('href');
      const response = await page.request.get(new URL(sheet ?? '', url).href);
      expect([response.status(), response.headers()['content-length'] !== '0']).toEqual([200, true]);
    }));

  it('is found by the name of the department in any language', () =>
    on('/', async (page) => {
      await openSearch(page);
      for (const name of ['sales', 'ventes', 'commercial']) {
        await page.locator('dialog.search[open] input[name="q"]').fill(name);
        await eventually(() => resultPaths(page)).toContain('/departments/sales/');
      }
    }));

  it('says all of it where scripts do not run, and fits a narrow window', () =>
    on(
      '/en/departments/sales/',
      async (page) => {
        for (const part of ['objections', 'stages', 'dont', 'said', 'people', 'missing', 'sheets'])
          expect(await page.locator(`#${part}`).isVisible(), part).toBe(true);
        expect(await page.locator('.actions button:visible').count()).toBe(0);
        expect(await fitsItsWidth(page)).toBe(true);
      },
      { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
    ));
});
