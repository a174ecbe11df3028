import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './patience.ts';

/** Opens the search of a page as a reader would, and waits until it can be typed in. */
export async function openSearch(page: Page, key = '/'): Promise<void> {
  await page.locator('[data-search]:not([hidden])').waitFor();
  await page.keyboard.press(key);
  await page.locator('dialog.search[open] input[name="q"]').waitFor();
}

/** Where the results that are shown lead to, in their order. */
export async function resultPaths(page: Page): Promise<string[]> {
  return page.locator('dialog.search .search-group a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

/** What the search says of its results. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('dialog.search [role="status"]').textContent()) ?? '';
}

/** The element that has the focus: its text, or its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('name') || '');
}

/** Expects something of what a page comes to show, however slow the machine is. */
export function eventually<T>(look: () => Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, patience);
}

/** Asks the open search something, and gives where all of its results lead to. */
export async function ask(page: Page, query: string): Promise<string[]> {
  const field = page.locator('dialog.search input[name="q"]');
  // The answer to another question must not be taken for this one's.
  await field.fill('');
  await eventually(() => statusOf(page)).toBe('');
  await field.fill(query);
  await eventually(() => statusOf(page)).toMatch(/résultat|result/);
  const more = page.locator('dialog.search .search-body > button');
  for (let shown = -1; (await more.count()) > 0 && shown < (await resultPaths(page)).length; ) {
    shown = (await resultPaths(page)).length;
    await more.click();
    await eventually(async () => (await resultPaths(page)).length).toBeGreaterThan(shown);
  }
  return resultPaths(page);
}
