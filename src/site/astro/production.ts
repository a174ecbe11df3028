import type { Plugin } from 'vite';

/**
 * Runs work with another current folder, as in production. Astro writes what renders pages below the current folder whenever
 * the site grows elsewhere: there two builds would meet, and a folder that is only read could not be built from. And whoever
 * builds with another `NODE_ENV` in their shell is to get the same site.
 */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const [folderBefore, modeBefore] = [process.cwd(), process.env.NODE_ENV];
  process.chdir(folder);
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    process.chdir(folderBefore);
    if (modeBefore === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = modeBefore;
  }
}

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
