import type { PagefindIndex } from 'pagefind';
import { messageOf } from '../diagnostics/diagnostic.ts';
import { type SearchEngine, SearchUnavailable } from './engine.ts';
import { recordHtml } from './record-html.ts';

/** Pagefind brings three interfaces and a worker, which nobody would ask for. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\./;

/** Pagefind: one index a language, made in a process of its own from HTML (decision 8). */
export const pagefind: SearchEngine = {
  folder: 'pagefind',
  script: 'pagefind.js',
  // It runs WebAssembly, which needs this word and nothing looser.
  policy: "'wasm-unsafe-eval'",
  async start() {
    const index = await startPagefind();
    const added: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
    return {
      add: (record) => void added.push(index.addHTMLFile({ url: record.href, content: recordHtml(record) })),
      async files() {
        for (const one of await Promise.all(added)) sound(one);
        const { files } = sound(await index.getFiles());
        return new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
      },
      // What went wrong before is what is to be told.
      close: () => index.deleteIndex().then(nothing, nothing),
    };
  },
};

async function startPagefind(): Promise<PagefindIndex> {
  try {
    // Its binary is only wanted where somebody builds or searches.
    const { createIndex } = await import('pagefind');
    const { index, errors } = await createIndex();
    if (index) return index;
    throw new Error(errors.join(' '));
  } catch (error) {
    throw new SearchUnavailable(messageOf(error));
  }
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

function nothing(): void {}
