import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { found, onPage, query, tally, toggle } from '../support/gallery.ts';
import { eventually } from '../support/search.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (path: string, ...rest: [what: Parameters<typeof onPage>[2], options?: Parameters<typeof onPage>[3]]) =>
  onPage(browser, url + path, ...rest);

describe.each(['/', '/personas/'])('the gallery on %s', (path) => {
  it('shows those of a segment alone, says how many, and writes it in the address', () =>
    on(path, async (page) => {
      await eventually(() => tally(page)).toBe('16 personas');
      await toggle(page, /^Réserve active/).check();
      await eventually(() => found(page)).toEqual(['Didier Cazal', 'Leïla Aubert']);
      await eventually(() => tally(page)).toBe('2 personas sur 16');
      await eventually(async () => query(page)).toBe('?segment=reserve-active');
      // Of one facet, any value will do: its own numbers stay. Those of other facets count who is left.
      expect(await toggle(page, 'Artisans et commerçants (1 persona)').count()).toBe(1);
      await page.locator('.filters summary').click();
      expect(await toggle(page, 'Validé (2 personas)').count()).toBe(1);
      await toggle(page, /^Artisans/).check();
      await eventually(() => tally(page)).toBe('3 personas sur 16');
      await toggle(page, /^Ébauche \(0/).check();
      await eventually(() => found(page)).toEqual([]);
      expect(await page.locator('.no-match').isVisible()).toBe(true);
      expect(await page.locator('.nearest button').allTextContents()).toEqual([
        'Sans «\u202FÉbauche\u202F», il en reste 3',
        'Sans «\u202FArtisans et commerçants, Réserve active\u202F», il en reste 1',
      ]);
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tout afficher' }).click();
      await eventually(() => found(page)).toHaveLength(16);
      expect(await page.locator('.no-match').isVisible()).toBe(false);
      await eventually(async () => query(page)).toBe('');
    }));
});

describe('the gallery', () => {
  it('leads from each card to its persona beside others, once it is pointed at or reached by keyboard', () =>
    on('/', async (page) => {
      const clara = page.locator('.cards > li', { hasText: 'Clara Morel' });
      const way = clara.getByRole('link', { name: 'Comparer Clara Morel' });
      const opacity = () => way.evaluate((one) => getComputedStyle(one).opacity);
      expect(await opacity()).toBe('0');
      await clara.locator('.door').focus();
      await page.keyboard.press('Tab');
      expect(await way.evaluate((one) => one === document.activeElement)).toBe(true);
      await eventually(opacity).toBe('1');
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      // All of the rest of a card is still its own link.
      const summary = await clara.locator('.summary').boundingBox();
      await page.mouse.click((summary?.x ?? 0) + 40, (summary?.y ?? 0) + 10);
      await page.waitForURL('**/personas/clara-morel/');
      await page.goBack();
      await clara.hover();
      await eventually(opacity).toBe('1');
      await way.click();
      await page.waitForURL('**/compare/?with=clara-morel');
      await eventually(() => page.locator('.people-of h2 a').allTextContents()).toEqual(['Clara Morel']);
    }));

  it('shows a finger the ways to compare at once, and nobody who has no script', async () => {
    const ways = (options: Parameters<Browser['newPage']>[0]) =>
      on('/personas/', async (page) => expect(await page.locator('.beside').first().isVisible()).toBe(options?.hasTouch ?? false), options);
    await ways({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await ways({ javaScriptEnabled: false });
  });

  it('comes back as it was left: on reload, by Back, and in another language', () =>
    on('/?segment=eti-pharmaceutique&role=influencer&role=gone&colour=red', async (page) => {
      const three = ['Anh-Thu Delorme', 'Nadia Benkirane', 'Patrick Lenoir'];
      await eventually(() => found(page)).toEqual(three);
      expect(await toggle(page, /^Influence \(3/).isChecked()).toBe(true);
      await page.locator('input[name="name"]').fill('nad');
      await eventually(async () => query(page)).toBe('?colour=red&segment=eti-pharmaceutique&role=influencer&name=nad');
      await page.reload();
      await eventually(() => found(page)).toEqual(['Nadia Benkirane']);
      await page.getByRole('link', { name: 'Nadia Benkirane', exact: true }).click();
      await page.waitForURL('**/personas/nadia-benkirane/');
      await page.goBack();
      await eventually(() => found(page)).toEqual(['Nadia Benkirane']);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/?*');
      await eventually(() => tally(page)).toBe('1 persona of 16');
    }));

  it('leaves the address of a search to the search', () =>
    on('/?segment=reserve-active', async (page) => {
      await page.locator('[data-search]').click();
      await page.locator('dialog.search[open] input[name="q"]').fill('honte');
      await eventually(async () => query(page)).toBe('?q=honte');
      await page.keyboard.press('Escape');
      await eventually(async () => query(page)).toBe('?segment=reserve-active');
      await page.locator('input[name="name"]').fill('le');
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search[open] input[name="q"]').waitFor();
      // The page's own clock: the gallery, which waits less, would have written the address by then.
      await page.evaluate(() => new Promise((then) => setTimeout(then, 300)));
      await eventually(async () => query(page)).toBe('?q=');
      await page.keyboard.press('Escape');
      await eventually(async () => query(page)).toContain('segment=reserve-active');
      await eventually(() => found(page)).toContain('Leïla Aubert');
    }));

  it('can be used by keyboard alone, and says what it does', () =>
    on('/', async (page) => {
      await toggle(page, /^Artisans/).focus();
      await page.keyboard.press('Space');
      await eventually(() => found(page)).toEqual(['Samir Haddad']);
      // Past the other seven audiences.
      for (let at = 0; at < 8; at++) await page.keyboard.press('Tab');
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
      await page.keyboard.type('plombier');
      await page.keyboard.press('Enter');
      await eventually(async () => query(page)).toBe('?segment=artisans-commercants&name=plombier');
      await eventually(() => found(page)).toEqual(['Samir Haddad']);
      // Past the order.
      for (let at = 0; at < 2; at++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await toggle(page, /^Décide/).isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Tout afficher' }).focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bruno Sarrat');
    }));

  it('can be hit with a finger', () =>
    on(
      '/?state=draft',
      async (page) => {
        await eventually(() => tally(page)).toContain('sur');
        const boxes = await page
          .locator('.filters :is(label, summary), .tally button')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
      },
      { viewport: { width: 320, height: 700 } },
    ));

  it('shows everybody and no form where scripts do not run', () =>
    on(
      '/?segment=reserve-active',
      async (page) => {
        await eventually(() => found(page)).toHaveLength(16);
        expect(await page.locator('.filters').isVisible()).toBe(false);
        await eventually(() => tally(page)).toBe('16 personas');
      },
      { javaScriptEnabled: false },
    ));

  it('shows the first people without scrolling', () =>
    on(
      '/',
      async (page) => {
        const box = await page.locator('.gallery li').first().boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  it('leads to whom comes nearest where nobody answers', () =>
    on('/?segment=sous-traitant-aeronautique&role=decision-maker&state=draft', async (page) => {
      await eventually(() => found(page)).toEqual([]);
      await page.getByRole('button', { name: /^Sans «.Brouillon.»/ }).click();
      // The buying group alone says that she decides.
      await eventually(() => found(page)).toEqual(['Hélène Vidonne']);
      await eventually(async () => query(page)).toBe('?segment=sous-traitant-aeronautique&role=decision-maker');
      await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Hélène Vidonne');
    }));

  it('is put in another order, which the address keeps', () =>
    on('/', async (page) => {
      const order = page.locator('select[name="sort"]');
      await order.selectOption('name');
      await eventually(async () => (await found(page)).slice(0, 2)).toEqual(['Anh-Thu Delorme', 'Bruno Sarrat']);
      await eventually(async () => query(page)).toBe('?sort=name');
      await order.selectOption('review');
      // She was never reviewed.
      await eventually(async () => (await found(page)).slice(0, 2)).toEqual(['Hélène Vidonne', 'Samir Haddad']);
      await page.reload();
      await eventually(async () => (await found(page))[0]).toBe('Hélène Vidonne');
      await order.selectOption('segment');
      await eventually(async () => (await found(page))[0]).toBe('Samir Haddad');
      await order.selectOption('rank');
      await eventually(async () => [(await found(page))[0], query(page)]).toEqual(['Bruno Sarrat', '']);
    }));

  it('keeps what was chosen before its script was there', async () => {
    const page = await browser.newPage();
    const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>();
    await page.route('**/_astro/gallery*.js', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(`${url}/`, { waitUntil: 'domcontentloaded' });
    await page.locator('select[name="sort"]').selectOption('name');
    await page.getByLabel('Je travaille au service').selectOption('support');
    arrive();
    await eventually(async () => (await found(page)).slice(0, 2)).toEqual(['Anh-Thu Delorme', 'Bruno Sarrat']);
    await eventually(async () => query(page)).toBe('?sort=name');
    await eventually(() => page.evaluate(() => localStorage.getItem('handbook-department'))).toBe('support');
    await page.close();
  });

  it('opens a persona from anywhere on its card', () =>
    on('/', async (page) => {
      const face = await page.locator('.card .portrait').first().boundingBox();
      await page.mouse.click((face?.x ?? 0) + 20, (face?.y ?? 0) + 20);
      await page.waitForURL('**/personas/bruno-sarrat/');
    }));

  it('says what a department is told of each, opens there, and remembers it in this browser', () =>
    on('/', async (page) => {
      const mine = page.getByLabel('Je travaille au service');
      const clara = page.locator('.card', { hasText: 'Clara Morel' });
      await mine.selectOption('support');
      await eventually(() => clara.locator('dt').allTextContents()).toEqual(['Ton', 'À faire', 'À ne pas faire']);
      expect(await violationsOf(page)).toEqual([]);
      await eventually(() => page.locator('.card', { hasText: 'Bruno Sarrat' }).locator('.manner').textContent()).toBe(
        'Pas encore de consignes pour ce service.',
      );
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/');
      await eventually(() => clara.locator('dt').first().textContent()).toBe('Tone');
      await clara.locator('.door').click();
      await page.waitForURL('**/en/personas/clara-morel/#guidance-support');
      await page.goBack();
      // The page may be loaded once more: what is chosen before it remembers would be put back.
      await eventually(() => page.locator('.manner').count()).toBeGreaterThan(0);
      await page.getByLabel('I work in').selectOption('');
      await eventually(() => page.locator('.manner').count()).toBe(0);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('leads each department to what it is told where scripts do not run', () =>
    on(
      '/',
      async (page) => {
        await page.locator('.mine-ways').getByRole('link', { name: 'Relation client' }).click();
        await page.waitForURL('**/departments/support/');
        await page.locator('.meets').getByRole('link', { name: 'Clara Morel' }).click();
        await page
          .locator('#persona-clara-morel')
          .getByRole('link', { name: /^Toute la fiche/ })
          .click();
        await page.waitForURL('**/personas/clara-morel/#guidance-support');
      },
      { javaScriptEnabled: false },
    ));

  it('shows a first face on a telephone', () =>
    on(
      '/',
      async (page) => {
        const face = await page.locator('.card .portrait').first().boundingBox();
        expect(face?.y).toBeLessThanOrEqual(700);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it('is where a department and a segment lead', () =>
    on('/', async (page) => {
      const count = (await page.locator('#department-support .people a').textContent())?.match(/\d+/)?.[0];
      await page.locator('#department-support .people a').click();
      await page.waitForURL('**/personas/?department=support');
      await eventually(() => found(page)).toHaveLength(Number(count));
      // Who comes as a department reads what it is told.
      await eventually(() => page.locator('dl.manner').count()).toBe(Number(count));
    }));
});

describe('an address that leads nowhere', () => {
  it('offers to search for its words', async () => {
    const page = await browser.newPage();
    expect((await page.goto(`${url}/en/personas/clara-morel2/`))?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Page introuvable');
    await page.getByRole('button', { name: 'Search for ‘clara morel’' }).click();
    await eventually(() => page.locator('dialog.search .search-group a').first().textContent()).toBe('Clara Morel');
    expect(await page.locator('dialog.search input[name="q"]').inputValue()).toBe('clara morel');
    await page.keyboard.press('Escape');
    await eventually(async () => page.url()).toBe(`${url}/en/personas/clara-morel2/`);
    await page.close();
  });
});
