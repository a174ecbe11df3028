import { type FacetKey, facetKeys } from '../../search/record.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { countsOf, type GalleryCard, matching } from '../gallery/match.ts';
import type { SearchQuestion } from './address.ts';
import { findPages } from './find.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** How often each value of each facet is found. */
export type Counts = Partial<Record<FacetKey, ReadonlyMap<string, number>>>;

export interface Answer {
  asked: string;
  /** The words that were found together; fewer than asked for where no page holds them all. */
  term: string;
  found: PagefindResult[];
  counts: Counts;
}

export interface Engine {
  /** Answers a question; one that asks for nothing gets the counts alone. */
  answer(question: SearchQuestion): Promise<Answer>;
}

/** How Pagefind is to weigh: the name before all, and short pages no more than long ones. */
const ranking = {
  pageLength: 0.1,
  termFrequency: 0.5,
  metaWeights: { title: 5, called: 4, line: 2, kind: 0, image: 0, initials: 0, hue: 0 },
};

/** Fetches what the search needs from its folder. */
export async function loadEngine(folder: string, attempt: number): Promise<Engine> {
  // Browsers remember that a script could not be had: each attempt has an address of its own.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt > 1 ? `?${attempt}` : ''}`);
  // A worker would cost another 12 KiB, and what there is to search is small.
  await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 24, excerptEllipsis: '…', ranking });
  await pagefind.init();
  const facets = await facetsIn(pagefind);
  return { answer: (question) => answer(pagefind, facets, question) };
}

/** Fetches the words of the search in a language. */
export async function loadTexts(folder: string, language: string): Promise<SearchTexts> {
  const response = await fetch(`${folder}texts.${language}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function answer(
  pagefind: Pagefind,
  facetsOf: ReadonlyMap<string, GalleryCard['values']>,
  { query, chosen }: SearchQuestion,
): Promise<Answer> {
  const asked = query.trim();
  const choice = { values: Object.fromEntries(Object.entries(chosen).map(([key, value]) => [key, value ? [value] : []])), words: '' };
  const isChosen = Object.values(chosen).some(Boolean);
  const { term, found } = asked ? await findPages(pagefind, asked) : { term: '', found: (await pagefind.search(null, {})).results };
  const pages = found.map((page) => ({ page, values: facetsOf.get(page.id) ?? {}, words: [] }));
  const counts = Object.fromEntries(facetKeys.map((key) => [key, countsOf(pages, choice, key)]));
  return { asked, term, found: asked || isChosen ? matching(pages, choice).map(({ page }) => page) : [], counts };
}

/** The facets of every page, by its id: Pagefind tells those of one search, and what answers a question may come out of several. */
async function facetsIn(pagefind: Pagefind): Promise<Map<string, Record<string, string[]>>> {
  const facets = new Map<string, Record<string, string[]>>();
  for (const [key, values] of Object.entries(await pagefind.filters())) {
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [key]: value } });
      for (const { id } of results) {
        const own = facets.get(id) ?? {};
        facets.set(id, { ...own, [key]: [...(own[key] ?? []), value] });
      }
    }
  }
  return facets;
}
