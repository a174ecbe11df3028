import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from './complaints.ts';

/** The names of those whom a gallery shows. */
export function found(page: Page): Promise<string[]> {
  return page.locator('.gallery [data-found] > li:visible a:not(.beside)').allTextContents();
}

/** What a gallery says of how many they are. */
export function tally(page: Page): Promise<string | null> {
  return page.locator('.tally [role="status"]').textContent();
}

/** A choice by its name, with its number. */
export function toggle(page: Page, name: string | RegExp): Locator {
  return page.locator('.filters').getByRole('checkbox', { name });
}

/** The query of the address. */
export function query(page: Page): string {
  return new URL(page.url()).search;
}

/** Opens a page, has something done there, and expects that it complained of nothing. */
export async function onPage(
  browser: Browser,
  address: string,
  what: (page: Page) => Promise<void>,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<void> {
  const page = await browser.newPage(options);
  const complaints = await complaintsOf(page, new URL(address).origin);
  await page.goto(address);
  await what(page);
  expect(complaints).toEqual([]);
  await page.close();
}
