import { segmentsAndIcps } from '../facts/relations.ts';
import { entityKinds, type Handbook } from '../handbook/handbook.ts';
import type { Words } from '../languages/index.ts';
import { entityTitle } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { typesetAll, type View, viewIn, word } from '../reading/view.ts';
import type { FacetKey } from './record.ts';

type SearchWords = Words['search'];

/** What the search says in one language, as the browser gets it the first time that somebody searches. */
export interface SearchTexts {
  /** The language of the words, which is not the page's where nobody has translated the interface. */
  language: string;
  words: SearchWords;
  /** The choices of each facet, in order, with their names. */
  facets: Record<FacetKey, { value: string; label: string }[]>;
}

/** Gathers what the search says in a language of the site. */
export function searchTexts(handbook: Handbook, language: string): SearchTexts {
  const view = viewIn(handbook, language);
  const { words } = view;
  const label = (text: string) => word(view, text).text;
  const targets = segmentsAndIcps(handbook);
  return {
    language: words.language,
    words: typesetAll(words.search, words.language),
    facets: {
      kind: [
        ...entityKinds.map((value) => ({ value, label: label(words.plural[value]) })),
        { value: 'page', label: label(words.search.pages) },
      ],
      segment: targets.map((entity) => ({ value: entity.id, label: entityTitle(view, entity).text })),
      department: departmentsOf(view),
      state: Object.entries(words.values.personaState).map(([value, text]) => ({ value, label: label(text) })),
    },
  };
}

function departmentsOf(view: View): { value: string; label: string }[] {
  const declared = view.handbook.config.departments.map(({ id }) => id);
  return declared.map((value) => ({ value, label: departmentName(view, value).text }));
}
