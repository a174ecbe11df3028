import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { onPage, query } from '../support/gallery.ts';
import { eventually } from '../support/search.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const people = (page: Page) => page.locator('.each tbody tr:visible > th > a').allTextContents();
const heads = (page: Page) => page.locator('.each thead th:visible a').allTextContents();
const status = (page: Page) => page.locator('.journeys [role="status"]').textContent();

it('the journeys narrow to a stage and a channel by keyboard, and the address keeps the choice, also in another language', () =>
  onPage(browser, `${url}/journeys/`, async (page) => {
    await eventually(() => status(page)).toBe('14 parcours');
    expect(await page.locator('.journeys > .lead').textContent()).toMatch(/^Le plus dur.*Comparaison/);
    await page.locator('select[name="stage"]').focus();
    await page.keyboard.type('Déc');
    await eventually(() => heads(page)).toEqual(['Décision']);
    await eventually(async () => query(page)).toBe('?stage=decision');
    expect((await people(page)).slice(0, 2).sort()).toEqual(['Didier Cazal', 'Samir Haddad']);
    expect(await page.locator('.stage-part:visible h2').allTextContents()).toEqual(['Décision']);
    expect(await page.locator('.thread').isVisible()).toBe(false);
    await page.locator('select[name="channel"]').selectOption('agence');
    await eventually(() => people(page)).toEqual(['Didier Cazal']);
    await eventually(() => status(page)).toBe('1 parcours sur 14');
    expect(await page.locator('.each thead th:visible .sum').textContent()).toBe('1 persona sur 1 au plus bas');
    expect(await violationsOf(page)).toEqual([]);
    await page.reload();
    await eventually(() => people(page)).toEqual(['Didier Cazal']);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/journeys/?*');
    await eventually(() => heads(page)).toEqual(['Decision']);
    expect(await people(page)).toEqual(['Didier Cazal']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await eventually(() => people(page)).toHaveLength(14);
    await eventually(async () => query(page)).toBe('');
    expect(await page.locator('.thread').isVisible()).toBe(true);
  }));

it('the thread follows whom a segment leaves, and the middle of them', () =>
  onPage(browser, `${url}/journeys/?segment=reserve-active`, async (page) => {
    await eventually(() => people(page)).toEqual(['Didier Cazal', 'Leïla Aubert']);
    expect(await page.locator('.each-line path:not(.bridges):not([d=""])').count()).toBe(2);
    expect(await page.locator('.each [data-median]').allTextContents()).toEqual(['−0,5', '−1', '−0,5', '−1', '−1', '+0,5']);
  }));

it('a cell leads to its sentence on the page of the persona', () =>
  onPage(browser, `${url}/journeys/`, async (page) => {
    await page.locator('.each').getByRole('link', { name: 'Caution' }).click();
    await page.waitForURL('**/personas/sylvie-amiel/#caution');
    expect(await page.locator('#caution').isVisible()).toBe(true);
  }));

it('all of it is read without a script', () =>
  onPage(
    browser,
    `${url}/journeys/`,
    async (page) => {
      expect(await people(page)).toHaveLength(14);
      expect(await page.locator('.journeys form').isVisible()).toBe(false);
      expect(await page.locator('.stage-part').count()).toBe(6);
    },
    { javaScriptEnabled: false },
  ));
