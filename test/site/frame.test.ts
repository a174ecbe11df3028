import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { onPage } from '../support/gallery.ts';
import { eventually } from '../support/search.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (path: string, ...rest: [what: Parameters<typeof onPage>[2], options?: Parameters<typeof onPage>[3]]) =>
  onPage(browser, url + path, ...rest);

const [light, dark] = ['rgb(253, 252, 249)', 'rgb(23, 24, 26)'];
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const hueOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('.place') ?? document.body).getPropertyValue('--hue'));

describe('light and dark', () => {
  it('are the device’s until somebody chooses, and then theirs on every page', () =>
    on(
      '/',
      async (page) => {
        const choice = page.getByLabel('Apparence');
        expect(await paperOf(page)).toBe(dark);
        const hue = await hueOf(page);
        await choice.selectOption('Claire');
        await eventually(() => paperOf(page)).toBe(light);
        expect(await hueOf(page)).not.toBe(hue);
        expect(await violationsOf(page)).toEqual([]);
        await page.goto(`${url}/personas/samir-haddad/`);
        // His page has aged.
        await eventually(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
        await choice.selectOption('Celle de mon appareil');
        await eventually(() => page.evaluate(() => [document.documentElement.dataset.theme, localStorage.length].join())).toBe(',0');
      },
      { colorScheme: 'dark' },
    ));

  it('are right without scripts, where there is nothing to choose', () =>
    on(
      '/',
      async (page) => {
        expect(await paperOf(page)).toBe(dark);
        expect(await page.getByLabel('Apparence').isVisible()).toBe(false);
      },
      { colorScheme: 'dark', javaScriptEnabled: false },
    ));
});

/** Those of the kit stand under it. */
const guidePages = readdirSync('guide').filter((name) => !name.includes('.en.') && !name.startsWith('kit-'));

describe('a page of the guide', () => {
  it('has the others beside it, and says which comes before and after', () =>
    on(
      '/guide/persona-ou-segment/',
      async (page) => {
        const pages = page.getByRole('navigation', { name: 'Pages du guide' });
        expect(await pages.locator('ol > li').count()).toBe(guidePages.length);
        expect(await pages.locator('ol > li > a').first().textContent()).toBe('Pourquoi, et qu’est-ce que cela change\u202F?');
        expect(await pages.locator('[aria-current="page"]').textContent()).toContain('Persona ou segment');
        expect(await page.locator('.neighbours a').allTextContents()).toEqual([
          'Précédent Comment présenter les personas à l’entreprise\u202F?',
          'Suivant Qui achète, qui utilise, qui conseille\u202F?',
        ]);
        expect(await violationsOf(page)).toEqual([]);
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  it('keeps to its own parts on a telephone', () =>
    on(
      '/guide/persona-ou-segment/',
      async (page) => {
        expect(await page.locator('.guide-pages > ol > li > a').first().isVisible()).toBe(false);
        expect(await page.locator('.contents').isVisible()).toBe(true);
        expect(await violationsOf(page)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});

describe('the accessibility statement', () => {
  it.each([
    ['/', 'Accessibilité'],
    ['/en/', 'Accessibility'],
  ])('is linked at the foot of %s', (path, title) =>
    on(path, async (page) => {
      await page.locator('footer.site').getByRole('link', { name: title }).click();
      await eventually(() => page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('main section').count()).toBe(5);
      expect(await violationsOf(page)).toEqual([]);
    }),
  );
});

it('the page of all keys has no column that a telephone must scroll to', () =>
  on(
    '/reference/',
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(
        await page
          .locator('.keys tr')
          .nth(1)
          .evaluate((row) => row.getBoundingClientRect().width),
      ).toBeLessThan(390);
      expect(await page.getByRole('rowheader').count()).toBeGreaterThan(100);
      expect(await violationsOf(page)).toEqual([]);
    },
    { viewport: { width: 390, height: 844 } },
  ));
