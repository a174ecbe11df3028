/** What a reader chose: values of facets, and words of a name or an occupation. */
export interface Choice {
  values: Readonly<Record<string, readonly string[]>>;
  words: string;
}

/** The values that each facet offers. */
export type Offer = Readonly<Record<string, readonly string[]>>;

/** The parameter that holds the words; `q` is the search's. */
export const WORDS = 'name';
/** The parameter that holds the order, where it is not the usual one. */
export const SORT = 'sort';

/** The choice that an address makes; what is not offered is passed over. */
export function choiceIn(query: string, offer: Offer): Choice {
  const parameters = new URLSearchParams(query);
  const values = Object.entries(offer).map(([facet, known]) => {
    const wanted = parameters.getAll(facet);
    return [facet, known.filter((value) => wanted.includes(value))];
  });
  return { values: Object.fromEntries(values), words: parameters.get(WORDS) ?? '' };
}

/** The query of an address once a choice is made; what is not about the choice stays as it is. */
export function queryFor(query: string, { values, words }: Choice, sort = ''): string {
  const parameters = new URLSearchParams(query);
  for (const [facet, chosen] of Object.entries(values)) {
    parameters.delete(facet);
    for (const value of chosen) parameters.append(facet, value);
  }
  for (const [key, value] of [
    [WORDS, words],
    [SORT, sort],
  ] as const) {
    parameters.delete(key);
    if (value.trim()) parameters.set(key, value);
  }
  return parameters.toString();
}

/** The facets of which something is chosen. */
export function chosenFacets({ values }: Choice): string[] {
  return Object.entries(values).flatMap(([facet, chosen]) => (chosen.length > 0 ? [facet] : []));
}

/** Whether a choice leaves everybody. */
export function choosesNothing(choice: Choice): boolean {
  return !choice.words.trim() && chosenFacets(choice).length === 0;
}
