/// <reference types="astro/client" />

declare module 'virtual:handbook' {
  /** The handbook as it is now; another one once something was saved. */
  export function currentHandbook(): import('./integration.ts').Shown;
}
