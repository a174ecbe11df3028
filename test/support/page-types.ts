import { pagesOf } from './page-facts.ts';

/**
 * One page of each type of a built site in each language, the richest and the barest, so that a new type is looked at as soon as
 * there is one. Pages that only send their readers on are none.
 */
export async function pageTypesOf(folder: string): Promise<string[]> {
  const types = new Map<string, string[]>();
  const pages = [...(await pagesOf(folder))].filter(([, html]) => !html.includes('http-equiv="refresh"'));
  for (const [address] of pages.sort(([, a], [, b]) => b.length - a.length)) {
    const type = address.replace(/^((?:\/en)?\/(?!en\/)[a-z]+)\/[^/]+\/([a-z-]*\/?)$/, '$1/*/$2');
    types.set(type, [...(types.get(type) ?? []), address]);
  }
  return [...types.values()]
    .flatMap((addresses) => [...new Set([addresses[0], addresses.at(-1)])].filter((one) => one !== undefined))
    .sort();
}
