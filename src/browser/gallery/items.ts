import type { knownWords } from '../words.ts';
import type { FilterForm } from './form.ts';
import type { GalleryCard } from './match.ts';
import type { Sortable } from './sort.ts';

/** Somebody on the page, as far as they can be found and put in order. */
interface GalleryItem extends GalleryCard, Sortable {
  element: HTMLElement;
}

/** Reads everybody of a list. */
export function itemsIn(list: HTMLElement, { meaning }: Pick<FilterForm, 'meaning'>, foundBy: typeof knownWords): GalleryItem[] {
  return [...list.querySelectorAll<HTMLElement>('li[data-tokens]')].map((element) => {
    const values: Record<string, string[]> = {};
    const tokens = element.dataset.tokens?.split(' ') ?? [];
    for (const token of tokens) {
      const { facet, value } = meaning.get(token) ?? {};
      if (facet && value) values[facet] = [...(values[facet] ?? []), value];
    }
    const segment = tokens.find((token) => meaning.get(token)?.facet === 'segment');
    const name = element.querySelector('a')?.textContent ?? '';
    const words = foundBy(`${name} ${element.querySelector('.role')?.textContent ?? ''}`);
    return { element, values, words, name, segment: segment ? Number(segment) : undefined, reviewed: element.dataset.reviewed ?? '' };
  });
}
