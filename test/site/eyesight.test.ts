import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cutOff, fitsItsWidth, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { pageTypesOf } from '../support/page-types.ts';

const url = inject('sampleUrl');
const addresses = await pageTypesOf(inject('sampleFolder'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Looks at some pages in the same way, and names those where something is wrong. */
async function lookAt(
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(url + address);
    faults.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
}

describe('a page of every type', () => {
  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 800 } }],
    ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('needs no scrolling sideways and cuts nothing off, %s', async (_, options) => {
    const look = async (page: Page) => [...((await fitsItsWidth(page)) ? [] : ['wider than its window']), ...(await cutOff(page))];
    expect(await lookAt(addresses, options, look)).toEqual([]);
  });

  it('cuts nothing off where a reader spaces letters, words and lines out', async () => {
    // The figures are those of WCAG 1.4.12.
    const content = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    const look = async (page: Page) => {
      await page.addStyleTag({ content: `${content} p { margin-block-end: 2em !important }` });
      return [...((await fitsItsWidth(page)) ? [] : ['wider than its window']), ...(await cutOff(page))];
    };
    expect(await lookAt(addresses, { bypassCSP: true, viewport: { width: 390, height: 844 } }, look)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('can be read in the reader’s own colours, %s', async (colorScheme) => {
    const look = (page: Page) => violationsOf(page, ['color-contrast']);
    // Colours are the same in every language.
    const original = addresses.filter((address) => !address.startsWith('/en/'));
    expect(await lookAt(original, { colorScheme, forcedColors: 'active' }, look)).toEqual([]);
  });
});
