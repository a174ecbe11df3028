import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { languageOf } from '../support/language-of.ts';
import { factsOf, type PageFacts, pagesOf } from '../support/page-facts.ts';

const folder = inject('sampleFolder');
const pages = await pagesOf(folder);
const site = 'https://personas.example.com';
let facts: PageFacts[];
const at = new Map<string, PageFacts>();

beforeAll(async () => {
  const browser = await openBrowser();
  facts = await factsOf(browser, pages);
  await browser.close();
  for (const one of facts) at.set(one.address, one);
});

/** Asks something of every page, and names the pages where the answer is not empty. */
function faults(of: (page: PageFacts) => string[]): string[] {
  return facts.flatMap((page) => of(page).map((fault) => `${page.address}: ${fault}`));
}

const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);
/** The answer to a wrong address stands at none of its own: it has no twin in another language. */
const isAnswer = ({ address }: PageFacts) => address === '/404.html';

/** Titles of works and terms of the trade are in no language of the page (WCAG 3.1.2). */
const named = new Set(['The Inmates Are Running the Asylum', 'job to be done']);

describe('every page of the built sample handbook', () => {
  it('leads to pages, places and files that are there, wherever it leads', () => {
    const leadsSomewhere = (page: PageFacts, link: string) => {
      const { pathname, hash } = new URL(link, site + page.address);
      const target = at.get(pathname);
      const id = decodeURIComponent(hash.slice(1));
      if (target) return id === '' || target.ids.includes(id);
      return hash === '' && existsSync(join(folder, decodeURIComponent(pathname)));
    };
    expect(facts.length).toBeGreaterThan(100);
    expect(faults((page) => page.addresses.filter((link) => !leadsSomewhere(page, link)))).toEqual([]);
  });

  it('gives a name to one place only', () => {
    expect(faults(({ ids }) => repeated(ids))).toEqual([]);
  });

  it('has a title, one h1, and headings that skip no level', () => {
    expect(faults(({ title }) => (title.trim() ? [] : ['no title']))).toEqual([]);
    expect(faults(({ headings }) => (headings.filter((level) => level === 1).length === 1 ? [] : [`h${headings.join(' h')}`]))).toEqual([]);
    expect(
      faults(({ headings }) =>
        headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1) ? [`h${headings.join(' h')}`] : [],
      ),
    ).toEqual([]);
  });

  it('says of every picture what it shows, or that it shows nothing new', () => {
    expect(faults(({ imagesUnnamed }) => imagesUnnamed)).toEqual([]);
  });

  it('says which language each of its phrases is in, also where a translation is missing', () => {
    expect(faults(({ address, lang }) => (lang === (address.startsWith('/en/') ? 'en' : 'fr') ? [] : [lang]))).toEqual([]);
    const misnamed = ({ phrases }: PageFacts) =>
      phrases
        .filter(({ text, lang }) => !named.has(text) && languageOf(text) && languageOf(text) !== lang)
        .map(({ text, lang }) => `${lang} “${text}”`);
    expect(faults(misnamed)).toEqual([]);
    // The sample is translated in part: English pages do hold French, and say so.
    const inFrench = facts.filter(({ lang }) => lang === 'en').flatMap(({ phrases }) => phrases.filter(({ lang }) => lang === 'fr'));
    expect(inFrench.filter(({ text }) => languageOf(text) === 'fr').length).toBeGreaterThan(100);
  });

  it('names its twin in the other language, which names it back', () => {
    const twins = (page: PageFacts) => {
      if (isAnswer(page)) return [];
      const { address, lang, alternates, languageLinks } = page;
      const own = alternates[lang] === site + address ? [] : [`names itself ${alternates[lang]}`];
      const others = Object.entries(alternates).filter(([language]) => language !== lang);
      if (others.length !== 1) return [...own, `names ${others.length} twins`];
      return [
        ...own,
        ...others.flatMap(([language, href]) => {
          const path = href.slice(site.length);
          const twin = at.get(path);
          if (twin?.lang !== language) return [`${path} is no page in ${language}`];
          if (twin.alternates[lang] !== site + address) return [`${path} names ${twin.alternates[lang]}`];
          return languageLinks[language] === path ? [] : [`offers ${languageLinks[language]}, not ${path}`];
        }),
      ];
    };
    expect(faults(twins)).toEqual([]);
  });
});
