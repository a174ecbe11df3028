import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { colourRules, fitsItsWidth, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { pageTypesOf } from '../support/page-types.ts';
import { settled, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(await pageTypesOf(inject('sampleFolder')))(
  '%s breaks no WCAG 2.2 AA rule, in either theme, on a desk or on a phone',
  async (address) => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await visit(page, url + address);
    const faults: string[] = [];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        const broken = await violationsOf(page, colorScheme === 'dark' ? colourRules : undefined);
        faults.push(...broken.map((fault) => `${colorScheme}, ${width}: ${fault}`));
      }
      if (!(await fitsItsWidth(page))) faults.push(`${width}: wider than its window`);
    }
    expect(faults).toEqual([]);
    await page.close();
  },
);
