import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fitsItsWidth, violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintsOf } from '../support/complaints.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paths = [
  '/',
  '/personas/',
  '/personas/clara-morel/',
  '/personas/helene-vidonne/',
  '/personas/julie-connectee/',
  '/segments/',
  '/segments/reserve-active/',
  '/icps/sous-traitant-aeronautique/',
  '/research/',
  '/research/entretiens-credit-2026-02/',
  '/guide/',
  '/guide/utiliser-les-personas/',
  '/health/',
  '/404.html',
];
const cases = ['', '/en'].flatMap((prefix) => paths.filter((path) => !(prefix && path === '/404.html')).map((path) => `${prefix}${path}`));

describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in %s, %i pixels wide', (colorScheme, width) => {
  it.each(cases)('%s breaks no WCAG 2.2 AA rule, logs no error and asks no other site', async (path) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const complaints = complaintsOf(page, url);
    await page.goto(url + path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
