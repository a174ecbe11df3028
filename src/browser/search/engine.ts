import type { GalleryCard } from '../gallery/match.ts';

/** What searches the index of a site: the other half of a `SearchEngine`. */
export interface Engine {
  /** The pages that hold all words, the best first; every page where none are given. */
  search(words?: readonly string[]): Promise<Match[]>;
  /** The facets of every page, by its id. */
  facets: ReadonlyMap<string, GalleryCard['values']>;
}

/** A page that was found; what it holds is fetched when it is shown. */
export interface Match {
  id: string;
  page(): Promise<FoundPage>;
}

/** What a search shows of a page. */
export interface FoundPage {
  url: string;
  /** Its name (`title`), line, kind, face and cautions, as its record has them. */
  meta: Record<string, string | undefined>;
  /** Each word that was found, with those behind it up to so many in all. */
  found(run: number): string[];
  /** The place that answers best: the one that holds most of the words, and of those the one that the engine prefers. */
  best(): FoundPlace | undefined;
}

/** A place of a page that holds what was searched for. */
export interface FoundPlace {
  title: string;
  url: string;
  /** HTML with marks, made of escaped words. */
  excerpt: string;
}
