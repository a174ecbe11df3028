/// <reference types="astro/client" />

declare module 'virtual:handbook' {
  /** The handbook as it is now; another one once something was saved. */
  /** Its pages. */
  export function currentPages(): import('./page-types/all.ts').Pages;
  /** Whether the site is served while somebody writes it. */
  export const isDevelopment: boolean;
  /** Whether the site can be searched. */
  export function hasSearch(): boolean;
}
