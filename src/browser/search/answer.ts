import { type FacetKey, facetKeys } from '../../search/record.ts';
import { countsOf, matching } from '../gallery/match.ts';
import type { SearchQuestion } from './address.ts';
import type { Engine, Match } from './engine.ts';
import { findPages } from './find.ts';

/** How often each value of each facet is found. */
export type Counts = Partial<Record<FacetKey, ReadonlyMap<string, number>>>;

export interface Answer {
  asked: string;
  /** The words that were found together; fewer than asked for where no page holds them all. */
  term: string;
  found: Match[];
  counts: Counts;
}

/** Answers a question; one that asks for nothing gets the counts alone. */
export async function answerOf(engine: Engine, { query, chosen }: SearchQuestion): Promise<Answer> {
  const asked = query.trim();
  const choice = { values: Object.fromEntries(Object.entries(chosen).map(([key, value]) => [key, value ? [value] : []])), words: '' };
  const isChosen = Object.values(chosen).some(Boolean);
  const { term, found } = asked ? await findPages(engine, asked) : { term: '', found: await engine.search() };
  const pages = found.map((page) => ({ page, values: engine.facets.get(page.id) ?? {}, words: [] }));
  const counts = Object.fromEntries(facetKeys.map((key) => [key, countsOf(pages, choice, key)]));
  return { asked, term, found: asked || isChosen ? matching(pages, choice).map(({ page }) => page) : [], counts };
}
