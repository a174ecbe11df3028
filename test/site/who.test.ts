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
const faces = (page: Page) => page.locator('.who-faces h2 button').allTextContents();
const status = (page: Page) => page.locator('.who-answer [role="status"]').textContent();
const ready = (page: Page) => page.locator('.who-signs li button').first().waitFor();

describe('whom one has to do with', () => {
  it('is found by keyboard: a title, Enter, and what to say', () =>
    on('/who/#heard', async (page) => {
      await ready(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('heard');
      await page.keyboard.type('directrice R&D');
      await eventually(() => faces(page)).toEqual(['Anh-Thu Delorme', 'Sylvie Amiel']);
      expect(await page.locator('.who-job').textContent()).toContain('études et R&D · direction');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('2');
      await eventually(() => page.locator('.who-advice h2').textContent()).toBe('Parler à Sylvie Amiel');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('heard');
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.who-advice h2').textContent()).toBe('Parler à Anh-Thu Delorme');
      expect(await page.locator('.who-advice a.button').getAttribute('href')).toBe('/personas/anh-thu-delorme/#guidance-marketing');
    }));

  it('takes what is typed before anything has the focus, and leaves the keys of the site alone', () =>
    on('/who/', async (page) => {
      await ready(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await page.keyboard.type('DAF');
      await eventually(() => faces(page)).toEqual(['Hélène Vidonne']);
      expect(await page.locator('#heard').inputValue()).toBe('DAF');
      await page.evaluate(() => document.querySelector<HTMLElement>('#heard')?.blur());
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      expect(await page.locator('#heard').inputValue()).toBe('DAF');
    }));

  it('is not told where that is not enough, and is with one more sign', () =>
    on('/who/', async (page) => {
      await ready(page);
      await page.locator('#heard').fill('je voudrais un rendez-vous');
      await eventually(() => status(page)).toBe('Pas assez pour le dire.');
      expect(await faces(page)).toEqual([]);
      await page.getByRole('button', { name: 'Recommencer' }).click();
      await page.getByRole('button', { name: 'Elle arrive avec une ligne de relevé imprimée et surlignée.' }).click();
      await eventually(() => faces(page)).toEqual(['Monique Lavergne']);
      expect(await page.locator('.who-sure').textContent()).toBe('C’est possible');
      await page.locator('#heard').fill('elle a écrit mon nom, un faux conseiller l’a appelée');
      await eventually(() => page.locator('.who-sure').first().textContent()).toBe('Tout y ressemble');
      expect(await page.locator('.who-reasons li').first().textContent()).toBe(
        'Signe Elle arrive avec une ligne de relevé imprimée et surlignée.',
      );
    }));

  it('is told for the department where a reader works, and nothing of it is kept, sent or written in the address', () =>
    on('/', async (page) => {
      await page.evaluate(() => localStorage.setItem('handbook-department', 'support'));
      const asked: string[] = [];
      await page.goto(`${url}/who/#heard`);
      await ready(page);
      page.on('request', (request) => asked.push(request.url()));
      await page.keyboard.type('un faux conseiller connaissait mon nom, je veux un témoin');
      await eventually(() => faces(page)).toEqual(['Monique Lavergne']);
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.who-advice .is-say').textContent()).toBe('Dire qu’elle a bien fait, vérifier ensuite');
      expect(page.url()).toBe(`${url}/who/#heard`);
      expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['handbook-department', 'support']]);
      expect(await page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, '']);
      expect(asked.every((address) => address.startsWith(url) && !/conseiller|témoin|\?/.test(decodeURIComponent(address)))).toBe(true);
    }));

  it('reads titles in English on a page in English', () =>
    on('/en/who/#heard', async (page) => {
      await ready(page);
      await page.keyboard.type('purchasing manager');
      await eventually(() => faces(page)).toEqual(['Bruno Sarrat']);
      expect(await page.locator('.who-job').textContent()).toBe('Job understood: procurement · manager · Buys');
    }));

  it('is told by signs where no script runs: each leads to where it stands', () =>
    on(
      '/who/',
      async (page) => {
        expect(await page.locator('.who-ask').isVisible()).toBe(false);
        const sign = page.getByRole('link', { name: 'Elle demande le nom de qui lui parle et l’écrit.' });
        expect(await sign.getAttribute('href')).toBe('/personas/monique-lavergne/#cues-demande-nom');
      },
      { javaScriptEnabled: false },
    ));

  it('has room on a telephone, and its buttons for fingers', () =>
    on(
      '/who/',
      async (page) => {
        await ready(page);
        await page.locator('.who-signs li button').first().click();
        await page.locator('.who-faces h2 button').first().click();
        await page.locator('.who-advice h2').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await violationsOf(page)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    ));
});
