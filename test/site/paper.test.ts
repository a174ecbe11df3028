import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type ReadPdf, readPdf, squeezed } from '../support/pdf.ts';
import { showPictures, visit } from '../support/visit.ts';

const url = inject('sampleUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const pages = [
  '/',
  '/personas/?name=c',
  '/personas/clara-morel/',
  '/segments/particuliers-numeriques/',
  '/icps/sous-traitant-aeronautique/',
  '/research/',
  '/research/entretiens-agence-2026-01/',
  '/guide/glossaire/',
  '/health/',
  '/reference/',
  '/print/',
];

/** What Ctrl+P gives, from a reader's dark screen, with the headings of the page. */
async function printed(path: string, all = false): Promise<ReadPdf & { headings: string[]; colours: { ink: string; paper: string } }> {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await visit(page, url + path);
  await showPictures(page);
  const headings = await page.locator('main :is(h1, h2)').allTextContents();
  // The button opens the browser's own dialog, which no test can answer.
  if (all) {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.locator('[data-print="all"]').click();
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { ink: color, paper: backgroundColor };
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.close();
  return { ...(await readPdf(pdf)), headings, colours };
}

/** The words of a sheet from its top to its foot, without the line in the margin. */
function linesOf({ places }: ReadPdf, page: number): string[] {
  const own = places.filter((place) => place.page === page && place.text.trim() && place.y > 50);
  const heights = [...new Set(own.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  return heights.map((height) =>
    squeezed(
      own
        .filter(({ y }) => Math.round(y) === height)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

describe('a page of the site on paper', () => {
  it.each(pages)('%s has no controls, no heading alone at the foot of a sheet, and no sheet for a foot alone', async (path) => {
    const pdf = await printed(path);
    const controls = [
      'Aller au contenu',
      'Rechercher',
      'English',
      'Copier',
      'Trouver un persona',
      'Toutes les impressions',
      'Contester cette page',
    ];
    expect(controls.filter((control) => pdf.text.includes(squeezed(control)))).toEqual([]);
    const headings = pdf.headings.map(squeezed);
    const sheets = Array.from({ length: pdf.pages }, (_, at) => linesOf(pdf, at + 1));
    const lost = sheets.flatMap((lines, at) => (headings.includes(lines.at(-1) ?? '') ? [`${at + 1}: ${lines.at(-1)}`] : []));
    expect(lost).toEqual([]);
    expect((sheets.at(-1) ?? []).length).toBeGreaterThan(pdf.pages > 1 ? 2 : 0);
    // Dark themes are for screens.
    expect(pdf.colours.ink).toMatch(/^rgb\((?:\d|[1-5]\d), (?:\d|[1-5]\d), (?:\d|[1-5]\d)\)$/);
    expect(pdf.colours.paper).toBe('rgba(0, 0, 0, 0)');
  });

  it('is short, or holds what is folded on the screen where somebody asks for all of it, but for what stands on other sheets', async () => {
    const [short, whole] = [await printed('/personas/clara-morel/'), await printed('/personas/clara-morel/', true)];
    const folded = squeezed('Le vendredi, je fais de la saisie');
    expect([short.text.includes(folded), whole.text.includes(folded)]).toEqual([false, true]);
    expect(short.pages).toBeLessThanOrEqual(5);
    expect(whole.pages).toBeGreaterThan(8);
    const segment = await printed('/segments/particuliers-numeriques/');
    expect(segment.pages).toBeLessThanOrEqual(6);
  });

  it('shows those alone whom the filters leave', async () => {
    const { text } = await printed('/personas/?name=nadia');
    expect([text.includes('NadiaBenkirane'), text.includes('SamirHaddad')]).toEqual([true, false]);
  });
});
