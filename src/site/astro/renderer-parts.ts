/** What a renderer is compiled for: addresses stand in it, and a site without search gets smaller scripts. */
export interface RendererSettings {
  base: string;
  search: boolean;
}

/** The parts of a compiled renderer, as folders and files below its own. */
export const parts = { code: 'code', assets: 'site', searchScript: 'search.js' } as const;
