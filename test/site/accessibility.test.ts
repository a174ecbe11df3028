import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const url = inject('sampleUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
  '/404.html',
];
const cases = ['', '/en'].flatMap((prefix) => paths.filter((path) => !(prefix && path === '/404.html')).map((path) => `${prefix}${path}`));

describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in %s, %i pixels wide', (colorScheme, width) => {
  it.each(cases)('%s breaks no WCAG 2.2 AA rule, logs no error and asks no other site', async (path) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const complaints = listen(page);
    await page.goto(url + path);
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
    expect(complaints).toEqual([]);
    await page.close();
  });
});

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The 404 page is asked for by its own name here, so nothing fails to load on it either.
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
