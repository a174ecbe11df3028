import type { SearchWords } from './fr-search.ts';

/** The words of the search. */
export const enSearch = {
  open: 'Search',
  label: 'Search the handbook',
  placeholder: 'A name, a need, an objection…',
  close: 'Close',
  hint: 'A word that a customer would say, the name of a persona, a subject. Arrow keys go through the results, Enter opens, Escape closes.',
  loading: 'Searching…',
  none: 'No results for ‘{query}’.',
  noneChosen: 'No results with these filters.',
  partly: 'for ‘{query}’; no page holds all the words.',
  advice: 'Try a shorter or a more common word.',
  failed: 'The search could not be loaded. Please check your connection.',
  retry: 'Try again',
  results: { one: '{n} result', other: '{n} results' },
  more: 'Show more',
  pages: 'Useful pages',
  filters: 'Filters',
  clear: 'Remove the filters',
  facet: { kind: 'Kind', segment: 'Audience', department: 'Guidance for', state: 'State' },
  any: { kind: 'All', segment: 'All', department: 'All departments', state: 'All' },
} satisfies SearchWords;
