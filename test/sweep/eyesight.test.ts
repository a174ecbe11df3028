import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { misfitsOf, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { pageTypesOf } from '../support/page-types.ts';
import { settled, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const enlarged = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
/** The figures are those of WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What a page shows badly in the reader's own colours. */
async function badlyColoured(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize(desk);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await settled(page);
    faults.push(...(await violationsOf(page, ['color-contrast'])).map((fault) => `own colours, ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

/** What a page cuts off where a reader spaces letters, words and lines out. The style stays. */
async function misfitsSpacedOut(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  await page.addStyleTag({ content: SPACED });
  await settled(page);
  return misfitsOf(page);
}

it.each(await pageTypesOf(inject('sampleFolder')))(
  '%s can be read twice as large, in the reader’s own colours, light and dark, and spaced out',
  async (address) => {
    // A style from outside is against the policy of our pages, and the reader's own.
    const page = await browser.newPage({ ...enlarged, bypassCSP: true });
    await visit(page, url + address);
    const faults = (await misfitsOf(page)).map((fault) => `200 %: ${fault}`);
    // Colours are the same in every language.
    if (!address.startsWith('/en/')) faults.push(...(await badlyColoured(page)));
    faults.push(...(await misfitsSpacedOut(page)).map((fault) => `spaced out: ${fault}`));
    expect(faults).toEqual([]);
    await page.close();
  },
);
