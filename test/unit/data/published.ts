import { dataFiles } from '../../../src/data/index.ts';
import { publishedJson } from '../../../src/data/published.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';

/** The JSON of a whole handbook, in each of its languages. */
export async function wholesOf(handbook: Handbook): Promise<object[]> {
  const files = new Map<string, string>();
  for await (const { path, content, more } of dataFiles(handbook)) {
    if (/^api\/handbook[^/]*\.json$/.test(path)) files.set(path, more ? `${files.get(path)}${content}` : String(content));
  }
  return [...files.values()].map((content): object => JSON.parse(content));
}

/** What of it is otherwise than it is said to be: a key more or less, or another value. */
export async function faultsOf(handbook: Handbook): Promise<string[]> {
  const { whole } = publishedJson(handbook.config.extraFields);
  return (await wholesOf(handbook)).flatMap(
    (data) => whole.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [],
  );
}
