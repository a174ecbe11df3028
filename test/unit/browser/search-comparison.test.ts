import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/browser/search/comparison.ts';
import type { Engine, Match } from '../../../src/browser/search/engine.ts';
import { isNamed } from '../../../src/browser/search/words.ts';
import { fold } from '../../../src/languages/fold.ts';
import { searchTexts } from '../../../src/search/search-texts.ts';
import { handbookOf } from '../reading/sample.ts';

/** An engine that finds people by any part of their names, and one page of something else by everything. */
const names = ['Clara Morel', 'Clara Petit', 'Andrea Blanc', 'Jean-Paul Noir', 'Élodie Retirée'];
const matchOf = (title: string): Match => {
  const id = fold(title).replace(/\s/g, '-');
  return { id, page: async () => ({ url: `/personas/${id}/`, meta: { title }, found: () => [], best: () => undefined }) };
};
const guide = matchOf('Comparer');
const engine: Engine = {
  search: async () => [],
  facets: new Map([
    ...names.map((name): [string, Record<string, string[]>] => [
      matchOf(name).id,
      { kind: ['persona'], state: [name.endsWith('Retirée') ? 'retired' : 'validated'] },
    ]),
    [guide.id, { kind: ['guide'] }],
  ]),
};
const pagesFor = async (_: Engine, word: string) => [guide, ...names.filter((name) => fold(name).includes(fold(word))).map(matchOf)];

async function asked(query: string): Promise<string[] | undefined> {
  // The browser has a page; here its language is all that is asked for.
  Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } } });
  const texts = searchTexts(await handbookOf({ 'handbook.yaml': 'company: X\nlanguages: [fr]\n' }), 'fr');
  const answer = await comparisonOf(engine, query, texts, { fold, pagesFor, isNamed });
  const pages = await Promise.all(answer?.found.map((one) => one.page()) ?? []);
  return answer && [...pages.slice(0, 1).map(({ meta }) => meta.title ?? ''), ...pages.map(({ url }) => url)];
}

describe('a question for a comparison', () => {
  it.each([
    ['comparer morel petit', 'Comparer Clara Morel et Clara Petit', 'clara-morel,clara-petit'],
    // Words side by side are one name where somebody has both; where nobody does, each is of somebody.
    ['clara petit vs clara', 'Comparer Clara Petit et Clara Morel', 'clara-petit,clara-morel'],
    ['compare clara and andrea', 'Comparer Clara Morel et Andrea Blanc', 'clara-morel,andrea-blanc'],
    ['Vergleich: Jean-Paul, Clara', 'Comparer Jean-Paul Noir et Clara Morel', 'jean-paul-noir,clara-morel'],
    ['comparer clara morel à d’autres', 'Comparer Clara Morel', 'clara-morel'],
  ])('%s is answered by %s', async (query, title, ids) => {
    const [first, ...urls] = (await asked(query)) ?? [];
    expect(first).toBe(title);
    expect(urls).toEqual([`/compare/?with=${ids}`, ...ids.split(',').map((id) => `/personas/${id}/`)]);
  });

  it.each(['comparer', 'comparer les prix', 'comparer élodie', 'compare and with'])('%s names nobody', async (query) => {
    expect(await asked(query)).toBeUndefined();
  });
});
