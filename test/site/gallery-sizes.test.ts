import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { found, onPage, query, tally } from '../support/gallery.ts';
import { contentFolder, run } from '../support/io.ts';
import { eventually } from '../support/search.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a handbook of another size', () => {
  const files = (personas: number, segments: number) =>
    Object.fromEntries([
      ['handbook.yaml', 'company: Banque du Test\nlanguages: [fr]\n'],
      ...Array.from({ length: segments }, (_, at) => [`segments/s${at}.yaml`, `kind: segment\nid: s${at}\nname: Segment ${at}\n`]),
      ...Array.from({ length: personas }, (_, at) => [
        `personas/p${at}.yaml`,
        `id: p${at}\nname: Camille Numéro-${at}\nrole: ${at % 2 ? 'Plombière' : 'Notaire'}\nstate: ${at % 3 ? 'draft' : 'proto'}\nsegments: [s${at % Math.max(segments, 1)}]\n`,
      ]),
    ]);

  async function built(content: Record<string, string>, what: (site: string) => Promise<void>) {
    const root = await contentFolder(content);
    const { code, err } = await run(['build', '--dir', root, '--no-search', '--no-print', '--no-pictures']);
    expect(code, err).toBe(0);
    const { url: site, stop } = await serve(join(root, 'dist'));
    await what(site);
    await stop();
  }

  it('has nothing to filter with three personas', () =>
    built(files(3, 1), (site) =>
      onPage(browser, `${site}/`, async (page) => {
        await eventually(() => found(page)).toHaveLength(3);
        expect(await page.locator('.filters').count()).toBe(0);
        expect(await violationsOf(page)).toEqual([]);
      }),
    ));

  it('shows sixty of three hundred at a time, by name, and all of them without scripts', () =>
    built(files(300, 13), async (site) => {
      await onPage(browser, `${site}/personas/`, async (page) => {
        await eventually(() => tally(page)).toBe('300 personas');
        await eventually(() => found(page)).toHaveLength(60);
        await page.getByRole('button', { name: 'Afficher les 240 autres personas' }).click();
        await eventually(() => found(page)).toHaveLength(300);
        await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Camille Numéro-60');
        await page.locator('select[name="segment"]').selectOption('s3');
        await eventually(() => tally(page)).toBe('23 personas sur 300');
        await page.locator('input[name="name"]').fill('plomb');
        await eventually(() => tally(page)).toBe('12 personas sur 300');
        expect(await page.locator('option[value="s4"]').textContent()).toBe('Segment 4 (11)');
        await eventually(async () => query(page)).toBe('?segment=s3&name=plomb');
        expect(await violationsOf(page)).toEqual([]);
      });
      await onPage(browser, `${site}/`, async (page) => await eventually(() => found(page)).toHaveLength(300), {
        javaScriptEnabled: false,
      });
    }));
});
