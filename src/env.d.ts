/// <reference types="astro/client" />

declare module 'virtual:handbook' {
  /** The pages of the handbook as it is now; others once something was saved. */
  export function currentPages(): import('./page-types/index.ts').Pages;
  /** Whether the site is served while somebody writes it. */
  export const isDevelopment: boolean;
  /** What pages have to know of the search; undefined where the site cannot be searched. */
  export function currentSearch(): Pick<import('./search/engine.ts').SearchEngine, 'folder' | 'policy'> | undefined;
}
