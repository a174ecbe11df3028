import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './patience.ts';

const underWay = new WeakMap<Page, Set<Request>>();

/** What a page has asked for and not yet received, from the first time that this is called. */
function requestsOf(page: Page): Set<Request> {
  const known = underWay.get(page);
  if (known) return known;
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => requests.delete(request));
  return requests;
}

/** Opens a page that has scripts, follows where it sends its readers on to, and waits until it is whole: its fonts, and what scripts fetch late. */
export async function visit(page: Page, address: string): Promise<void> {
  requestsOf(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('meta[http-equiv="refresh"]'));
  await settled(page);
}

/** Waits until a page has nothing under way and nothing left to do. Time says nothing of that: a busy machine is late with everything. */
export async function settled(page: Page): Promise<void> {
  const requests = requestsOf(page);
  let run: number;
  // A script that has run may have asked for another one, which may have come meanwhile and not have run yet.
  do {
    run = await atRest(page);
    await expect.poll(() => requests.size, { ...patience, interval: 5 }).toBe(0);
  } while ((await atRest(page)) !== run || requests.size > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Shows every picture of a page, those too that would wait for a reader to scroll, so that nothing moves any more. */
export async function showPictures(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode();
      }),
    ),
  );
}

/**
 * Until the scripts that have come have run, and what they changed is drawn. Whoever imports a script waits until it has run, and
 * runs it no second time. A headless browser may never call itself idle, so that is not what to wait for.
 * @returns how many scripts these are.
 */
function atRest(page: Page): Promise<number> {
  // As a text: the test runner would make the import its own.
  return page.evaluate(`(async () => {
    const own = performance.getEntriesByType('resource').filter(({ name }) => /\\/_astro\\/[^/]+\\.js$/.test(name));
    await Promise.all(own.map(({ name }) => import(name)));
    await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    return own.length;
  })()`);
}
