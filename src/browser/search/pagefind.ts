import type { Engine, FoundPage } from './engine.ts';
import { countStems } from './words.ts';

/* Pagefind in the browser: its script, and the pages that it finds, as any engine gives them. */

interface Location {
  location: number;
  balanced_score: number;
}

interface Fragment {
  url: string;
  /** All words of the page, to which locations count. */
  content: string;
  meta: FoundPage['meta'];
  weighted_locations: Location[];
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: Location[] }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

/** How Pagefind is to weigh: the name before all, and short pages no more than long ones. */
const ranking = {
  pageLength: 0.1,
  termFrequency: 0.5,
  metaWeights: { title: 5, called: 4, line: 4, kind: 0, image: 0, initials: 0, hue: 0, cautions: 0 },
};

/** Fetches what Pagefind needs from its folder. */
export async function loadPagefind(folder: string, attempt: number): Promise<Engine> {
  // Browsers remember that a script could not be had: each attempt has an address of its own.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt > 1 ? `?${attempt}` : ''}`);
  // A worker would cost another 12 KiB, and what there is to search is small.
  await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 24, excerptEllipsis: '…', ranking });
  await pagefind.init();
  const search = async (words?: readonly string[], options = {}) =>
    (await pagefind.search(words?.join(' ') ?? null, options)).results.map(({ id, data }) => ({ id, page: () => data().then(pageOf) }));
  // Pagefind tells the facets of one search, and what answers a question may come out of several.
  const facets = new Map<string, Record<string, string[]>>();
  for (const [key, values] of Object.entries(await pagefind.filters())) {
    for (const value of Object.keys(values)) {
      for (const { id } of await search(undefined, { filters: { [key]: value } })) {
        const own = facets.get(id) ?? {};
        own[key] = [...(own[key] ?? []), value];
        facets.set(id, own);
      }
    }
  }
  return { search, facets };
}

/** No place is worth as much by its score as by one word more that it holds. */
const WORD = 1e9;

function pageOf(page: Fragment): FoundPage {
  const words = page.content.split(/\s+/);
  const at = (locations: readonly Location[], run = 1) => locations.map(({ location }) => words.slice(location, location + run).join(' '));
  const worth = ({ weighted_locations: all }: Pick<Fragment, 'weighted_locations'>) =>
    all.reduce((sum, { balanced_score }) => sum + balanced_score, countStems(at(all)) * WORD);
  return {
    ...page,
    found: (run) => at(page.weighted_locations, run),
    best: () => page.sub_results.sort((a, b) => worth(b) - worth(a))[0],
  };
}
