import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDev } from '../../src/cli/commands/dev.ts';
import { openBrowser } from '../support/browser.ts';
import { contentFolder, soundContent } from '../support/io.ts';
import { eventually, openSearch, resultPaths, statusOf } from '../support/search.ts';

it('dev searches from memory, below a base path, and finds what was saved since', async () => {
  // Astro serves no page where it believes that a test only wants its internals.
  delete process.env.VITEST;
  const root = await contentFolder({ ...soundContent, 'handbook.yaml': 'company: Banque du Test\nbase: /personas-internes/\n' });
  const io = { out: () => undefined, err: () => undefined, env: {}, cwd: root, colour: false };
  const site = await startDev({ flags: { port: '0', 'no-cache': true }, names: [], root, asked: 'fr', today: '2026-11-21', io });
  onTestFinished(() => site.stop());
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const find = async (query: string) => {
    await page.goto(site.url);
    await openSearch(page);
    await page.locator('dialog.search input[name="q"]').fill(query);
  };
  await find('clara');
  await eventually(() => resultPaths(page)).toEqual(['/personas-internes/personas/clara/']);
  const saved = `${soundContent['personas/clara.yaml']}goals:\n  - Investir dans l’écologie sans y perdre\n`;
  await writeFile(join(root, 'personas/clara.yaml'), saved);
  await eventually(async () => {
    await find('écologie');
    // The search says how many it found, none too.
    await eventually(() => statusOf(page)).toContain('résultat');
    return resultPaths(page);
  }).toEqual(['/personas-internes/personas/clara/']);
  expect(await page.locator('.search-group .passage').textContent()).toContain('l’écologie');
});
