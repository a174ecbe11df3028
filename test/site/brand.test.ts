import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { fontNamed } from '../support/fonts.ts';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const logo = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="200"><path fill="${colour}" d="M20 20h300v160h-300zM400 20h360v160h-360z"/></svg>`;

async function onSite(colour: string, look: { scheme: 'light' | 'dark'; width: number }, what: (page: Page) => Promise<void>) {
  const root = await contentFolder({
    ...soundContent,
    'handbook.yaml': 'company: Banque du Test\nbrand:\n  logo: images/logo.svg\n  fonts: { serif: Marque, sans: Marque }\n',
    'images/logo.svg': logo(colour),
    'fonts/regular.ttf': fontNamed('Marque'),
    'fonts/bold.ttf': fontNamed('Marque', { weight: 700 }),
  });
  const { code, err } = await run(['build', '--dir', root, '--no-search', '--no-print', '--no-pictures']);
  expect(code, err).toBe(0);
  const { url, stop } = await serve(join(root, 'dist'));
  const context = await browser.newContext({ colorScheme: look.scheme, viewport: { width: look.width, height: 700 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(`${message.type()}: ${message.text()}`));
  try {
    await visit(page, `${url}/personas/clara/`);
    await what(page);
    expect(asked.filter((one) => !one.startsWith(url))).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  } finally {
    await context.close();
    await stop();
  }
}

const seen = (page: Page) =>
  page.locator('.site-logo').evaluate((image: HTMLImageElement) => {
    const { width, height, left, right } = image.getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(image);
    return { width, height, left, right, backgroundColor, isThere: image.naturalWidth > 0, alt: image.alt };
  });

describe('the brand on a site', () => {
  it.each([
    ['#14213d', 'light', 'rgba(0, 0, 0, 0)'],
    ['#14213d', 'dark', 'rgb(234, 231, 224)'],
    ['#ffffff', 'light', 'rgb(11, 93, 102)'],
    ['#ffffff', 'dark', 'rgba(0, 0, 0, 0)'],
  ] as const)('shows a logo of %s on the %s page on a ground that it is seen on', (colour, scheme, plate) =>
    onSite(colour, { scheme, width: 1200 }, async (page) => {
      const { width, height, ...rest } = await seen(page);
      expect(rest).toMatchObject({ isThere: true, backgroundColor: plate, alt: '' });
      expect(height).toBeLessThanOrEqual(40);
      expect(width / height).toBeCloseTo(4, 1);
    }),
  );

  it('keeps the logo within a narrow page', () =>
    onSite('#14213d', { scheme: 'light', width: 320 }, async (page) => {
      const { left, right } = await seen(page);
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }));

  it('sets the page in the fonts that the company brings, and asks for none of ours before it needs them', () =>
    onSite('#14213d', { scheme: 'light', width: 1200 }, async (page) => {
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
      );
      expect(loaded).toEqual(expect.arrayContaining(['handbook serif', 'handbook sans']));
      expect(await page.locator('link[rel="preload"]').count()).toBe(0);
    }));
});
