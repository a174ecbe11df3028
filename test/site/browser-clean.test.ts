import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { complaintsOf } from '../support/complaints.ts';
import { pagesOf } from '../support/page-facts.ts';

const url = inject('sampleUrl');
const addresses = [...(await pagesOf(inject('sampleFolder'))).keys()];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page and waits for all of it: what is sent on, and the pictures that would wait for a reader to scroll. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(url + address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('meta[http-equiv="refresh"]'));
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode();
      }),
    ),
  );
}

it('every page opens without an error, a warning, a breach of its policy, a failed request or one to another site', async () => {
  const page = await browser.newPage();
  const complaints = await complaintsOf(page, url);
  const faults: string[] = [];
  for (const address of addresses) {
    await open(page, address).catch((error: Error) => complaints.push(error.message));
    faults.push(...complaints.splice(0).map((complaint) => `${address}: ${complaint}`));
  }
  expect(addresses.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
  await page.close();
});

it('would hear of each of these', async () => {
  const page = await browser.newPage();
  const complaints = await complaintsOf(page, url);
  await open(page, '/');
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
    await expect.poll(() => complaints.join('\n')).toContain(heard);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await page.close();
});
