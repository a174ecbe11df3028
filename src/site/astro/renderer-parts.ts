import type { MdxSettings } from './mdx.ts';

/** What a renderer is compiled for: addresses stand in it, and a site without search gets smaller scripts. */
export interface RendererSettings {
  base: string;
  search: boolean;
  /** Set where pages in MDX may run, which are compiled into it. */
  mdx?: MdxSettings | undefined;
}

/** The parts of a compiled renderer, as folders and files below its own. */
export const parts = { code: 'code', assets: 'site', searchScript: 'search.js', mdx: 'mdx.json' } as const;

/** What a renderer with pages in MDX notes of them. */
export interface MdxNotes {
  /** The stylesheets of what they use, below the base of the site. */
  styles: string[];
  /** The files of code that they and their components are made of, with what tells one version of each from another. */
  files: Record<string, string>;
}
