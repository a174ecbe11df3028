import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, typeset, wordingFor } from '../../src/languages/index.ts';
import { openBrowser } from '../support/browser.ts';
import { run, writeFiles } from '../support/io.ts';
import { readPdf, spokenWords, squeezed } from '../support/pdf.ts';
import { type Served, serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

/** Twenty words of a company that writes in Spanish, one of which tries to be more than a word. */
const own = {
  site: { home: 'Inicio', skip: 'Ir al contenido', sections: 'Secciones', title: 'Las personas de {company}' },
  search: { open: 'Buscar <b>ya</b>', results: { one: '{n} resultado', other: '{n} resultados' } },
  plural: { segment: 'Segmentos', record: 'Estudios', guide: 'Guía' },
  glance: { wants: 'Lo que quiere', brakes: 'Lo que le frena' },
  section: { drives: 'Lo que le mueve' },
  standing: { hypothesis: 'hipótesis' },
  count: { persona: { one: '{n} persona modelo', other: '{n} personas modelo' } },
  coverage: { hypotheses: { one: '{n} hipótesis', other: '{n} hipótesis' } },
  values: { personaState: { draft: 'Borrador' }, priority: { high: 'Prioridad alta' } },
  fields: { persona: { goals: 'Objetivos', brakes: { title: 'Frenos', description: 'Lo que retiene.' }, quote: 'Cita' } },
};

const persona = `id: clara
name: Clara
role: Compradora
state: draft
reviewed: 2026-09-15
segments: [pymes]
quote: Lo quiero ya.
goals:
  - { text: Ganar tiempo, priority: high }
  - { text: Pagar menos, evidence: [estudio#v1] }
brakes: [El miedo]
channels: [{ channel: Web, intensity: 3, preferred: true }]
journey: [{ stage: Uno, emotion: 1, keyMoment: true }, { stage: Dos, emotion: -1 }]
`;

let browser: Browser;
let site: Served;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'handbook-words-'));
  await writeFiles(root, {
    'handbook.yaml': 'company: Rive\nlanguages: [fr, es]\nsite: https://example.com\ndepartments: [{ id: ventas, name: Ventas }]\n',
    'personas/clara.yaml': persona,
    'personas/clara.es.yaml': 'role: Compradora\n',
    'segments/pymes.yaml': 'id: pymes\nname: Pymes\ndefinition: Empresas.\n',
    'research/estudio.yaml': 'id: estudio\ntitle: Estudio\ndate: 2026-01-01\nkind: interview\nverbatims: [{ id: v1, text: Es caro }]\n',
    'words/es.json': JSON.stringify(own),
  });
  const { code, err } = await run(['build', '--dir', root, '--at', '2026-11-21', '--no-pictures']);
  if (code !== 0) throw new Error(err);
  [browser, site] = await Promise.all([openBrowser(), serve(join(root, 'dist'))]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await rm(root, { recursive: true, force: true });
});

/** Our words that the company does not say itself. */
function borrowed(): string[] {
  const texts = new Map(leavesOf(own, []));
  const { fields } = languages.en;
  const titles = Object.entries(fields).flatMap(([shape, keys]) =>
    Object.entries(keys).flatMap(([key, [title]]) => (texts.has(`fields.${shape}.${key}`) ? [] : [title])),
  );
  const said = new Set([...texts.values()]);
  return [...wordingFor('es', texts).borrowed, ...titles]
    .map((text) => typeset(text, 'en'))
    .filter((text) => /\p{L}/u.test(text) && !said.has(text));
}

function leavesOf(words: object, path: readonly string[]): [string, string][] {
  return Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[[...path, ...(key === 'title' && path[0] === 'fields' ? [] : [key])].join('.'), inner] as [string, string]]
      : leavesOf(inner, [...path, key]),
  );
}

/** Words of a page that are ours, and are not said to be English; words of the company that are. */
function wronglyMarked(page: Page, theirs: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ ours, theirs }) => {
      const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const phrases = ours.filter((text) => /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) && /\{\w+\}/.test(text));
      const place: Record<string, string> = { n: '[\\d.,\\s]+' };
      const patternOf = (text: string) =>
        text
          .split(/\{(\w+)\}/)
          .map((part, at) => (at % 2 ? (place[part] ?? '.+?') : literal(part)))
          .join('');
      const patterns = phrases.map((text) => new RegExp(`^${patternOf(text)}$`, 's'));
      const isOurs = (text: string) => ours.includes(text) || patterns.some((pattern) => pattern.test(text));
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.nodeValue ?? '').trim().replace(/ \((?:\d+|PDF)\)$/, '');
        const around = node.parentElement;
        if (!text || !around || around.closest('script, style, code')) continue;
        const lang = around.closest<HTMLElement>('[lang]')?.lang;
        if (isOurs(text) ? lang !== 'en' : theirs.includes(text) && lang === 'en') found.push(`${lang}: ${text}`);
      }
      return found;
    },
    { ours: borrowed(), theirs },
  );
}

async function opened(path: string): Promise<Page> {
  const page = await browser.newPage();
  await visit(page, site.url + path);
  return page;
}

describe('a site in a language that the tool does not speak', () => {
  const theirs = leavesOf(own, []).map(([, text]) => text);

  it.each([
    '',
    'personas/',
    'personas/clara/',
    'segments/',
    'segments/pymes/',
    'research/',
    'research/estudio/',
    'guide/',
    'health/',
    'reference/',
    'print/',
  ])('marks on /es/%s what it borrows as English, and nothing that the company says', async (path) => {
    const page = await opened(`/es/${path}`);
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    expect(await wronglyMarked(page, theirs)).toEqual([]);
    expect(await page.locator('[lang="en"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('shows the words of the company, which hold no markup', async () => {
    const page = await opened('/es/personas/clara/');
    for (const words of [
      'Lo que quiere',
      'Lo que le frena',
      'Lo que le mueve',
      'Objetivos',
      'Frenos',
      'Borrador',
      'hipótesis',
      'Segmentos',
      'Prioridad alta',
    ])
      expect(await page.locator(`text="${words}"`).count(), words).toBeGreaterThan(0);
    expect(await page.locator('header b, [data-search] b').count()).toBe(0);
    expect(await page.textContent('[data-search] span')).toBe('Buscar <b>ya</b>');
    expect((await page.locator('.tags [lang="en"]').count()) + (await page.locator('.banner [lang="en"]').count())).toBeGreaterThan(0);
    await page.close();
  });

  it('searches in both: what the company says, and what it borrows', async () => {
    const page = await opened('/es/?q=Clara');
    await page.locator('.search-group a').first().waitFor();
    expect(await page.textContent('.search-status')).toMatch(/^\d+ resultados?$/);
    expect(await page.getAttribute('dialog.search button', 'lang')).toBe('en');
    expect(await wronglyMarked(page, theirs)).toEqual([]);
    await page.close();
  });

  it('prints them so, too', async () => {
    const bytes = await readFile(join(root, 'dist', 'print', 'clara.poster-a4.es.pdf'));
    const { text, language } = await readPdf(bytes);
    expect(language).toBe('es');
    for (const words of ['Lo que le mueve', 'Objetivos', 'Frenos', 'Borrador', 'hipótesis']) expect(text).toContain(squeezed(words));
    const said = await spokenWords(bytes);
    const languageOf = (words: string) => said.filter((one) => one.text.trim() === words).map(({ lang }) => lang ?? 'es');
    expect(languageOf('Objetivos')).toEqual(['es']);
    expect(languageOf('Lo que le mueve')).toEqual(['es']);
    expect(languageOf('Channels')).toEqual(['en']);
  });
});
