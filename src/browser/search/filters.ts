import type { FacetKey } from '../../search/record.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { element } from '../element.ts';
import type { SearchQuestion } from './address.ts';
import type { Counts } from './answer.ts';

export interface SearchFilters {
  /** Shows what each choice would find; choices that find nothing are left out. */
  show(counts: Counts, chosen: SearchQuestion['chosen']): void;
  /** What is chosen now. */
  chosen(): SearchQuestion['chosen'];
}

/** Builds a list of choices for each facet. */
export function buildFilters(place: HTMLElement, { words, facets }: SearchTexts, onChange: () => void): SearchFilters {
  const keys = Object.keys(facets) as FacetKey[];
  const selects = new Map(keys.map((key) => [key, element('select', { name: key })]));
  for (const [key, select] of selects) {
    select.addEventListener('change', onChange);
    place.append(element('label', {}, element('span', {}, words.facet[key]), select));
  }
  return {
    show(counts, chosen) {
      for (const [key, select] of selects) {
        const used = facets[key].filter(({ value }) => (counts[key]?.get(value) ?? 0) > 0 || chosen[key] === value);
        const options = used.map(({ value, label }) => element('option', { value }, `${label} (${counts[key]?.get(value) ?? 0})`));
        select.replaceChildren(element('option', { value: '' }, words.any[key]), ...options);
        select.value = chosen[key] ?? '';
        (select.parentElement as HTMLElement).hidden = facets[key].length === 0;
      }
    },
    chosen: () => Object.fromEntries([...selects].flatMap(([key, { value }]) => (value ? [[key, value]] : []))),
  };
}
