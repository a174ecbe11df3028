import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cutOff, fitsItsWidth, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/page-facts.ts';
import { pageTypesOf } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const url = inject('sampleUrl');
const folder = inject('sampleFolder');
const addresses = await pageTypesOf(folder);
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
    await visit(page, url + address);
    faults.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
}

async function misfits(page: Page): Promise<string[]> {
  return [...((await fitsItsWidth(page)) ? [] : ['wider than its window']), ...(await cutOff(page))];
}

it('every page needs no scrolling sideways and cuts nothing off, 320 pixels wide', async () => {
  // A desk at 400 % is as wide.
  const all = [...(await pagesOf(folder))].filter(([, html]) => !html.includes('http-equiv="refresh"')).map(([address]) => address);
  expect(await lookAt(all, { viewport: { width: 320, height: 256 } }, misfits)).toEqual([]);
});

describe('a page of every type', () => {
  it('needs no scrolling sideways and cuts nothing off at 200 %', async () => {
    expect(await lookAt(addresses, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, misfits)).toEqual([]);
  });

  it('cuts nothing off where a reader spaces letters, words and lines out', async () => {
    // The figures are those of WCAG 1.4.12.
    const content = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    const look = async (page: Page) => {
      await page.addStyleTag({ content: `${content} p { margin-block-end: 2em !important }` });
      return misfits(page);
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
