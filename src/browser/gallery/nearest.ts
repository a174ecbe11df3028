import { type Choice, chosenFacets } from './choice.ts';
import type { GalleryCard, matching } from './match.ts';

/** A choice with one thing less chosen, and how many it leaves. */
interface Nearest {
  /** The facet that is let go, or nothing where the words are. */
  without: string | undefined;
  choice: Choice;
  count: number;
}

/** Where nobody answers a choice: what one may let go of to find somebody, the most people first. */
export function nearestTo(items: readonly GalleryCard[], choice: Choice, answering: typeof matching): Nearest[] {
  const { values, words } = choice;
  const facets = chosenFacets(choice).map((facet) => ({ without: facet, choice: { values: { ...values, [facet]: [] }, words } }));
  const all = [...facets, ...(words.trim() ? [{ without: undefined, choice: { values, words: '' } }] : [])];
  return all
    .map((one) => ({ ...one, count: answering(items, one.choice).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
