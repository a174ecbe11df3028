import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { eventually } from '../support/search.ts';
import { settled, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}, today?: string): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (today) await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
  await (options.javaScriptEnabled === false ? page.goto(url + path) : visit(page, url + path));
  return page;
}

const clara = '/personas/clara-morel/';
const laptop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

describe('the first screen', () => {
  it('of a laptop holds who it is, what they want, what stops them and how to talk to them', async () => {
    const page = await open(clara, laptop);
    for (const part of ['.portrait', 'h1', '.role', '.quote', '.glance-column:nth-child(3) li:last-child', '.glance-departments']) {
      const box = await page.locator(part).first().boundingBox();
      expect([part, (box?.y ?? Number.NaN) + (box?.height ?? 0) < 900]).toEqual([part, true]);
    }
  });

  it('of a phone holds who it is, what they want and what stops them', async () => {
    const page = await open(clara, phone);
    for (const part of [
      '.portrait',
      'h1',
      '.role',
      '.quote',
      '.glance-column:nth-child(2) li:nth-child(2)',
      '.glance-column:nth-child(3) h2',
    ]) {
      const box = await page.locator(part).first().boundingBox();
      expect([part, (box?.y ?? Number.NaN) + (box?.height ?? 0) < 844]).toEqual([part, true]);
    }
  });
});

describe('the contents', () => {
  it.each([
    ['a laptop', laptop],
    ['a phone', phone],
  ])('stay in sight and know where the reader is, on %s', async (_, size) => {
    const page = await open(clara, size);
    const current = () => page.locator('.contents [aria-current]').allTextContents();
    expect(await current()).toEqual([]);
    const links = page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link');
    const parts = await links.evaluateAll((all) => all.map((one) => [one.textContent, (one as HTMLAnchorElement).hash] as const));
    expect(parts.length).toBeGreaterThan(5);
    for (const [at, [name, anchor]] of parts.entries()) {
      // Along the top of a phone the links follow the reader: one that moves under the pointer lets another be clicked.
      await settled(page);
      await links.nth(at).click();
      await eventually(() => page.evaluate(() => location.hash)).toBe(anchor);
      const [nav, title] = [await page.locator('.contents').boundingBox(), await page.locator(`${anchor} h2`).boundingBox()];
      // What stands at the end of the page cannot come to the top.
      if ((title?.y ?? 0) < size.viewport.height / 5) await eventually(current).toEqual([name]);
      expect(nav?.y).toBeGreaterThanOrEqual(0);
      // The bar along the top of a phone hides no heading that it leads to.
      if (size === phone) expect(title?.y).toBeGreaterThanOrEqual((nav?.y ?? 0) + (nav?.height ?? 0));
    }
  });
});

describe('a page that was made long ago', () => {
  const fresh = (page: Page) => page.locator('[data-due]').textContent();
  const isYellowed = (page: Page) => page.locator('body.is-stale').count();

  it('ages in the browser of who reads it', async () => {
    const page = await open(clara, {}, '2027-09-15');
    expect(await fresh(page)).toBe('À relire depuis le 15 septembre 2027, avant de s’en servir.');
    expect(await isYellowed(page)).toBe(1);
  });

  it('is as it was made until then', async () => {
    const page = await open(clara, {}, '2027-09-14');
    expect(await fresh(page)).toContain('À relire avant le 15 septembre 2027');
    expect(await isYellowed(page)).toBe(0);
  });
});

it('each thing at a glance leads to the place where it is said in full, with what it rests on', async () => {
  const page = await open(clara, { javaScriptEnabled: false });
  const links = await page.locator('.glance a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(links.length).toBeGreaterThan(10);
  for (const anchor of links) expect([anchor, await page.locator(`[id="${anchor}"]`).count()]).toEqual([anchor, 1]);
});
