import { followedBy } from '../../languages/spoken.ts';
import { facetKeys } from '../../search/record.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { element, saying } from '../element.ts';
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
  const choices = facetKeys.map((key) => {
    const select = element('select', { name: key });
    const label = element('label', {}, saying('span', words.facet[key]), select);
    select.addEventListener('change', onChange);
    place.append(label);
    return { key, select, label };
  });
  return {
    show(counts, chosen) {
      for (const { key, select, label } of choices) {
        const options = facets[key].flatMap(([value, name]) => {
          const count = counts[key]?.get(value) ?? 0;
          return count > 0 || chosen[key] === value ? [saying('option', followedBy(name, ` (${count})`), { value })] : [];
        });
        select.replaceChildren(saying('option', words.any[key], { value: '' }), ...options);
        select.value = chosen[key] ?? '';
        label.hidden = facets[key].length === 0;
      }
    },
    chosen: () => Object.fromEntries(choices.map(({ key, select }) => [key, select.value])),
  };
}
