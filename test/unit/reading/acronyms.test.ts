import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/page-types/entity/any-page.ts';
import { acronymsIn, acronymsOf } from '../../../src/reading/acronyms.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, today } from './sample.ts';

const settings = `company: Banque
languages: [fr, en]
acronyms:
  - { short: PME, long: petite ou moyenne entreprise }
  - { short: DAF, long: direction financière }
  - { short: IA, long: intelligence artificielle }
`;
const files = {
  'handbook.yaml': settings,
  'handbook.en.yaml': 'acronyms: { DAF: { long: chief financial officer } }\n',
  'personas/ana.yaml': 'id: ana\nname: Ana\nrole: Comptable d’une PME\nstate: proto\ngoals: [Convaincre sa DAF, Une vraie DIANE]\n',
  'personas/bob.yaml': 'id: bob\nname: Bob\nrole: Client\nstate: proto\n',
};

describe('the acronyms that a company explains', () => {
  it('are listed by the alphabet, in the language of the reader', async () => {
    const handbook = await handbookOf(files);
    const listed = (language: string) =>
      acronymsOf(viewIn(handbook, language, today))?.items.map(({ short, long }) => [short.text, long.text]);
    expect(listed('fr')).toEqual([
      ['DAF', 'direction financière'],
      ['IA', 'intelligence artificielle'],
      ['PME', 'petite ou moyenne entreprise'],
    ]);
    expect(listed('en')?.[0]).toEqual(['DAF', 'chief financial officer']);
  });

  it('stand at the foot of the pages whose words hold them, and are no part of other words', async () => {
    const view = viewIn(await handbookOf(files), 'fr', today);
    const onPageOf = (id: string) => {
      const page = pageOf(view, sure(view.handbook.personas.get(id)));
      return page.type === 'guide' ? [] : page.acronyms?.items.map(({ short }) => short.text);
    };
    // « DIANE » holds IA.
    expect(onPageOf('ana')).toEqual(['DAF', 'PME']);
    expect(onPageOf('bob')).toBeUndefined();
  });

  it('are found beside any sign', async () => {
    const view = viewIn(await handbookOf(files), 'fr', today);
    const found = (text: string) => acronymsIn(view, { text })?.items.map(({ short }) => short.text);
    expect(['la DAF,', 'DAF/RH', '(DAF)', 'l’IA'].map(found)).toEqual([['DAF'], ['DAF'], ['DAF'], ['IA']]);
    expect(['DAFs', 'IA2', 'aIA'].map(found)).toEqual([undefined, undefined, undefined]);
  });
});
