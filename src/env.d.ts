/// <reference types="astro/client" />

declare module 'virtual:handbook' {
  /** The pages of the handbook as it is now; others once something was saved. */
  export function currentPages(): import('./page-types/index.ts').Pages;
  /** The same, once all that they lead to is made: what a build lists. */
  export function allPages(): Promise<import('./page-types/index.ts').Pages>;
  /** Whether the site is served while somebody writes it. */
  export const isDevelopment: boolean;
  /** Whether Astro was asked to write the policy of pages (`security.csp`). Where it was not, it warns of each page that asks for its policy. */
  export const writesPolicy: boolean;
  /** What pages have to know of the search; undefined where the site cannot be searched. */
  export function currentSearch(): Pick<import('./search/engine.ts').SearchEngine, 'folder' | 'policy'> | undefined;
}

declare module 'virtual:handbook/compiled' {
  /** What shows a text that Astro compiled; undefined where no page may run. */
  export const Compiled: typeof import('./blocks/compiled.astro').default | undefined;
}

declare module 'virtual:handbook/mdx' {
  /** What Astro makes of a file of MDX. */
  interface CompiledModule {
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    getHeadings: () => readonly { depth: number; slug: string; text: string }[];
  }
  /** The bodies of content files that Astro compiled, by their paths in the content folder. */
  export const modules: Readonly<Record<string, (() => Promise<CompiledModule>) | undefined>>;
  /** The company's own components. */
  export const components: Readonly<Record<string, unknown>>;
  /** Says which of them is made now: what goes wrong is told of it. */
  export const making: (file: string) => void;
  /** The stylesheets that they need, where Astro does not link them itself. */
  export const styles: () => readonly string[];
}

declare module 'virtual:handbook/company' {
  import type { HeadElement } from './site/astro/company-overrides.ts';

  export { default as Banner } from './blocks/banner.astro';
  export { default as Card } from './blocks/card.astro';
  export { default as Glance } from './blocks/glance.astro';
  export { default as PersonaHead } from './blocks/head.astro';
  export { default as Footer } from './page-types/frame/footer.astro';
  export { default as Masthead } from './page-types/frame/masthead.astro';
  /** The company's own frame. */
  export const Layout: ((props: import('./page-types/frame/surroundings.ts').LayoutProps) => unknown) | undefined;
  /** The addresses of its stylesheets. */
  export const styles: readonly string[];
  export const head: readonly HeadElement[];
}
