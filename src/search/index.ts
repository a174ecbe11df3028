import type { Handbook } from '../handbook/handbook.ts';
import { recordHtml } from './record-html.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './search-texts.ts';

/** The folder of a site that all of the search stands in. */
export const searchFolder = 'pagefind';

/** The files of a search, by their path in its folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind brings three interfaces and a worker, which nobody would ask for. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\./;

/**
 * Makes the search of a handbook: one index a language, from the models that its pages are made from.
 * @throws {Error} where Pagefind does not run on this machine.
 */
export async function makeSearch(handbook: Handbook): Promise<SearchFiles> {
  // Its binary is only wanted where somebody builds or searches.
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(' '));
  try {
    const records = [...searchRecords(handbook)];
    const added = await Promise.all(records.map((record) => index.addHTMLFile({ url: record.href, content: recordHtml(record) })));
    const made = await index.getFiles();
    const wrong = [...added.flatMap((one) => one.errors), ...made.errors];
    if (wrong.length > 0) throw new Error(wrong.join(' '));
    const files = new Map(made.files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
    for (const language of handbook.config.languages) files.set(`texts.${language}.json`, jsonOf(searchTexts(handbook, language)));
    return files;
  } finally {
    await index.deleteIndex();
  }
}

function jsonOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
