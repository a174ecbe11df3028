import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { fitsItsWidth, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([
  ['light', 1440, '/', 'guichet'],
  ['dark', 320, '/en/', 'credit'],
  ['light', 320, '/', 'xylophone'],
  ['dark', 1440, '/', ''],
] as const)(
  'the open search breaks no WCAG 2.2 AA rule in %s, %i pixels wide, on %s, for “%s”',
  async (colorScheme, width, path, query) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
    await page.goto(url + path);
    await openSearch(page);
    await page.locator('dialog.search input[name="q"]').fill(query);
    const isFound = query !== '' && query !== 'xylophone';
    if (isFound) await eventually(() => resultPaths(page)).not.toEqual([]);
    else await eventually(() => page.locator('.search-body').textContent()).not.toBe('');
    expect(await violationsOf(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    expect(await page.locator('dialog.search').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    await page.close();
  },
);
