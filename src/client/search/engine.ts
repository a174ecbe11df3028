import type { FacetKey } from '../../search/record.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import type { Question } from './address.ts';
import { holdsWords } from './words.ts';

/** How often each value of each facet is found. */
export type Counts = Partial<Record<FacetKey, Record<string, number>>>;

/** A place of a page that holds what was searched for. */
export interface SubResult {
  title: string;
  url: string;
  /** HTML with marks, made by Pagefind from escaped words. */
  excerpt: string;
  weighted_locations: Location[];
}

/** Where a page holds a word that was searched for, and what that is worth. */
export interface Location {
  location: number;
  balanced_score: number;
}

/** A page that was found, as it comes with a request of its own. */
export interface Fragment {
  url: string;
  /** All words of the page, to which locations count. */
  content: string;
  meta: Record<string, string | undefined>;
  weighted_locations: Location[];
  sub_results: SubResult[];
}

/** A page that was found; what it holds is fetched when it is shown. */
export interface Found {
  id: string;
  data(): Promise<Fragment>;
}

export interface Answer {
  asked: string;
  /** The words that were found together; fewer than asked for where no page holds them all. */
  term: string;
  found: Found[];
  counts: Counts;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: object): Promise<{ results: Found[]; filters: Counts }>;
}

export interface Engine {
  /** Answers a question; one that asks for nothing gets the counts alone. */
  answer(question: Question): Promise<Answer>;
}

/** How Pagefind is to weigh: the name before all, and short pages no more than long ones. */
const ranking = { pageLength: 0.1, termFrequency: 0.5, metaWeights: { title: 5, line: 2, kind: 0, image: 0, initials: 0, hue: 0 } };

/** Fetches what the search needs from its folder. */
export async function loadEngine(folder: string, attempt: number): Promise<Engine> {
  // Browsers remember that a script could not be had: each attempt has an address of its own.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt > 1 ? `?${attempt}` : ''}`);
  // A worker would cost another 12 KiB, and what there is to search is small.
  await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 24, excerptEllipsis: '…', ranking });
  await pagefind.init();
  return { answer: (question) => answer(pagefind, question) };
}

/** Fetches the words of the search in a language. */
export async function loadTexts(folder: string, language: string): Promise<SearchTexts> {
  const response = await fetch(`${folder}texts.${language}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function answer(pagefind: Pagefind, { query, chosen }: Question): Promise<Answer> {
  // What is indexed has straight apostrophes, at which Pagefind cuts words.
  const asked = query.trim().replaceAll('’', "'");
  const term = asked && (await findable(pagefind, asked));
  const filters = Object.entries(chosen).filter(([, value]) => value);
  if (asked && !term) return { asked, term, found: [], counts: {} };
  if (!term && filters.length === 0) return { asked, term, found: [], counts: await pagefind.filters() };
  const { results, filters: counts } = await pagefind.search(term || null, { filters: Object.fromEntries(filters) });
  // What another choice of the same facet would find is only known without the choice that was made.
  const others = filters.map(async ([key]) => {
    const without = filters.filter(([other]) => other !== key);
    const all =
      term || without.length > 0
        ? (await pagefind.search(term || null, { filters: Object.fromEntries(without) })).filters
        : await pagefind.filters();
    return [key, all[key as FacetKey]] as const;
  });
  return { asked, term, found: results, counts: { ...counts, ...Object.fromEntries(await Promise.all(others)) } };
}

/** What can be found of a question: all of it, or those of its longer words that some page holds together; nothing, if there are none. */
async function findable(pagefind: Pagefind, asked: string): Promise<string> {
  const finds = async (term: string) => {
    // For a word that no page holds, Pagefind goes down to its first letter. The best page tells.
    const best = await (await pagefind.search(term, {})).results[0]?.data();
    return best !== undefined && holdsWords(best, term);
  };
  if (await finds(asked)) return asked;
  let kept = '';
  const words = asked.split(/\s+/).filter(({ length }) => length > 3);
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const more = `${kept} ${word}`.trim();
    if (more !== asked && (await finds(more))) kept = more;
  }
  return kept;
}
