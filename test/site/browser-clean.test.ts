import type { Browser, Page, Request } from 'playwright-core';
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

/** Opens pages, each until all of it is there: what is sent on, the pictures that would wait for a reader to scroll, and late scripts. */
function opener(page: Page): (address: string) => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => underWay.delete(request));
  return async (address) => {
    await open(page, address);
    // A script that has come may ask for another one. Whoever left meanwhile would take what it loses for a fault.
    do {
      await page.evaluate(() => new Promise((then) => requestIdleCallback(then, { timeout: 100 })));
      await expect.poll(() => underWay.size, { interval: 5 }).toBe(0);
      await page.evaluate(() => new Promise((then) => requestIdleCallback(then, { timeout: 100 })));
    } while (underWay.size > 0);
  };
}

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
  const openWhole = opener(page);
  const faults: string[] = [];
  for (const address of addresses) {
    await openWhole(address).catch((error: Error) => complaints.push(error.message));
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
