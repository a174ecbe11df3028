import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { FormerOriginals } from '../news/originals.ts';
import type { View } from '../reading/view.ts';
import type { PrintedFile } from '../sheets/printed-file.ts';

/** What the pages of a site are made from, beside what they are about. */
export interface Site {
  /** The handbook in each language of the site, the content's own first. */
  views: readonly View[];
  /** The problems that readers may know of. */
  diagnostics: readonly Diagnostic[];
  /** What the originals of translations said that have gone stale. */
  originals: FormerOriginals;
  /** The files to print, once all of them are there. */
  printed: () => Promise<readonly PrintedFile[]>;
  /** Why some of them are not. */
  unmade: () => Promise<readonly Diagnostic[]>;
}

/** The address of a page, and how the page is made: its component is `page.astro` in the folder that its type names. */
export interface Address<Page extends { type: string } = { type: string }> {
  href: string;
  make: () => Page | Promise<Page>;
  /** The one thing that the page is about, if there is one: while that stays, the page is not rendered again. */
  about?: Entity;
  /** Whether the search reads the page. */
  searched?: true;
  /** Whether the page waits for the files to print. */
  late?: true;
}

/** A type of pages. */
export interface PageType<Page extends { type: string } = { type: string }> {
  /** All pages of the type in one language. */
  addresses(view: View, site: Site): Iterable<Address<Page>>;
  /** The folder of the site that alone holds them, where to list them takes long: who looks for a page elsewhere goes without. */
  folder?: string;
}
