import { fileURLToPath } from 'node:url';

/** The components of ours that a company may put its own in place of, each given the same as ours: where ours stands, below `src/`. */
export const ownComponents = {
  Masthead: 'page-types/frame/masthead.astro',
  Footer: 'page-types/frame/footer.astro',
  Banner: 'blocks/banner.astro',
  PersonaHead: 'blocks/head.astro',
  Glance: 'blocks/glance.astro',
  Card: 'blocks/card.astro',
} as const;

export type ComponentName = keyof typeof ownComponents;

export const headTags = ['link', 'meta', 'script', 'style', 'base', 'title', 'noscript'] as const;

/** An element of the head of every page. */
export interface HeadElement {
  tag: (typeof headTags)[number];
  attrs?: Readonly<Record<string, string | boolean | undefined>>;
  content?: string;
}

/** What a company puts in the place of ours or beside it. Modules are named by absolute paths, or by those of packages. */
export interface Company {
  /** Its own frame: everything but what the page is about is then its business. */
  layout?: string | undefined;
  components?: Readonly<Partial<Record<ComponentName, string>>>;
  /** Stylesheets that come after ours. */
  customCss?: readonly string[];
  head?: readonly HeadElement[];
}

/** The module that pages find all this in. */
export const COMPANY = 'virtual:handbook/company';

// Compiled, this file stands in lib/; components are Astro's to compile, and stay in src/.
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** The source of that module. */
export function companyModule({ layout, components = {}, customCss = [], head = [] }: Company): string {
  const names = Object.keys(ownComponents) as ComponentName[];
  const quoted = (path: string) => JSON.stringify(path.replaceAll('\\', '/'));
  return [
    ...names.map((name) => `export { default as ${name} } from ${quoted(components[name] ?? src + ownComponents[name])};`),
    layout ? `export { default as Layout } from ${quoted(layout)};` : 'export const Layout = undefined;',
    ...customCss.map((path, at) => `import css${at} from ${quoted(`${path}?url`)};`),
    `export const styles = [${customCss.map((_, at) => `css${at}`).join(', ')}];`,
    `export const head = ${JSON.stringify(head)};`,
    '',
  ].join('\n');
}
