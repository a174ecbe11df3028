import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { countStops, type Stop, tab } from '../support/keyboard.ts';
import { pageTypesOf } from '../support/page-types.ts';
import { showPictures, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
const addresses = await pageTypesOf(inject('sampleFolder'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['a desk', { viewport: { width: 1440, height: 900 } }],
  ['a phone, in the reader’s own colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }],
] as const)('by keyboard alone, on %s', (_, options) => {
  it.each(addresses)('%s is gone through in its order, with the focus in sight, and out again', async (address) => {
    const page = await browser.newPage(options);
    await visit(page, url + address);
    await showPictures(page);
    const count = await countStops(page);
    const stops: Stop[] = [];
    // Boxes that can only be scrolled are stops that no list knows beforehand. Once one stop is out of sight the rest need no look.
    for (let stop = await tab(page); stop && stops.length < count + 50; stop = await tab(page)) if (stops.push(stop) && !stop.seen) break;
    expect(stops[0]?.name).toContain('class="skip"');
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const places = stops.map(({ place }) => place).filter((place) => place >= 0);
    expect(places).toEqual(Array.from({ length: count }, (_, place) => place));
    expect(stops.length).toBeLessThan(count + 50);
    await page.close();
  });
});

it('the skip link leads past the header, and a piece of evidence opens and closes with Enter', async () => {
  const page = await browser.newPage();
  await visit(page, `${url}/personas/clara-morel/`);
  await tab(page);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  const next = await tab(page);
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  expect(next?.seen).toBe(true);

  const evidence = page.locator('details.evidence').first();
  await evidence.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await evidence.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await evidence.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
  await page.close();
});
