import type { Fragment, SubResult } from './engine.ts';
import { foundStems } from './words.ts';

/** The place of a page that answers a search best: the one that holds most of its words, and of those the one that Pagefind prefers. */
export function bestPlace({ sub_results: places, content }: Fragment): SubResult | undefined {
  const scored = places.map((place) => {
    const words = foundStems(content, place.weighted_locations).size;
    return { place, words, score: place.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0) };
  });
  return scored.sort((a, b) => b.words - a.words || b.score - a.score)[0]?.place;
}

/**
 * An excerpt as nodes: its words, and those that were searched for in marks. No markup of it reaches the page. What it begins with
 * is left out where that has been said.
 */
export function passageNodes(excerpt: string, said = ''): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const text = body.textContent ?? '';
  let skip = said && text.startsWith(`${said}.`) ? said.length + 2 : 0;
  return [...body.childNodes].map((node) => {
    const all = node.textContent ?? '';
    const words = typographic(all.slice(skip));
    skip = Math.max(0, skip - all.length);
    if (!(node instanceof HTMLElement) || node.localName !== 'mark' || !words) return words;
    const mark = document.createElement('mark');
    mark.append(words);
    return mark;
  });
}

/** Puts back the apostrophes that the index does without. */
export function typographic(text: string): string {
  return text.replace(/(?<=[\p{L}\d])'(?=[\p{L}\d])/gu, '’');
}
