import { type FacetKey, facetKeys } from '../../search/record.ts';

/** What is searched for: this and nothing else stands in the address. */
export interface SearchQuestion {
  query: string;
  /** A value of each facet that is chosen; none, or nothing, of one that is not. */
  chosen: Partial<Record<FacetKey, string>>;
}

/** Whether an address asks for the search. */
export function asksForSearch(): boolean {
  return new URLSearchParams(location.search).has('q');
}

/** The question that the address asks. */
export function questionInAddress(): SearchQuestion {
  const parameters = new URLSearchParams(location.search);
  const chosen = facetKeys.map((key) => [key, parameters.get(key) ?? '']);
  return { query: parameters.get('q') ?? '', chosen: Object.fromEntries(chosen) };
}

/** Opens an entry of the history for a search, so that Back closes it; not where the address asks for it already. */
export function enterSearch(): void {
  if (!asksForSearch()) history.pushState({ search: true }, '', addressOf({ query: '', chosen: {} }));
}

/** Writes a question into the address: it can be shared, and Back from a result leads to it. */
export function writeQuestion(question: SearchQuestion): void {
  if (asksForSearch()) history.replaceState(history.state, '', addressOf(question));
}

/** Takes the question out of the address: by going back to where the search was opened, if that was here. */
export function leaveSearch(): void {
  if (!asksForSearch()) return;
  if (history.state?.search) history.back();
  else history.replaceState(null, '', addressOf(undefined));
}

function addressOf(question: SearchQuestion | undefined): URL {
  const address = new URL(location.href);
  for (const key of ['q', ...facetKeys]) address.searchParams.delete(key);
  if (!question) return address;
  address.searchParams.set('q', question.query);
  for (const [key, value] of Object.entries(question.chosen)) if (value) address.searchParams.set(key, value);
  return address;
}
