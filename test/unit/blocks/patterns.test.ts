import { describe, expect, it } from 'vitest';
import { patternsBlock } from '../../../src/blocks/patterns.ts';
import type { Entity } from '../../../src/handbook/handbook.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf } from '../reading/sample.ts';

const interview = (id: string, date: string, verbatims: string) =>
  `id: ${id}\ntitle: Entretiens ${id}\nkind: interview\ndate: ${date}\nmethod: M\nsegments: [agence]\nverbatims:\n${verbatims}`;
const verbatim = (id: string, themes: string) => `  - id: ${id}\n    text: Phrase ${id}\n    themes: [${themes}]\n`;

const files = {
  'handbook.yaml': 'company: X\nlanguages: [fr, en]\n',
  'segments/agence.yaml': 'id: agence\nname: Agence\n',
  'segments/autre.yaml': 'id: autre\nname: Autre\n',
  'research/un.yaml': interview('un', '2026-01-10', verbatim('v1', 'Accueil, succession') + verbatim('v2', 'accueil')),
  'research/deux.yaml': interview('deux', '2026-03-10', verbatim('v1', 'accueil') + verbatim('v2', 'succession, parking')),
  'personas/ana.yaml':
    'id: ana\nname: Ana\nrole: R\nstate: draft\nsegments: [agence]\ngoals:\n  - id: but\n    text: Être reconnue\n    evidence: [un#v2, deux#v1]\n',
  'personas/ben.yaml':
    'id: ben\nname: Ben\nrole: R\nstate: retired\nsuccessor: ana\nsegments: [agence]\ngoals:\n  - id: but\n    text: Hériter\n    evidence: [un#v1]\n',
};
const blockOf = async (id: string, language = 'fr') => {
  const handbook = await handbookOf(files);
  const block = patternsBlock(viewIn(handbook, language), handbook.segments.get(id) as Entity<'segment'>);
  return block?.type === 'patterns' ? block : undefined;
};

describe('the themes of a segment', () => {
  it('are counted by record, oldest first, whatever their case; what keeps coming up stands first', async () => {
    const block = await blockOf('agence');
    expect(block?.records.map(({ href }) => href)).toEqual(['/research/un/', '/research/deux/']);
    expect(block?.themes.map(({ theme, counts, heard }) => [theme.text, counts, heard.text])).toEqual([
      ['Accueil', [2, 1], '2 études'],
      ['succession', [1, 1], '2 études'],
    ]);
    expect(block?.once.map(({ theme, counts }) => [theme.text, counts])).toEqual([['parking', [0, 1]]]);
  });

  it('lead to each statement that rests on them, once, but for those of retired personas', async () => {
    const [accueil, succession] = (await blockOf('agence'))?.themes ?? [];
    expect(accueil?.statements.map(({ href, text }) => [href, text.text])).toEqual([['/personas/ana/#but', 'Être reconnue']]);
    expect(accueil?.candidate).toBeUndefined();
    expect(succession?.statements).toEqual([]);
  });

  it('are candidates for a statement where they come up again and no persona speaks of them', async () => {
    const [, succession] = (await blockOf('agence'))?.themes ?? [];
    expect(succession?.candidate).toBe(true);
    expect(succession?.none.text).toContain('Aucun persona n’en parle encore');
    expect((await blockOf('agence'))?.once[0]?.candidate).toBeUndefined();
  });

  it('are marked as being in the language of the content on a page in another', async () => {
    expect((await blockOf('agence', 'en'))?.themes[0]?.theme).toEqual({ text: 'Accueil', lang: 'fr' });
  });

  it('make no section where no record has any', async () => {
    expect(await blockOf('autre')).toBeUndefined();
  });
});
