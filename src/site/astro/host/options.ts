import type { ComponentName, HeadElement } from '../company-overrides.ts';

/** What `handbook()` is given in the configuration of an Astro site. Paths are from the folder of the Astro project. */
export interface HandbookOptions {
  /** The folder of `handbook.yaml`, `personas/`, `segments/`…; the project's own by default. */
  content?: string;
  /** The path of the site below which the handbook stands; `/` by default. */
  at?: string;
  /** Who reads the site: `staff` by default, a department or `research`. */
  audience?: string;
  /** A layout of the site, in place of our document: it is given `title`, `description`, `lang` and `frame`, and two slots, `head` and the page. */
  layout?: string;
  /** Components in place of ours, given the same. */
  components?: Partial<Record<ComponentName, string>>;
  /** Stylesheets that come after ours. */
  customCss?: readonly string[];
  /** What else stands in the head of every page. Its own policy allows no script that stands in a page, and none of another site. */
  head?: readonly HeadElement[];
  /** Set where pages in MDX may run, with components of the site beside ours: a path by each name. */
  mdx?: { components?: Readonly<Record<string, string>> };
  /** Whether posters and sheets are made, and pictures; both are, by default. */
  print?: boolean;
  pictures?: boolean;
  /** Whether a sheet or picture that cannot be made fails the build. */
  strict?: boolean;
}
