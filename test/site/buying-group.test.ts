import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGE = '/icps/eti-pharmaceutique/buying-group/';

describe('the buying group of a company profile', () => {
  it('says who is missing within two clicks of the list', async () => {
    const page = await browser.newPage();
    await visit(page, `${url}/segments/`);
    await page.getByRole('link', { name: 'ETI pharmaceutique qui fabrique elle-même' }).first().click();
    await page.getByText('Il manque : quelqu’un qui décide, quelqu’un qui achète').waitFor();
    await page.getByRole('link', { name: 'Le groupe d’achat, étape par étape' }).click();
    await page.getByRole('heading', { name: 'Qui manque' }).waitFor();
    await page.getByText('Aucun persona du groupe ne tient ce rôle.').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it.each([
    [390, 'light'],
    [320, 'dark'],
  ] as const)('is read whole at %i pixels without a script, in %s', async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: false, colorScheme });
    const page = await context.newPage();
    await page.goto(url + PAGE);
    expect(await page.locator('.influence svg[role="img"]').count()).toBe(3);
    await page.locator('.influence summary').click();
    expect(await page.locator('.influence table').isVisible()).toBe(true);
    await page.locator('.missing-people summary').first().click();
    expect(await page.locator('.missing-people pre').first().textContent()).toContain('roles: [decision-maker]');
    await context.close();
  });

  it('is no wider than a telephone, its table open or not', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await visit(page, url + PAGE);
    const spare = () => page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
    expect(await spare()).toBe(0);
    await page.locator('.influence summary').click();
    expect(await spare()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
