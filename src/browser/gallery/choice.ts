/** What a reader chose: values of facets, and words of a name or an occupation. */
export interface Choice {
  values: Readonly<Record<string, readonly string[]>>;
  words: string;
}

/** The values that each facet offers. */
export type Offer = Readonly<Record<string, readonly string[]>>;

/** The parameter that holds the words; `q` is the search's. */
export const WORDS = 'name';

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
export function queryFor(query: string, { values, words }: Choice): string {
  const parameters = new URLSearchParams(query);
  for (const [facet, chosen] of Object.entries(values)) {
    parameters.delete(facet);
    for (const value of chosen) parameters.append(facet, value);
  }
  parameters.delete(WORDS);
  if (words.trim()) parameters.set(WORDS, words);
  return parameters.toString();
}

/** Whether a choice leaves everybody. */
export function choosesNothing({ values, words }: Choice): boolean {
  return !words.trim() && Object.values(values).every((chosen) => chosen.length === 0);
}
