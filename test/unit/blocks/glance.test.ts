import { describe, expect, it } from 'vitest';
import type { EntityPage } from '../../../src/page-types/entity/entity.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf } from '../reading/sample.ts';

const config = 'company: Banque du Test\nlanguages: [fr, en]\n';
const pageFor = async (more: string, today?: string, language = 'fr') =>
  pageOf(
    viewIn(await handbookOf({ 'handbook.yaml': config, 'personas/a.yaml': `id: a\nname: Ana\nrole: Cliente\n${more}` }), language, today),
    'persona',
    'a',
  ) as EntityPage;
const columnsOf = async (more: string) =>
  (await pageFor(more)).glance?.columns.map(({ items }) =>
    items.map(({ label, text, href, standing }) => [label?.text, text.text, href, standing?.label.text].filter(Boolean).join(' | ')),
  );

describe('a persona at a glance', () => {
  it('shows what matters most first: high priority, then the order of the file', async () => {
    const columns = await columnsOf(
      'state: draft\ngoals: [Un, { id: deux, text: Deux, priority: high }]\nmotivations: [{ text: Trois, priority: high }, Quatre]\nbrakes: [Cinq]\npainPoints: [Six, Sept, Huit]\n',
    );
    expect(columns?.[0]).toEqual(['Deux | #deux | hypothèse', 'Trois | #motivations-1 | hypothèse', 'Un | #goals-1 | hypothèse']);
    expect(columns?.[1]?.map((item) => item.split(' | ')[0])).toEqual(['Cinq', 'Six', 'Sept']);
  });

  it('says by what channel, in which tone, what to do and what not', async () => {
    const columns = await columnsOf(
      'state: draft\nchannels: [{ channel: Agence, intensity: 5 }, { channel: Appli, intensity: 2, preferred: true }]\nguidance:\n  sales: { do: [Rappeler] }\n  support: { tone: Calme, do: [Écouter], dont: [Promettre] }\n',
    );
    expect(columns?.[2]).toEqual([
      'Canal | Appli | #channels',
      'Ton | Calme | #guidance-support',
      'À faire | Rappeler | #guidance-sales-do-1',
      'À ne pas faire | Promettre | #guidance-support-dont-1',
    ]);
    const used = await columnsOf('state: draft\nchannels: [{ channel: Agence, intensity: 1 }, { channel: Appli, intensity: 4 }]\n');
    expect(used?.[2]).toEqual(['Canal | Appli | #channels']);
  });

  it('leads each department to its own part', async () => {
    const { glance } = await pageFor('state: draft\nguidance: { support: { tone: Calme }, sales: { tone: Vif } }\n', undefined, 'en');
    expect(glance?.departments?.links.map(({ href }) => href).sort()).toEqual(['#guidance-sales', '#guidance-support']);
  });

  it('says that nothing is known where nothing is', async () => {
    const { glance, missing } = await pageFor('state: proto\n');
    expect(glance?.columns.map(({ items, none }) => [items.length, none.text])).toEqual(
      Array(3).fill([0, 'Nous ne le savons pas encore.']),
    );
    expect(glance?.departments).toBeUndefined();
    expect(missing?.questions.find(({ key }) => key === 'brakes')?.href).toBe('/reference/#persona-brakes');
  });

  it('is not there for a retired persona', async () => {
    expect((await pageFor('state: retired\ngoals: [Un]\n')).glance).toBeUndefined();
  });
});

describe('how fresh a persona is', () => {
  const freshOf = async (more: string, language?: string) => (await pageFor(more, '2026-11-21', language)).coverage?.review;

  it('says when it was reviewed, and by when it is to be again, in words that stay true', async () => {
    expect(await freshOf('state: validated\nreviewed: 2026-09-15\nreviewEvery: 6\n')).toEqual({
      text: [{ text: 'Relu le 15 septembre 2026.' }, { text: 'À relire avant le 15 mars 2027.' }],
      due: '2027-03-15',
      overdue: { text: 'À relire depuis le 15 mars 2027, avant de s’en servir.' },
    });
  });

  it('has nothing to age where nobody has reviewed it, or where it is only an idea', async () => {
    expect(await freshOf('state: draft\n', 'en')).toEqual({
      text: [{ text: 'Never reviewed: nobody has checked this page with customers yet.' }],
    });
    expect(await freshOf('state: proto\nreviewed: 2020-01-01\n')).toEqual({ text: [{ text: 'Relu le 1er janvier 2020.' }] });
  });
});
