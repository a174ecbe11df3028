import { segmentsAndIcps } from '../facts/relations.ts';
import { entityKinds, type Handbook } from '../handbook/handbook.ts';
import { fold } from '../languages/fold.ts';
import { languageCodes, languages, type Words } from '../languages/index.ts';
import type { Spoken, SpokenAll } from '../languages/spoken.ts';
import { compareHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { spoken } from '../reading/text.ts';
import { spokenAll, type View, viewIn, word } from '../reading/view.ts';
import type { FacetKey } from './record.ts';

/** The page says itself what stands on its button, and the list of pages is a choice of a facet. */
type SearchWords = SpokenAll<Omit<Words['search'], 'open' | 'pages' | 'called' | 'comparing'>>;

type Named = readonly [value: string, label: Spoken];

/** What the search says in one language, as the browser gets it the first time that somebody searches. */
export interface SearchTexts {
  words: SearchWords;
  /** The choices of each facet, in order, with their names. */
  facets: Record<FacetKey, Named[]>;
  /** How people ask to see some beside others, in any of our languages: with beginnings of words, and words that say nothing, both folded. */
  comparing: { said: string[]; between: string[]; title: string; href: string };
}

/** Gathers what the search says in a language of the site. */
export function searchTexts(handbook: Handbook, language: string): SearchTexts {
  const view = viewIn(handbook, language);
  const { words } = view;
  const { open: _, called: __, comparing, pages, ...said } = words.search;
  const label = (text: string) => spoken(word(view, text));
  const targets = segmentsAndIcps(handbook);
  return {
    words: spokenAll(said, view),
    comparing: {
      said: inAnyLanguage(view, 'said'),
      between: inAnyLanguage(view, 'between'),
      title: word(view, comparing.title).text,
      href: compareHref(view),
    },
    facets: {
      kind: [...entityKinds.map((value): Named => [value, label(words.plural[value])]), ['page', label(pages)]],
      segment: targets.map((entity) => [entity.id, spoken(entityTitle(view, entity))]),
      department: departmentsOf(view),
      state: Object.entries(words.values.personaState).map(([value, text]) => [value, label(text)]),
    },
  };
}

/** Words that people type, whatever language they think in, as they are compared. */
function inAnyLanguage({ words }: View, key: 'said' | 'between'): string[] {
  const all = [words, ...languageCodes.map((code) => languages[code].words)];
  return [...new Set(all.flatMap(({ search }) => fold(search.comparing[key]).split(', ')))];
}

function departmentsOf(view: View): Named[] {
  const declared = view.handbook.config.departments.map(({ id }) => id);
  return declared.map((value) => [value, spoken(departmentName(view, value))]);
}
