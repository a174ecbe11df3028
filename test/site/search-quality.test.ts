import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';

interface Query {
  query: string;
  expected: string;
}

const url = inject('sampleUrl');
const queries: Record<string, Query[]> = JSON.parse(readFileSync(new URL('../fixtures/queries.json', import.meta.url), 'utf8'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(queries))('what people ask for in %s', (language, asked) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(language === 'fr' ? `${url}/` : `${url}/${language}/`);
    await openSearch(page);
  });

  it.each(asked)('$query is answered by $expected among the first three', async ({ query, expected }) => {
    await page.locator('dialog.search input[name="q"]').fill(query);
    await eventually(async () => (await resultPaths(page)).slice(0, 3)).toContain(expected);
  });
});
