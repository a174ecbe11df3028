import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { run } from '../support/io.ts';
import { drawPage } from '../support/pdf.ts';
import { repositoryOf } from '../support/repository.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const sample = inject('sampleFolder');
const site = 'https://personas.example.com';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A feed as a program reads it that knows XML, and nothing of ours. */
const readFeed = (page: Page, text: string) =>
  page.evaluate((source) => {
    const { documentElement: feed } = new DOMParser().parseFromString(source, 'application/xml');
    const atom = 'http://www.w3.org/2005/Atom';
    const of = (parent: Element, name: string) => [...parent.children].filter((one) => one.namespaceURI === atom && one.localName === name);
    const texts = (parent: Element) =>
      ['id', 'title', 'updated', 'summary'].map((name) => of(parent, name).map((one) => one.textContent ?? ''));
    const links = (parent: Element) =>
      of(parent, 'link').map((one) => [one.getAttribute('rel') ?? 'alternate', one.getAttribute('href') ?? ''] as const);
    return {
      root: `${feed.namespaceURI} ${feed.localName}`,
      authors: of(feed, 'author').map((author) => of(author, 'name')[0]?.textContent),
      texts: texts(feed),
      links: links(feed),
      entries: of(feed, 'entry').map((entry) => ({ texts: texts(entry), links: links(entry) })),
    };
  }, text);

describe.each(['', 'en/'])('the feed of the sample handbook (%s)', (language) => {
  it('is Atom: well formed, whole, with an id for each entry and addresses that lead to pages', async () => {
    const page = await browser.newPage();
    const feed = await readFeed(page, await readFile(join(sample, language, 'news/feed.xml'), 'utf8'));
    await page.close();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.authors).toEqual(['Rive & Sorbier']);
    expect(feed.links).toEqual([
      ['self', `${site}/${language}news/feed.xml`],
      ['alternate', `${site}/${language}news/`],
    ]);
    expect(feed.entries.length).toBeGreaterThan(5);
    const moment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
    const ids = [feed, ...feed.entries].map(({ texts: [id, title, updated] }) => {
      expect([id?.length, title?.length, updated?.length]).toEqual([1, 1, 1]);
      expect(updated?.[0]).toMatch(moment);
      expect(title?.[0]?.trim()).not.toBe('');
      return id?.[0] ?? '';
    });
    expect(new Set(ids).size).toBe(ids.length);
    for (const { texts, links } of feed.entries) {
      const [[rel, href = ''] = []] = links;
      expect([links.length, rel, texts[3]?.length]).toEqual([1, 'alternate', 1]);
      expect(href.startsWith(`${site}/${language}`)).toBe(true);
      expect(existsSync(join(sample, new URL(href).pathname, 'index.html'))).toBe(true);
    }
    const days = feed.entries.map(({ texts }) => texts[2]?.[0] ?? '');
    expect([days, feed.texts[2]?.[0]]).toEqual([days.toSorted().reverse(), days[0]]);
  });
});

describe.each(['reviews.ics', 'reviews.en.ics'])('the calendar of the sample handbook (%s)', (name) => {
  it('is read back: each event once, of one day, with an address that leads to a page', async () => {
    const text = await readFile(join(sample, name), 'utf8');
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    const events: Map<string, string>[] = [];
    for (const line of lines.slice(1, -2)) {
      const [, key = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
      expect([line, key === '']).toEqual([line, false]);
      if (line === 'BEGIN:VEVENT') events.push(new Map());
      else if (events.length > 0 && key !== 'END') {
        expect([key, events.at(-1)?.has(key)]).toEqual([key, false]);
        events.at(-1)?.set(key, value);
      }
    }
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(events.length);
    for (const event of events) {
      const [made, start, end] = ['DTSTAMP', 'DTSTART', 'DTEND'].map((key) => event.get(key) ?? '');
      expect(made).toMatch(/^\d{8}T\d{6}Z$/);
      const dayOf = (day = '') => Date.parse(day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
      expect(dayOf(end) - dayOf(start)).toBe(24 * 60 * 60 * 1000);
      expect(event.get('SUMMARY')).not.toBe('');
      expect(existsSync(join(sample, new URL(event.get('URL') ?? '').pathname, 'index.html'))).toBe(true);
    }
  });
});

describe('a sheet that was printed before something was learnt', () => {
  const clara = (goals: string) =>
    `id: clara\nname: Clara Morel\nrole: Responsable\nsummary: Elle compte.\nstate: draft\ngoals: [${goals}]\n`;

  it('carries its day in its code, and leads to what has changed since; without a day to what it always led to', async () => {
    const root = await repositoryOf(
      { 'handbook.yaml': `company: Rive\nlanguages: [fr, en]\nsite: ${site}\n` },
      ['2026-01-10', { 'personas/clara.yaml': clara('Dormir') }],
      ['2026-02-01', { 'personas/clara.yaml': clara('Dormir, Gagner du temps') }],
      ['2026-03-01', { 'personas/clara.yaml': clara('Dormir, Gagner du temps, Être <rappelée>') }],
    );
    const parent = await mkdtemp(join(tmpdir(), 'handbook-news-'));
    const dist = join(parent, 'dist');
    const { code, err } = await run(['build', '--dir', root, '--out', dist, '--no-pictures', '--at', '2026-03-02']);
    expect([code, code === 0 || err]).toEqual([0, true]);
    const { url, stop } = await serve(dist);
    onTestFinished(async () => {
      await stop();
      await rm(parent, { recursive: true, force: true });
    });

    const codes: Record<string, { code: string; name: string; file: string }> = JSON.parse(
      await readFile(join(dist, 'p/codes.json'), 'utf8'),
    );
    const [whose = '', sheet] = Object.entries(codes).find(([, { file }]) => /clara/.test(file) && !/[./-]en[./-]/.test(file)) ?? [];
    const { pixels, width, height } = await drawPage(await readFile(join(dist, sheet?.file ?? '')), 150);
    // The package is CommonJS, whose types name the function twice.
    expect(jsqr(pixels, width, height)?.data).toBe(`${site}/p/${sheet?.code}/?d=2026-03-01`);

    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const read = async (address: string) => {
      await visit(page, url + address);
      const text = (await page.locator('[data-lost]').first().textContent()) ?? '';
      return { text: text.replace(/\s+/g, ' '), days: await page.locator('[data-lost] >> nth=0 >> time').count() };
    };
    const old = `/p/${whose}-00000/`;
    const first = await read(`${old}?d=2026-01-10`);
    expect(first.text).toContain('« Gagner du temps »');
    expect(first.text).toContain('« Être <rappelée> »');
    expect(first.days).toBe(2);
    const second = await read(`${old}?d=2026-02-01`);
    expect([second.days, second.text.includes('Gagner du temps')]).toEqual([1, false]);

    const always = await read(old);
    expect(always.days).toBe(0);
    expect(always.text).toMatch(/Cette feuille a vieilli.*Clara Morel/);
    for (const day of ['2026-03-01', '2026-02-31x', 'hier', '', '<b>'])
      expect(await read(`${old}?d=${encodeURIComponent(day)}`)).toEqual(always);
    // The sheet as it would be printed today is told as such, with its day and without.
    for (const end of ['', '?d=2026-03-01']) {
      await visit(page, `${url}/p/${sheet?.code}/${end}`);
      expect((await page.locator('h1').textContent())?.replace(/\s/g, ' ')).toBe('Cette feuille est à jour');
    }
  });
});
