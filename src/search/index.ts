import type { Handbook } from '../handbook/handbook.ts';
import { viewIn } from '../reading/view.ts';
import { departmentRecords } from './departments.ts';
import type { SearchEngine, SearchFiles, SearchIndex } from './engine.ts';
import { ownPages } from './own-pages.ts';
import { pagefind } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './search-texts.ts';

/** The engine of the search. Another one takes its place here, and in `browser/search/run.ts`. */
export const engine: SearchEngine = pagefind;

/** The search of all pages that an index has read so far, and of the site's own. */
export async function searchFiles(index: SearchIndex, handbook: Handbook): Promise<SearchFiles> {
  for (const language of handbook.config.languages) {
    const view = viewIn(handbook, language);
    for (const record of [...ownPages(view), ...departmentRecords(view)]) index.add(record);
  }
  return new Map([...(await index.files()), ...textFiles(handbook)]);
}

/** Makes the search of a handbook in memory, from pages of its own. */
export async function makeSearch(handbook: Handbook): Promise<SearchFiles> {
  const index = await engine.start();
  try {
    for (const record of searchRecords(handbook)) index.add(record);
    return await searchFiles(index, handbook);
  } finally {
    await index.close();
  }
}

/** One file of the engine that is the same for every index. */
export async function searchFile(name: string): Promise<string> {
  const index = await engine.start();
  try {
    return new TextDecoder().decode((await index.files()).get(name));
  } finally {
    await index.close();
  }
}

function textFiles(handbook: Handbook): [path: string, content: Uint8Array][] {
  return handbook.config.languages.map((language) => [
    `texts.${language}.json`,
    new TextEncoder().encode(JSON.stringify(searchTexts(handbook, language))),
  ]);
}
