import { type FacetKey, facetKeys } from '../../search/record.ts';
import { countsOf, matching } from '../gallery/match.ts';
import type { SearchQuestion } from './address.ts';
import type { Engine, Match } from './engine.ts';
import { findPages } from './find.ts';
import { isNamed } from './words.ts';

/** How often each value of each facet is found. */
export type Counts = Partial<Record<FacetKey, ReadonlyMap<string, number>>>;

export interface Answer {
  asked: string;
  /** The words that were found together; fewer than asked for where no page holds them all. */
  term: string;
  found: Match[];
  counts: Counts;
}

/** Answers a question; one that asks for nothing gets the counts alone. `asking` are the words that make a question and are not looked for. */
export async function answerOf(engine: Engine, { query, chosen }: SearchQuestion, asking: string): Promise<Answer> {
  const asked = query.trim();
  const choice = { values: Object.fromEntries(Object.entries(chosen).map(([key, value]) => [key, value ? [value] : []])), words: '' };
  const isChosen = Object.values(chosen).some(Boolean);
  const { term, found } = asked ? await findPages(engine, asked, asking) : { term: '', found: await engine.search() };
  const pages = found.map((page) => ({ page, values: engine.facets.get(page.id) ?? {}, words: [] }));
  const counts = Object.fromEntries(facetKeys.map((key) => [key, countsOf(pages, choice, key)]));
  const answering = asked || isChosen ? matching(pages, choice).map(({ page }) => page) : [];
  return { asked, term, found: term ? await peopleFirst(engine, answering, term) : answering, counts };
}

/** Among so many of the best, people stand before everything else. */
const BEST = 12;
/** Among so many, what goes by the words of the question stands before people. */
const FIRST = 3;
/** A word of so many letters may still be any. */
const BEGINNING = 3;

/** Puts people before the rest of what answers nearly as well, but, where nobody answers best, not before a page that the question names, and never before one that does what it says: to print, to keep the handbook. */
async function peopleFirst({ facets }: Engine, found: Match[], term: string): Promise<Match[]> {
  const [first] = found;
  if (!first) return found;
  const kindOf = ({ id }: Match) => facets.get(id)?.kind?.[0];
  const isSomebody = (one: Match) => kindOf(one) === 'persona';
  const isAskedFor = async (one: Match) => {
    // The beginning of a word is not yet what somebody wants to do.
    if (kindOf(one) === 'page') return one === first || term.length > BEGINNING;
    // Only what is shown anyway is fetched for this.
    return !isSomebody(first) && !isSomebody(one) && isNamed(await one.page(), term);
  };
  const asked = await Promise.all(found.slice(0, FIRST).map(isAskedFor));
  const rankOf = (one: Match, at: number) => (asked[at] ? 0 : at >= BEST ? 3 : isSomebody(one) ? 1 : 2);
  const ranked = found.map((one, at) => ({ one, rank: rankOf(one, at) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}
