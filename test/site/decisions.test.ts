import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await (options.javaScriptEnabled === false ? page.goto(url + path) : visit(page, url + path));
  return page;
}

const shownTitles = (page: Page) => page.locator('.decisions:not(.is-short) > li:not([hidden]) h3').allTextContents();

describe('the decisions', () => {
  it('are listed by date, and lead to a department without scripts', async () => {
    const page = await open('/decisions/', { javaScriptEnabled: false });
    const titles = await shownTitles(page);
    expect(titles).toHaveLength(11);
    expect(titles[0]).toContain('Présenter le successeur');
    await page.getByRole('navigation', { name: 'Par service' }).getByRole('link', { name: 'Relation client' }).click();
    expect(new URL(page.url()).hash).toBe('#department-support');
    expect(await page.locator('#department-support li').count()).toBe(1);
  });

  it('show those on one persona alone where an address asks for it', async () => {
    const page = await open('/decisions/?persona=didier-cazal');
    await page.getByText('Seules s’affichent les décisions sur : Didier Cazal.').waitFor();
    expect(await shownTitles(page)).toHaveLength(3);
    await page.getByRole('link', { name: 'Tout afficher' }).click();
    await page.waitForURL('**/decisions/?');
    expect(await shownTitles(page)).toHaveLength(11);
  });

  it('lead from a statement that they rest on to its place, and back from the persona', async () => {
    const page = await open('/decisions/messagerie-du-soir/');
    await page.getByRole('link', { name: 'Pouvoir tout faire par écrit' }).click();
    await page.waitForURL('**/personas/didier-cazal/#ecrire');
    await page.locator('#decisions').getByRole('link', { name: 'Répondre par écrit' }).click();
    await page.waitForURL('**/decisions/messagerie-du-soir/');
  });

  it('fit a narrow screen', async () => {
    for (const path of ['/decisions/', '/decisions/carte-par-essai/']) {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

describe('citing a persona', () => {
  it('copies what is to be pasted, and leaves the page where it is', async () => {
    const page = await open('/personas/clara-morel/', {
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 1440, height: 900 },
    });
    const height = () => page.locator('.glance').evaluate((glance) => glance.getBoundingClientRect().top + scrollY);
    const before = await height();
    await page.locator('.cite > summary').click();
    expect(await height()).toBe(before);
    await page.locator('.cite-one').first().getByRole('button').click();
    await page.locator('.cite-one').first().getByText('Copié').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '[Clara Morel, Responsable communication d’un sous-traitant aéronautique](https://personas.example.com/personas/clara-morel/) (persona validé, relu en novembre 2026)',
    );
  });

  it('can be selected without scripts', async () => {
    const page = await open('/personas/clara-morel/', { javaScriptEnabled: false });
    await page.locator('.cite > summary').click();
    expect(await page.locator('.cite code').nth(1).textContent()).toBe('https://personas.example.com/personas/clara-morel/');
    expect(await page.locator('.cite button:visible').count()).toBe(0);
  });

  it('has a badge that a browser draws', async () => {
    const page = await open('/personas/clara-morel/');
    const size = await page.evaluate(async () => {
      const image = new Image();
      image.src = '/badges/clara-morel.svg';
      await image.decode();
      return [image.naturalWidth > 150, image.naturalHeight];
    });
    expect(size).toEqual([true, 24]);
  });
});
