/* What Pagefind gives: its script, and the pages that it finds. */

/** A place of a page that holds what was searched for. */
export interface SubResult {
  title: string;
  url: string;
  /** HTML with marks, made by Pagefind from escaped words. */
  excerpt: string;
  weighted_locations: Location[];
}

/** Where a page holds a word that was searched for, and what that is worth. */
export interface Location {
  location: number;
  balanced_score: number;
}

/** A page that was found, as it comes with a request of its own. */
export interface Fragment {
  url: string;
  /** All words of the page, to which locations count. */
  content: string;
  meta: Record<string, string | undefined>;
  weighted_locations: Location[];
  sub_results: SubResult[];
}

/** A page that was found; what it holds is fetched when it is shown. */
export interface PagefindResult {
  id: string;
  data(): Promise<Fragment>;
}

/** The script that Pagefind brings. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: object): Promise<{ results: PagefindResult[] }>;
}
