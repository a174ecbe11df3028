import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { engine } from '../../src/search/index.ts';
import { openBrowser } from '../support/browser.ts';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';
import { settled, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
const KIB = 1024;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Weighed {
  type: string;
  bytes: number;
}

/** Weighs everything that a page asks for from now on, as a host that compresses sends it. */
function weigh(page: Page): () => Promise<Weighed[]> {
  const weighed: Promise<Weighed>[] = [];
  // Requests of the search's worker come through the context alone.
  page.context().on('response', (response) => {
    const type = response.request().resourceType();
    const one = response.body().then((body) => ({ type, bytes: Math.min(body.length, gzipSync(body).length) }));
    // What still comes when all has been weighed goes with the page, and is nobody's fault.
    one.catch(() => {});
    weighed.push(one);
  });
  return () => Promise.all(weighed);
}

const sum = (weighed: readonly Weighed[]) => weighed.filter(({ type }) => type !== 'image').reduce((total, { bytes }) => total + bytes, 0);

describe('what the search costs', () => {
  it.each([
    // The home page alone has the script and the style of lists, 5 KiB with its departments, orders and bands; every page has what finds words however they are spelt.
    // What a page of somebody does with scripts, and the styles of its columns, drawings and voices, 2 KiB, are on all of them: as files of their own they would be a ninth and a tenth request there.
    ['/', 179],
    ['/guide/persona-ou-segment/', 172],
    ['/en/personas/clara-morel/', 192],
    // Pages of people name their picture and their sheets, 1 KiB. The longest page there is, with every font: 68 KiB before anybody searches. A word's part of the index weighs 32 KiB at most.
    // Half a KiB of it came with German quotes in each font, times and telephone numbers in the search, and words of a company.
    // Two KiB came with answers, series, columns, the theme worn at once, and what people find of the kit.
    ['/personas/clara-morel/', 198],
  ])('%s loads little, and all of the search on use, in %i KiB', async (path, most) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = weigh(page);
    await visit(page, url + path);
    const atLoad = await loaded();
    // Where people are listed their script and their stylesheet come beside what all pages have: on every page they would weigh on all others.
    const lists = path === '/';
    expect(sum(atLoad.filter(({ type }) => type === 'script'))).toBeLessThan((lists ? 7 : 6) * KIB);
    // Portraits aside, which the page names and the browser fetches when they come into view. One is the theme, worn before the page is drawn (decision 37).
    expect(atLoad.filter(({ type }) => type !== 'image').length).toBeLessThanOrEqual(lists ? 10 : 9);

    await openSearch(page);
    await page.locator('dialog.search input[name="q"]').fill('clara');
    await eventually(() => resultPaths(page)).not.toEqual([]);
    await settled(page);
    const all = await loaded();
    expect(all.length).toBeGreaterThan(atLoad.length + 5);
    expect(sum(all)).toBeLessThan(most * KIB);
    await context.close();
  });
});

describe('a site without search', () => {
  it('has no trigger, no file and no script of it, and a stricter policy', async () => {
    const root = await contentFolder(soundContent);
    const built = await run(['build', '--dir', root, '--no-search', '--no-print', '--no-pictures']);
    expect(built.code).toBe(0);
    const site = join(root, 'dist');
    expect(existsSync(join(site, engine.folder))).toBe(false);
    const html = await readFile(join(site, 'index.html'), 'utf8');
    expect(html).not.toMatch(/data-search|wasm/);
    // The one script of all pages stays, for what is not the search, and what it fetches where there is something to print or to scan.
    const scripts = (await readdir(join(site, '_astro'))).filter((name) => name.endsWith('.js'));
    const [shared, ...others] = scripts.filter((name) => html.includes(`_astro/${name}`));
    expect(others).toEqual([]);
    const code = await Promise.all(scripts.map((name) => readFile(join(site, '_astro', name), 'utf8')));
    expect(code[scripts.indexOf(shared ?? '')]).toContain('.gallery .filters');
    expect(code.join('\n')).not.toMatch(/pagefind|data-search|dialog/);
  });
});
