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
    const hash = () => page.evaluate(() => location.hash);
    const placeOf = (anchor: string) => page.locator(`${anchor} h2`).boundingBox();
    for (const [at, [name, anchor]] of parts.entries()) {
      // Along the top of a phone the links follow the reader: whoever hits the next one, as one moves under the pointer, tries again.
      await eventually(async () => {
        await settled(page);
        await still(page);
        if ((await hash()) !== anchor) await links.nth(at).click();
        return hash();
      }).toBe(anchor);
      await still(page);
      // What stands at the end of the page cannot come to the top.
      const isAtTop = async () => ((await placeOf(anchor))?.y ?? 0) < size.viewport.height / 5;
      await eventually(async () => ((await isAtTop()) ? current() : [name])).toEqual([name]);
      const [nav, title] = [await page.locator('.contents').boundingBox(), await placeOf(anchor)];
      expect(nav?.y).toBeGreaterThanOrEqual(0);
      // The bar along the top of a phone hides no heading that it leads to.
      if (size === phone) expect(title?.y).toBeGreaterThanOrEqual((nav?.y ?? 0) + (nav?.height ?? 0));
    }
  });
});

/** Waits until neither the page nor its contents scroll any more: what is clicked on its way is another link. */
function still(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const place = () => [scrollY, document.querySelector('.contents ul')?.scrollLeft].join();
    const frames = async (count: number) => {
      for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
    };
    let before: string;
    do {
      before = place();
      await frames(5);
    } while (place() !== before);
  });
}

describe('a page that was made long ago', () => {
  const fresh = (page: Page) => page.locator('[data-due]').textContent();
  const isYellowed = (page: Page) => page.locator('body.is-stale').count();

  it('ages in the browser of who reads it', async () => {
    const page = await open(clara, {}, '2027-11-18');
    expect(await fresh(page)).toBe('À relire depuis le 18 novembre 2027, avant de s’en servir.');
    expect(await isYellowed(page)).toBe(1);
  });

  it('is as it was made until then', async () => {
    const page = await open(clara, {}, '2027-11-17');
    expect(await fresh(page)).toContain('À relire avant le 18 novembre 2027');
    expect(await isYellowed(page)).toBe(0);
  });
});

it('each thing at a glance leads to the place where it is said in full, with what it rests on', async () => {
  const page = await open(clara, { javaScriptEnabled: false });
  const links = await page.locator('.glance a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(links.length).toBeGreaterThan(10);
  for (const anchor of links) expect([anchor, await page.locator(`[id="${anchor}"]`).count()]).toEqual([anchor, 1]);
});

describe('what a page rests on', () => {
  it('is opened by names that say of what, the visible words first', async () => {
    const page = await open(clara, laptop);
    const names = await page.evaluate(() => {
      const byIds = (ids: string) => ids.split(' ').map((id) => document.getElementById(id)?.textContent?.trim() ?? '');
      return [...document.querySelectorAll('details.evidence > summary')].map((one) => byIds(one.getAttribute('aria-labelledby') ?? ''));
    });
    expect(names.length).toBeGreaterThan(40);
    for (const [count, statement] of names) expect([/^\d+ preuve/.test(count ?? ''), (statement ?? '') !== '']).toEqual([true, true]);
    expect(new Set(names.map((name) => name.join())).size).toBe(names.length);
  });

  it('opens all at once, and closes again', async () => {
    const page = await open(clara, laptop);
    const opened = () => page.locator('details.evidence[open]').count();
    await page.getByRole('button', { name: 'Ouvrir toutes les preuves' }).click();
    const all = await page.locator('details.evidence').count();
    await eventually(opened).toBe(all);
    await page.getByRole('button', { name: 'Refermer toutes les preuves' }).click();
    await eventually(opened).toBe(0);
  });
});

describe('by keyboard', () => {
  it('a page is through in seventy steps, and the arrows lead through each part', async () => {
    const page = await open(clara, laptop);
    await page.locator('.actions button').first().waitFor();
    const stops = async () => {
      const names: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() =>
          document.activeElement === document.body ? undefined : document.activeElement?.textContent,
        );
        if (name === undefined) return names;
        names.push(name ?? '');
      }
    };
    expect((await stops()).length).toBeLessThanOrEqual(70);
    await page.locator('#drives-title > a').focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    expect(await focused()).not.toBe('Ce qui fait avancer');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Ce qui fait avancer');
  });
});

it('the address of a page, of a part and of a sentence can be copied', async () => {
  const page = await open(clara, { ...laptop, permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await eventually(copied).toBe(url + clara);
  await page.locator('#goals > h3 > a').click();
  await eventually(copied).toBe(`${url}${clara}#goals`);
  await page.locator('#automatiser summary').click();
  await page.locator('#automatiser').getByRole('link', { name: 'Lien vers cette phrase' }).click();
  await eventually(copied).toBe(`${url}${clara}#automatiser`);
});

it('what only those who look after a page need is backstage, and opens where a link leads into it', async () => {
  const page = await open(clara, laptop);
  const credit = page.getByText('Domaine public (CC0)');
  expect(await credit.isVisible()).toBe(false);
  await page.goto(`${url}${clara}#portrait`);
  await eventually(() => credit.isVisible()).toBe(true);
});

it('in each part a customer speaks, with who it was and in which study', async () => {
  const page = await open(clara, { javaScriptEnabled: false });
  const voices = page.locator('.speaks');
  expect(await voices.count()).toBeGreaterThanOrEqual(4);
  for (const voice of await voices.all()) {
    const [quote, study] = [await voice.locator('q').textContent(), await voice.locator('a').getAttribute('href')];
    expect([(quote ?? '').length > 10, study?.startsWith('/research/')]).toEqual([true, true]);
  }
  const quotes = await voices.locator('q').allTextContents();
  expect(new Set(quotes).size).toBe(quotes.length);
});

it('a warning is the last thing that a phone drops', async () => {
  const page = await open(clara, phone);
  await expect.poll(() => page.locator('.glance-column').nth(2).getByText('À ne pas faire').isVisible()).toBe(true);
});
