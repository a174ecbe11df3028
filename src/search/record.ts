import type { EntityKind } from '../handbook/handbook.ts';

/** What readers can narrow a search by. */
export const facetKeys = ['kind', 'segment', 'department', 'state'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What a page that is found shows: something of the content, or, as `page`, the site itself. */
export type RecordKind = EntityKind | 'page';

/** The values that something has of each facet. */
export type RecordFacets = Readonly<Record<FacetKey, readonly string[]>>;

/** A place of a page that a search can lead to, and the words that stand there. */
export interface SearchPlace {
  /** Undefined for the top of the page. */
  anchor: string | undefined;
  title: string;
  /** What the interface calls the place, where its words do not begin with a name of their own. */
  label?: string;
  words: string[];
  /** True for what few people look for: dates, owners, links to other pages. */
  minor?: true;
  /** True for what somebody is told by: who they are in one line, and the signs by which they are known. */
  telling?: true;
}

/** One page as the search sees it, in one language: nothing in it is of another. */
export interface SearchRecord {
  href: string;
  language: string;
  kind: RecordKind;
  name: string;
  /** A line that says who or what this is. */
  line?: string;
  /** What else people call it. */
  called?: string;
  image?: string;
  initials?: string;
  hue?: number;
  /** What must be known of somebody: `kind;from;label`, one behind the other. */
  cautions?: string;
  facets: RecordFacets;
  places: SearchPlace[];
}
