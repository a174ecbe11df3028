import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { misfitsOf } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { complaintsOf } from './complaints.ts';
import { pagesOf } from './page-facts.ts';
import { settled, showPictures, visit } from './visit.ts';

const narrow = { width: 320, height: 256 };
const wide = { width: 1280, height: 720 };

/**
 * Looks at every page of the sample once, in one of two files that share them, so that two workers go through them at once. What is
 * asked of every page stands here: to open one is most of the work.
 */
export function walkHalf(half: 0 | 1): void {
  const url = inject('sampleUrl');
  const pages = pagesOf(inject('sampleFolder'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('every page fits 320 pixels, and opens without an error, a warning, a breach of its policy, a failed request or one to another site', async () => {
    const all = [...(await pages)];
    expect(all.length).toBeGreaterThan(100);
    const own = all.filter((_, at) => at % 2 === half);
    // What two pages of one window have both asked for, such as styles and fonts, comes once.
    const context = await browser.newContext({ viewport: narrow });
    const faults = [0, 1].map(async (part) => {
      const page = await context.newPage();
      const complaints = await complaintsOf(page, url);
      const found: string[] = [];
      for (const [address, html] of own.filter((_, at) => at % 2 === part)) {
        const misfits = await openWhole(page, url + address, html).catch((error: Error) => [error.message]);
        found.push(...[...misfits, ...complaints.splice(0)].map((fault) => `${address}: ${fault}`));
      }
      return found;
    });
    expect((await Promise.all(faults)).flat()).toEqual([]);
    await context.close();
  });
}

/** Opens a page on a desk at 400 %, which is as wide as the smallest phone, then at its usual size until all of it is there. */
async function openWhole(page: Page, address: string, html: string): Promise<string[]> {
  await page.setViewportSize(narrow);
  await visit(page, address);
  const sendsOn = html.includes('http-equiv="refresh"');
  const misfits = sendsOn ? [] : await misfitsOf(page);
  await page.setViewportSize(wide);
  // The pictures too that would wait for a reader to scroll.
  await showPictures(page);
  // Whoever left before would take what it loses for a fault.
  await settled(page);
  return misfits;
}
