import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';

const url = inject('sampleUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    await page.locator('dialog.search input').fill(query);
    const isFound = query !== '' && query !== 'xylophone';
    if (isFound) await eventually(() => resultPaths(page)).not.toEqual([]);
    else await eventually(() => page.locator('.search-body').textContent()).not.toBe('');
    await page.evaluate(axe);
    const { violations } = (await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    )) as AxeResults;
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' ')}`,
      ),
    ).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.locator('dialog.search').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    await page.close();
  },
);
