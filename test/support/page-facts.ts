import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Browser } from 'playwright-core';

/** Words to read, or to listen to, with the language that the page says they are in. */
export interface Phrase {
  text: string;
  lang: string;
}

/** What of one page can be held against the other pages, or against the rules of HTML. */
export interface PageFacts {
  address: string;
  lang: string;
  title: string;
  ids: string[];
  /** The levels of its headings, in their order. */
  headings: number[];
  /** Where pictures have no `alt`. */
  imagesUnnamed: string[];
  /** Everything that it points to within its site, as written. */
  addresses: string[];
  /** The same page in other languages, as said to programs and as offered to people. */
  alternates: Record<string, string>;
  languageLinks: Record<string, string>;
  phrases: Phrase[];
  /** Where it sends its readers on to. */
  movedTo: string | undefined;
}

/** Every page of a built site: its address, and its HTML. */
export async function pagesOf(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const address = (file: string) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
  return new Map(await Promise.all(files.map(async (file) => [address(file), await readFile(join(folder, file), 'utf8')] as const)));
}

/** What every page of a built site holds, as a browser's own parser understands it; nothing of them runs. */
export async function factsOf(browser: Browser, pages: ReadonlyMap<string, string>): Promise<PageFacts[]> {
  const page = await browser.newPage();
  const facts = await page.evaluate(readPages, [...pages]);
  await page.close();
  return facts;
}

/** Runs in the browser, so it stands on nothing outside itself. */
function readPages(pages: [address: string, html: string][]): PageFacts[] {
  const spoken = ['alt', 'aria-label', 'title', 'placeholder'];
  const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
  const links = (root: ParentNode, selector: string): Record<string, string> =>
    Object.fromEntries([...root.querySelectorAll(selector)].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));

  return pages.map(([address, html]) => {
    const root = new DOMParser().parseFromString(html, 'text/html');
    const all = [...root.querySelectorAll('*')];
    const pointing = ['href', 'src', 'data-search'].flatMap((name) =>
      all.flatMap((element) => (element.matches('[rel="alternate"]') ? [] : (element.getAttribute(name) ?? []))),
    );
    const refresh = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    const movedTo = refresh?.split('url=')[1];
    const phrases: Phrase[] = [];
    // What stands in the head speaks to browsers: a title holds two languages where a page is not translated.
    const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      if (text && !node.parentElement?.closest('script, style')) phrases.push({ text, lang: langOf(node.parentElement) });
    }
    for (const element of all)
      for (const name of spoken) {
        const text = element.getAttribute(name);
        if (text) phrases.push({ text, lang: langOf(element) });
      }
    return {
      address,
      lang: root.documentElement.lang,
      title: root.title,
      ids: all.flatMap((element) => element.id || []),
      headings: [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
      imagesUnnamed: [...root.querySelectorAll('img:not([alt])')].map((image) => image.outerHTML),
      addresses: [...pointing, ...(movedTo ? [movedTo] : [])].filter((found) => !/^(?:[a-z]+:|\/\/)/.test(found)),
      alternates: links(root, 'link[rel="alternate"][hreflang]'),
      languageLinks: links(root, '.languages a'),
      phrases,
      movedTo,
    };
  });
}
