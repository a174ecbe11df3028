import type { Plugin } from 'vite';

/**
 * Keeps the script that all pages share as small as what it does. A site without search gets it without the part that
 * searches; and what is fetched on use comes without the bundler's way of fetching styles beside it, as ours bring none.
 */
export function pageScript(search: boolean): Plugin {
  return {
    name: 'persona-handbook:page-script',
    enforce: 'pre',
    load(id) {
      if (!search && id.includes('/browser/search/')) return '';
      return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (fetchIt) => fetchIt();' : undefined;
    },
  };
}
