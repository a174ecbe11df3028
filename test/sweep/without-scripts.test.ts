import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/page-facts.ts';

const url = inject('sampleUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Read {
  /** The pages that a reader can go on to. */
  links: string[];
  /** What of the content a reader does not get to see. */
  hidden: string[];
}

/** Reads a page as it stands, with everything unfolded that unfolds without a script. */
function read(page: Page): Promise<Read> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const texts = [...document.querySelectorAll('main *')].filter(
      ({ childElementCount, textContent }) => !childElementCount && textContent?.trim(),
    );
    // What is drawn twice, for a wide window and a narrow one, is seen once.
    const inSight = texts
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent)
      .join('\n');
    const isDouble = (element: Element) =>
      element.closest('[aria-hidden="true"], svg') && inSight.includes(element.textContent?.trim() ?? '');
    return {
      links: links.filter((link) => link.checkVisibility() && link.origin === location.origin).map(({ pathname }) => pathname),
      // Filters, what they say, the list of departments, ways to a comparison and other buttons are nothing without their script: links stand in its place.
      hidden: texts
        .filter(
          (element) =>
            !element.checkVisibility() &&
            !isDouble(element) &&
            !element.closest(
              '.filters, .mine label, .card .beside, .by-script, .caution[data-from], .gallery > [hidden], .tally [hidden], .print-filter, .copy, button[hidden]',
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });
}

it('without JavaScript, every page can be read, and reached from the home page by links alone', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const pages = await pagesOf(inject('sampleFolder'));
  const [reached, faults] = [new Set(['/']), [] as string[]];
  // A set is gone through to its end, with what is added on the way.
  for (const address of reached) {
    await page.goto(url + address);
    const { links, hidden } = await read(page);
    for (const link of links) if (pages.has(link)) reached.add(link);
    faults.push(...hidden.map((text) => `${address}: ${text}`));
  }
  expect(faults).toEqual([]);
  // Nothing leads to the answer to a wrong address, nor to what only leads on, from a former address or from somebody who has retired; and paper alone to a printed code.
  const expected = [...pages].flatMap(([address, html]) =>
    address === '/404.html' || html.includes('class="handbook is-moved"') || /\/p\/[^/]+\/$/.test(address) ? [] : [address],
  );
  expect([...reached].sort()).toEqual(expected.sort());
  await context.close();
});
