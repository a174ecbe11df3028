import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { engine } from '../../src/search/index.ts';
import { openBrowser } from '../support/browser.ts';
import { eventually, focused, openSearch, resultPaths, statusOf } from '../support/search.ts';

const url = inject('sampleUrl');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${url}/personas/`);
});
afterEach(() => context.close());

const field = () => page.locator('dialog.search input[name="q"]');
const isOpen = () => page.locator('dialog.search').evaluate((dialog) => (dialog as HTMLDialogElement).open);

describe('people to be compared', () => {
  it.each([
    ['comparer clara monique', 'Comparer Clara Morel et Monique Lavergne', 'clara-morel,monique-lavergne'],
    ['Clara Morel vs. leila', 'Comparer Clara Morel et Leïla Aubert', 'clara-morel,leila-aubert'],
    [
      'vergleiche Clara mit Samir und Didier',
      'Comparer Clara Morel, Samir Haddad et Didier Cazal',
      'clara-morel,samir-haddad,didier-cazal',
    ],
    ['compare clara', 'Comparer Clara Morel', 'clara-morel'],
  ])('are offered beside each other first: %s', async (query, title, ids) => {
    await openSearch(page);
    await field().fill(query);
    const first = page.locator('.search-group a').first();
    await eventually(() => first.textContent()).toBe(title);
    expect((await resultPaths(page)).slice(1)).toEqual(ids.split(',').map((id) => `/personas/${id}/`));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/compare/?with=${ids}`);
    expect(complaints).toEqual([]);
  });

  it('are not where the question names nobody in use', async () => {
    await openSearch(page);
    for (const query of ['comparer', 'comparer les prix', 'comparer paul livret']) {
      await field().fill(query);
      await eventually(() => statusOf(page)).toMatch(/résultat/);
      await eventually(async () => (await page.locator('.search-group a').first().getAttribute('href'))?.includes('?with=')).toBe(false);
    }
  });
});

describe('the keyboard', () => {
  it.each(['/', 'Control+k', 'Meta+K'])('opens the search with %s', async (key) => {
    await openSearch(page, key);
    await eventually(() => focused(page)).toBe('q');
    await eventually(() => page.locator('.search-body').textContent()).toContain('Un mot que dirait un client');
  });

  it('goes through the results with arrows, types on from there, and opens one with Enter', async () => {
    await openSearch(page);
    await page.keyboard.type('clara');
    await eventually(async () => (await resultPaths(page))[0]).toBe('/personas/clara-morel/');
    await page.keyboard.press('ArrowDown');
    await eventually(() => focused(page)).toBe('Clara Morel');
    await page.keyboard.press('ArrowUp');
    await eventually(() => focused(page)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    await eventually(() => field().inputValue()).toBe('claras');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/personas/clara-morel/`);
  });

  it('closes with Escape, gives the focus back and cleans the address', async () => {
    await page.locator('[data-search]').click();
    await field().fill('honte');
    await eventually(async () => page.url()).toContain('?q=honte');
    await page.keyboard.press('Escape');
    await eventually(isOpen).toBe(false);
    await eventually(() => focused(page)).toBe('Rechercher /');
    await eventually(async () => page.url()).toBe(`${url}/personas/`);
  });
});

describe('the key /', () => {
  const folded = () => page.locator('.cards .door').nth(3);

  it('is switched off in the search, which this browser remembers, and Ctrl+K stays', async () => {
    await openSearch(page);
    await page.getByLabel('Ouvrir la recherche avec la touche /').uncheck();
    await page.keyboard.press('Escape');
    await eventually(isOpen).toBe(false);
    await page.goto(`${url}/`);
    expect(await page.locator('.search-open kbd').isVisible()).toBe(false);
    await page.locator('.cards .door').first().focus();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+Shift+K');
    expect(await page.locator('dialog.search').count()).toBe(0);
    await openSearch(page, 'Control+k');
    await page.getByLabel('Ouvrir la recherche avec la touche /').check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('leads back to where it was pressed', async () => {
    await folded().focus();
    const name = await focused(page);
    await openSearch(page);
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toBe(name);
  });
});

describe('in a low window', () => {
  it('scrolls as a whole, with the filters folded and results in sight', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openSearch(page);
    await page.keyboard.type('clara');
    await eventually(async () => (await resultPaths(page))[0]).toBe('/personas/clara-morel/');
    expect(await page.locator('.search-filters').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await eventually(() => focused(page)).toBe('Clara Morel');
    const box = await page.locator('.search-group li').first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 120)).toBeLessThanOrEqual(256);
    expect(await page.getByText('Rechercher sur ce site', { exact: true }).count()).toBe(1);
  });
});

describe('the address', () => {
  it('holds the question, and Back from a result leads to it', async () => {
    await openSearch(page);
    await field().fill('honte');
    await page.selectOption('select[name="kind"]', 'persona');
    await eventually(async () => new URL(page.url()).search).toBe('?q=honte&kind=persona');
    await eventually(() => resultPaths(page)).toEqual(['/personas/didier-cazal/']);
    await page.keyboard.press('Tab');
    await page.locator('.search-group a').click();
    await page.waitForURL(`${url}/personas/didier-cazal/#brakes`);
    await page.goBack();
    await eventually(isOpen).toBe(true);
    await eventually(() => field().inputValue()).toBe('honte');
    await eventually(() => resultPaths(page)).toEqual(['/personas/didier-cazal/']);
    await page.goBack();
    await eventually(isOpen).toBe(false);
  });

  it('opens the search that somebody shared, and is cleaned when it is closed', async () => {
    await page.goto(`${url}/?q=atelier&kind=research&state=`);
    await eventually(() => field().inputValue()).toBe('atelier');
    await page.goto(`${url}/?q=&kind=segment`);
    await eventually(() => resultPaths(page)).toContain('/segments/fideles-agence/');
    expect((await resultPaths(page)).every((path) => path.startsWith('/segments/'))).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(async () => page.url()).toBe(`${url}/`);
    expect(complaints).toEqual([]);
  });
});

describe('filters', () => {
  it('count what each choice would find, and narrow', async () => {
    await openSearch(page);
    const options = (name: string) => page.locator(`select[name="${name}"] option`).allInnerTexts();
    await eventually(() => options('kind')).toContain('Personas (18)');
    expect(await options('state')).toContain('Validé (7)');
    expect((await options('department')).some((text) => text.startsWith('Marketing ('))).toBe(true);
    const before = (await options('segment')).find((text) => text.startsWith('Particuliers'));
    await page.selectOption('select[name="segment"]', 'reserve-active');
    await eventually(() => resultPaths(page)).toContain('/personas/leila-aubert/');
    expect(await resultPaths(page)).not.toContain('/personas/clara-morel/');
    // Other choices of the same filter keep what they would find.
    expect(await options('segment')).toContain(before);
    // Choices that would find nothing cannot be made; an old address may still ask for one.
    expect((await options('state')).some((text) => text.startsWith('Retiré'))).toBe(false);
    await page.goto(`${url}/?q=&segment=reserve-active&state=retired`);
    await eventually(() => statusOf(page)).toBe('Aucun résultat avec ces filtres.');
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await eventually(() => page.locator('.search-body').textContent()).toContain('Un mot que dirait un client');
  });
});

describe('what is found', () => {
  it.each(['épargne', 'epargne', 'L’ÉPARGNE', "l'epargne"])('is found after an elision, with or without accents: %s', async (query) => {
    await openSearch(page);
    await field().fill(query);
    await eventually(() => resultPaths(page)).toContain('/personas/clara-morel/');
  });

  it.each(['ashamed', 'xylophone', 'wxyzart'])('is nothing for a word that no page holds: %s', async (query) => {
    await openSearch(page);
    await field().fill(query);
    await eventually(() => statusOf(page)).toContain('Aucun résultat');
  });

  it('is grouped by kind, with a portrait, a line and the passage, its words marked, and leads to it', async () => {
    await openSearch(page);
    await field().fill('guichet');
    await eventually(() => page.locator('.search-group h2').allInnerTexts()).toEqual(expect.arrayContaining(['Personas', 'Études']));
    const result = page.locator('.search-group li', { hasText: 'Didier Cazal' });
    expect(await result.locator('img.portrait').getAttribute('src')).toMatch(/^\/avatars\/\w+\.svg$/);
    expect(await result.locator('.role').textContent()).toContain('Conducteur de car scolaire');
    expect(await result.locator('mark').first().textContent()).toMatch(/^Guichet/);
    expect(await result.locator('a').getAttribute('href')).toBe('/personas/didier-cazal/#journey');
    expect(await result.locator('.passage').textContent()).toMatch(/Le parcours.*Guichet/s);
  });

  it('is marked where it stands as a word, or begins one, and not in words that begin as its least ones do', async () => {
    await openSearch(page);
    await field().fill('prix de vente');
    await eventually(() => page.locator('.search-group mark').count()).toBeGreaterThan(0);
    const marked = (await page.locator('.search-group mark').allTextContents()).map((words) => words.toLowerCase());
    expect(marked.filter((words) => !/prix|vente|vend/.test(words))).toEqual([]);
  });

  it('has people first, by their cues and their part in a purchase', async () => {
    await openSearch(page);
    await field().fill('sans signature');
    await eventually(async () => (await resultPaths(page))[0]).toBe('/personas/didier-cazal/');
    await field().fill('qui signe');
    await eventually(() => resultPaths(page)).toContain('/personas/helene-vidonne/');
    await eventually(() => page.locator('.search-group h2').first().textContent()).toBe('Personas');
    // What must be known of somebody stands with the name.
    const helene = page.locator('.search-group li', { hasText: 'Hélène Vidonne' });
    expect(await helene.locator('.caution').textContent()).toBe('ébauche');
  });

  it('is in the language of the page, and in no other', async () => {
    await openSearch(page);
    await field().fill('ashamed');
    await eventually(() => statusOf(page)).toBe('Aucun résultat pour « ashamed ».'.replaceAll(/ (?=»)|(?<=«) /g, '\u202F'));
    await page.goto(`${url}/en/`);
    await openSearch(page);
    await field().fill('honte');
    await eventually(() => statusOf(page)).toBe('No results for ‘honte’.');
    await field().fill('ashamed');
    await eventually(() => resultPaths(page)).toEqual(['/en/personas/didier-cazal/', '/en/guide/ia-usages-et-limites/']);
    // Where English is not written French must not be found, not even in a title.
    await field().fill('parlent');
    await eventually(() => statusOf(page)).toContain('No results');
    await field().fill('nomenclature');
    await eventually(() => statusOf(page)).toContain('No results');
  });

  it('is what most of the words have in common where no page has them all', async () => {
    await openSearch(page);
    await field().fill('xylophone et honte');
    await eventually(() => resultPaths(page)).toContain('/personas/didier-cazal/');
    await eventually(() => statusOf(page)).toContain('aucune page ne contient tous les mots');
  });
});

it('says so where the search cannot be loaded, and tries again', async () => {
  await page.route(`**/${engine.folder}/${engine.script}`, (route) => route.abort());
  await openSearch(page);
  await eventually(() => statusOf(page)).toContain('n’a pas pu se charger');
  await page.unroute(`**/${engine.folder}/${engine.script}`);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await eventually(() => page.locator('.search-body').textContent()).toContain('Un mot que dirait un client');
});

it('says so beside the button where not even the dialog can be loaded', async () => {
  await page.route('**/_astro/open.*', (route) => route.abort());
  await page.locator('[data-search]').click();
  await eventually(() => page.locator('[data-search-status]').textContent()).toContain('n’a pas pu se charger');
});
