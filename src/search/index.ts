import type { PagefindIndex } from 'pagefind';
import type { Handbook } from '../handbook/handbook.ts';
import { viewIn } from '../reading/view.ts';
import { ownPages } from './own-pages.ts';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './search-texts.ts';
import { SearchUnavailable } from './unavailable.ts';

/** The folder of a site that all of the search stands in. */
export const searchFolder = 'pagefind';

/** The script that reads its index. */
export const searchScript = 'pagefind.js';

/** The files of a search, by their path in its folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind brings three interfaces and a worker, which nobody would ask for. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\./;

/** A search that is being made: one index a language, from the models that pages are made from. */
export interface SearchIndex {
  /** Reads a page. Pagefind does so in a process of its own, while pages go on being made. */
  add(record: SearchRecord): unknown;
  /** The search of all pages so far, and of the site's own. */
  files(handbook: Handbook): Promise<SearchFiles>;
  close(): Promise<unknown>;
}

/**
 * Starts the search of a handbook.
 * @throws {SearchUnavailable} where Pagefind does not run on this machine.
 */
export async function openSearch(): Promise<SearchIndex> {
  const index = await startPagefind();
  const added: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  const add = (record: SearchRecord) => added.push(index.addHTMLFile({ url: record.href, content: recordHtml(record) }));
  return {
    add,
    async files(handbook) {
      for (const language of handbook.config.languages) for (const record of ownPages(viewIn(handbook, language))) add(record);
      for (const one of await Promise.all(added)) sound(one);
      const made = sound(await index.getFiles());
      return new Map([
        ...made.files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]),
        ...textFiles(handbook),
      ]);
    },
    // What went wrong before is what is to be told.
    close: () => index.deleteIndex().catch(() => undefined),
  };
}

async function startPagefind(): Promise<PagefindIndex> {
  try {
    // Its binary is only wanted where somebody builds or searches.
    const { createIndex } = await import('pagefind');
    const { index, errors } = await createIndex();
    if (index) return index;
    throw new Error(errors.join(' '));
  } catch (error) {
    throw new SearchUnavailable((error as Error).message);
  }
}

/** Makes the search of a handbook in memory, from pages of its own. */
export async function makeSearch(handbook: Handbook): Promise<SearchFiles> {
  const search = await openSearch();
  try {
    for (const record of searchRecords(handbook)) search.add(record);
    return await search.files(handbook);
  } finally {
    await search.close();
  }
}

/** The script that reads the index, as Pagefind writes it: the same for every index. */
export async function pagefindScript(): Promise<string> {
  const index = await startPagefind();
  try {
    const { files } = sound(await index.getFiles());
    return new TextDecoder().decode(files.find(({ path }) => path === searchScript)?.content);
  } finally {
    await index.deleteIndex();
  }
}

function textFiles(handbook: Handbook): [path: string, content: Uint8Array][] {
  return handbook.config.languages.map((language) => [
    `texts.${language}.json`,
    new TextEncoder().encode(JSON.stringify(searchTexts(handbook, language))),
  ]);
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}
