import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { complaintsOf } from '../support/complaints.ts';
import { pagesOf } from '../support/page-facts.ts';
import { eventually } from '../support/search.ts';
import { settled, showPictures, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
const addresses = [...(await pagesOf(inject('sampleFolder'))).keys()];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The addresses in so many parts that are gone through at once. */
const parts = [0, 1, 2, 3].map((part) => addresses.filter((_, at) => at % 4 === part));

/** Opens a page until all of it is there, the pictures too that would wait for a reader to scroll. */
async function openWhole(page: Page, address: string): Promise<void> {
  await visit(page, url + address);
  await showPictures(page);
  // Whoever left before would take what it loses for a fault.
  await settled(page);
}

it('every page opens without an error, a warning, a breach of its policy, a failed request or one to another site', async () => {
  const heard = parts.map(async (part) => {
    const page = await browser.newPage();
    const complaints = await complaintsOf(page, url);
    const faults: string[] = [];
    for (const address of part) {
      await openWhole(page, address).catch((error: Error) => complaints.push(error.message));
      faults.push(...complaints.splice(0).map((complaint) => `${address}: ${complaint}`));
    }
    await page.close();
    return faults;
  });
  expect(addresses.length).toBeGreaterThan(100);
  expect((await Promise.all(heard)).flat()).toEqual([]);
});

it('would hear of each of these', async () => {
  const page = await browser.newPage();
  const complaints = await complaintsOf(page, url);
  await openWhole(page, '/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = true';
    const lost = document.createElement('img');
    lost.src = '/nowhere.png';
    document.body.append(image, inline, lost);
    console.warn('warned');
  });
  for (const heard of ['policy: img-src forbids', 'policy: script-src', '404 for', 'warned'])
    await eventually(async () => complaints.join('\n')).toContain(heard);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await page.close();
});
