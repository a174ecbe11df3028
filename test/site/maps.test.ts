import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { patience } from '../support/patience.ts';

const url = inject('sampleUrl');
const folder = inject('sampleFolder');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width = 1440, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(new URL(path, url).href);
  return page;
}

/** The labels and the faces of the drawing that is seen, as the browser sets them, that lie on one another. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('svg.plot')].filter((svg) => svg.getBoundingClientRect().width > 0);
    return shown.flatMap((svg) => {
      const marks = [...svg.querySelectorAll('text.name, circle')].map((mark) => ({
        text: mark.textContent || 'face',
        box: mark.getBoundingClientRect(),
      }));
      return marks.flatMap(({ text, box: a }, at) =>
        marks.slice(at + 1).flatMap(({ text: other, box: b }) => {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          // Two faces are round: their boxes may meet at a corner.
          return apart || (text === 'face' && other === 'face') ? [] : [`${text} / ${other}`];
        }),
      );
    });
  });
/** The rows of the table of a map, as they are seen. */
const rows = async (page: Page) => {
  const all = await page.locator('[data-plot] table tbody tr').allInnerTexts();
  return all.map((row) => row.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()));
};

describe('the map of two scales', () => {
  it.each([1440, 390])('names everybody at %s pixels, and no label lies on another', async (width) => {
    const page = await open('maps/', width);
    const names = await page.locator('svg.plot:visible text.name').allTextContents();
    expect(names.sort()).toEqual(['Clara Morel', 'Didier Cazal', 'Leïla Aubert', 'Loïc Perrin', 'Monique Lavergne', 'Yanis Bellair']);
    expect(await overlaps(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('is drawn anew of two scales that a reader chooses, which the address keeps', async () => {
    const page = await open('maps/');
    expect(await page.locator('[data-plot] h3').textContent()).toBe('Conseil × Nouveauté');
    await page.selectOption('select[name="x"]', 'credit');
    await page.selectOption('select[name="y"]', 'parole');
    expect(await page.locator('[data-plot] h3').textContent()).toBe('Crédit renouvelable × En parler autour de soi');
    expect(new URL(page.url()).search).toBe('?x=credit&y=parole');
    await page.locator('[data-plot] summary').click();
    expect(await rows(page)).toEqual([
      ['Didier Cazal', '1 sur 10', '0 sur 10'],
      ['Leïla Aubert', '9 sur 10', '8 sur 10 hypothèse'],
    ]);
    // A scale is never laid across itself.
    await page.selectOption('select[name="x"]', 'parole');
    expect(new URL(page.url()).search).toBe('?x=parole&y=credit');
  });

  it('opens as an address asks, and as ever where it asks for what is not there', async () => {
    const asked = await open('en/maps/?x=nouveaute&y=argent');
    await expect.poll(() => asked.locator('[data-plot] h3').textContent(), patience).toBe('Novelty × Money');
    const unknown = await open('maps/?x=nouveaute&y=rien');
    expect(await unknown.locator('[data-plot] h3').textContent()).toBe('Conseil × Nouveauté');
    const nobody = await open('maps/?x=argent&y=credit');
    await expect.poll(() => nobody.locator('[data-plot] .nothing').allTextContents(), patience).toHaveLength(1);
    expect(await nobody.locator('[data-plot] .nothing').textContent()).toContain('Aucun persona');
  });

  it('is there without a script, with its table, and offers no choice', async () => {
    const page = await open('maps/', 1440, false);
    expect(await page.locator('form.crossed').isVisible()).toBe(false);
    expect(await page.locator('svg.plot:visible').getAttribute('aria-label')).toContain('6 personas');
    await page.locator('[data-plot] summary').click();
    expect((await rows(page)).find(([name]) => name === 'Clara Morel')).toEqual(['Clara Morel', '3 sur 10', '8 sur 10']);
  });
});

describe('the other maps', () => {
  it('say what the files say', async () => {
    const page = await open('maps/');
    const segment = page.locator('.by-segment tr', { hasText: 'Fidèles de l’agence' });
    expect((await segment.locator('.figure').textContent())?.replace(/\s/g, ' ')).toBe('17,6 % Part des clients particuliers');
    // 31 + 17.6 + 4.6 + 2.3, each of a segment with a persona.
    expect((await page.locator('#segments .reading').textContent())?.replace(/\s/g, ' ')).toContain('55,5 %');
    const never = page.locator('.by-channel tr', { hasText: 'Agence' }).locator('td').first();
    expect(await never.locator('a').allTextContents()).toEqual(['Leïla Aubert', 'Yanis Bellair']);
  });

  it('lead from home to what is only guessed of somebody in a click more', async () => {
    const page = await open('maps/');
    await page.locator('.evidence-map tr', { hasText: 'Samir Haddad' }).locator('.quiet a').click();
    await page.waitForURL('**/personas/samir-haddad/empathy/#guessed');
    expect(await page.locator('#guessed').textContent()).toContain('Une vraie gaieté sur les chantiers');
  });
});

describe('an empathy map', () => {
  it('sets each need beside what answers it, and says where nothing does', async () => {
    const page = await open('personas/samir-haddad/empathy/');
    const need = (text: string) => page.locator('.against tr', { hasText: text }).locator('td');
    expect((await need('Il refuse d’engager la maison').textContent())?.replace(/\s/g, ' ')).toContain('nous regardons les factures dues');
    expect(await need('Emprunter pour des salaires').textContent()).toBe('Sans réponse');
    expect(await page.locator('.so-far').textContent()).toBe('6 sur 11 ont une réponse.');
  });

  it('leads each of its lines to where it is written', async () => {
    const html = await readFile(join(folder, 'personas', 'samir-haddad', 'empathy', 'index.html'), 'utf8');
    const hrefs = [...html.matchAll(/class="said" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(60);
    for (const href of new Set(hrefs)) {
      const [path = '', anchor = ''] = href.split('#');
      expect(await readFile(join(folder, path, 'index.html'), 'utf8')).toContain(`id="${anchor}"`);
    }
  });

  it.each(['samir-haddad', 'sylvie-amiel', 'helene-vidonne'])('of %s is printed on one A4 sheet that lies', async (id) => {
    const page = await open(`personas/${id}/empathy/`);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.getPages().map((sheet) => [Math.round(sheet.getWidth()), Math.round(sheet.getHeight())])).toEqual([[842, 595]]);
  });
});
