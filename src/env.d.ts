/// <reference types="astro/client" />

declare module 'virtual:handbook' {
  /** The pages of the handbook as it is now; others once something was saved. */
  export function currentPages(): import('./page-types/index.ts').Pages;
  /** Whether the site is served while somebody writes it. */
  export const isDevelopment: boolean;
  /** Whether the site can be searched. */
  export function hasSearch(): boolean;
}
