import type { AstroIntegration } from 'astro';
import type { PageStore } from '../cache/page-store.ts';
import type { Pages } from '../model/pages/all.ts';

/** The page that waits for paper. */
const LATE = /\/print\/index\.astro$/;

/**
 * Takes pages that show what they showed at the last build from the store, and keeps those that it has to render. A page is
 * made from its model alone, so that whatever changes it, in its own file or in another, changes its key. The page of all that
 * can be printed is made last, as it waits for the sheets.
 */
export function reusePages(pages: Pages, store: PageStore | undefined): AstroIntegration {
  return {
    name: 'persona-handbook:reuse-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'persona-handbook',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            const isLate = ({ route }: (typeof paths)[number]) => LATE.test(route.component);
            return [...paths.filter((path) => !isLate(path)), ...paths.filter(isLate)];
          },
          async render(request, options) {
            const model = store && pages.at(decodeURI(new URL(request.url).pathname));
            if (!model) return usual.render(request, options);
            const key = store.keyOf(model);
            const headers = { 'content-type': 'text/html' };
            const kept = store.get(key);
            if (kept !== undefined) return new Response(kept, { headers });
            const rendered = await usual.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const html = await response.text();
            if (response.ok) store.set(key, html);
            return new Response(html, response);
          },
        }));
      },
    },
  };
}
