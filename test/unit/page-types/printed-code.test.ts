import { expect, it } from 'vitest';
import { codePages } from '../../../src/page-types/printed-code/printed-code.ts';
import { sampleIn } from '../reading/sample.ts';

it('the code of a sheet leads to whom to read in the place of a retired persona, before all else', async () => {
  const view = await sampleIn('fr');
  const site = { views: [view], diagnostics: [], originals: { state: 'absent' as const }, printed: async () => [], unmade: async () => [] };
  const pages = await Promise.all([...codePages.addresses(view, site)].map(async ({ about, make }) => ({ about, page: await make() })));
  const linksOf = (id: string) => pages.find(({ about }) => about?.id === id)?.page.links.map(({ href, text }) => [href, text.text]);
  expect(linksOf('julie-connectee')).toEqual([
    ['/personas/clara-morel/', expect.stringMatching(/^Voir plutôt Clara/)],
    ['/personas/julie-connectee/', expect.any(String)],
  ]);
  expect(linksOf('clara-morel')?.[0]?.[0]).toBe('/personas/clara-morel/');
});
