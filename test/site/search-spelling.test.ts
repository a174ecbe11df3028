import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { run, writeFiles } from '../support/io.ts';
import { ask, openSearch, statusOf } from '../support/search.ts';
import { serve } from '../support/serve.ts';

interface Spelling {
  /** What a persona's page says. */
  said: string;
  /** What people type who look for it. */
  asked: string[];
  /** What must not find it. */
  never?: string[];
}

const spellings: Spelling[] = JSON.parse(readFileSync(new URL('../fixtures/spellings.json', import.meta.url), 'utf8'));
const pathOf = (at: number) => `/personas/p${at}/`;
const personaSaying = (text: string) => `role: Client\nstate: proto\ngoals:\n  - ${JSON.stringify(text)}\n`;

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-spelling-'));
  const personas = spellings.map(({ said }, at) => [`personas/p${at}.yaml`, `id: p${at}\nname: Personne ${at}\n${personaSaying(said)}`]);
  await writeFiles(folder, {
    'handbook.yaml': 'company: Banque du Test\n',
    'personas/nguyen.yaml': 'id: nguyen\nname: Inès Œillet-N’Guyen\nrole: Fleu\u00ADriste\nstate: proto\n',
    ...Object.fromEntries(personas),
  });
  const { code, err } = await run(['build', '--dir', folder, '--no-print', '--no-pictures']);
  if (code !== 0) throw new Error(err);
  site = await serve(join(folder, 'dist'));
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${site.url}/`);
  await openSearch(page);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('what a page says is found however it is typed', () => {
  it.each(spellings.map((one, at) => ({ ...one, at })))('$said', async ({ asked, never = [], at }) => {
    const missed: string[] = [];
    for (const query of asked) if (!(await ask(page, query)).includes(pathOf(at))) missed.push(query);
    expect(missed, 'asked for, and not found').toEqual([]);
    const noise: string[] = [];
    for (const query of never) if ((await ask(page, query)).includes(pathOf(at))) noise.push(query);
    expect(noise, 'something else, and found').toEqual([]);
  });

  it.each(['xyzzy', 'zzqj', '€'])('and nothing is for %s', async (query) => {
    expect(await ask(page, query)).toEqual([]);
    expect(await statusOf(page)).toContain('Aucun résultat');
  });
});

describe('what is shown', () => {
  it.each([
    ['coeur', 'cœur', 'Elle garde le cœur léger.'],
    ['12000000', '12\u202F000\u202F000', 'Un prêt de 12\u202F000\u202F000 d’euros.'],
    ['travail', 'travail.', 'Présenter son travail.'],
    ["l'hopital", 'l’hôpital.', 'Passe par l’hôpital.'],
  ])('for %s is what the author wrote, the word marked', async (query, marked, passage) => {
    await ask(page, query);
    const found = page.locator('.passage', { hasText: passage });
    expect(await found.locator('mark').allTextContents()).toContain(marked);
  });

  it('for a name is the name as it is written', async () => {
    expect(await ask(page, 'ines oeillet-nguyen')).toEqual(['/personas/nguyen/']);
    const result = page.locator('.search-group li');
    expect(await result.locator('a').textContent()).toBe('Inès Œillet-N’Guyen');
    expect(await result.locator('.role').textContent()).toBe('Fleuriste');
  });
});

it('the filter of the home page finds people by the same spellings', async () => {
  const home = await browser.newPage();
  await home.goto(`${site.url}/personas/`);
  for (const typed of ['nguyen', "N'Guyen", 'oeillet', 'oeillet nguyen', 'fleuriste']) {
    await home.locator('form.filters input[name="name"]').fill(typed);
    expect(await home.locator('[data-found] li:visible a', { hasText: 'Inès' }).count(), typed).toBe(1);
  }
  await home.locator('form.filters input[name="name"]').fill('guyenne');
  expect(await home.locator('[data-found] li:visible').count()).toBe(0);
  await home.close();
});
