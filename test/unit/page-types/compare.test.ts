import { describe, expect, it } from 'vitest';
import type { EntityPage } from '../../../src/page-types/entity/entity.ts';
import type { Comparison } from '../../../src/reading/block.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf } from '../reading/sample.ts';

const persona = (id: string, more = '') => ({
  [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\nsegments: [s]\n${more}`,
});
const scale = (left: string, right: string, position: number) =>
  `attitudes: [{ id: x, left: ${left}, right: ${right}, position: ${position} }]\n`;

async function segmentPage(...personas: Record<string, string>[]) {
  const files = {
    'handbook.yaml': 'company: B\nlanguages: [fr]\n',
    'segments/s.yaml': 'id: s\nname: S\n',
    ...Object.assign({}, ...personas),
  };
  return pageOf(viewIn(await handbookOf(files), 'fr'), 'segment', 's') as EntityPage;
}
const fieldsOf = (page: EntityPage) => page.sections.find(({ anchor }) => anchor === 'people')?.fields ?? [];
const compareOf = (page: EntityPage) => fieldsOf(page).find(({ anchor }) => anchor === 'side-by-side')?.block as Comparison | undefined;

describe('the people of a segment side by side', () => {
  it('shows who they are, with the way to what each of them says', async () => {
    const page = await segmentPage(persona('ana', 'quote: Vite.\ngoals: [{ id: but, text: Finir }]\n'), persona('ben'));
    const compare = compareOf(page);
    expect(compare?.people.map(({ href }) => href)).toEqual(['/personas/ana/', '/personas/ben/']);
    expect(compare?.quotes.map((quote) => [quote?.text.text, quote?.standing?.kind])).toEqual([
      ['Vite.', undefined],
      [undefined, undefined],
    ]);
    expect(compare?.rows[0]?.cells).toMatchObject([[{ text: { text: 'Finir' }, href: '/personas/ana/#but' }], []]);
  });

  it('puts on one line the scales that they share, also where one pole agrees with its person', async () => {
    const shared = compareOf(
      await segmentPage(persona('ana', scale('Décide seule', 'Demande', 2)), persona('ben', scale('Décide seul', 'Demande', 9))),
    );
    expect(shared?.scales).toMatchObject([
      {
        left: { text: 'Décide seule' },
        places: [
          { whose: 0, share: 0.2 },
          { whose: 1, share: 0.9 },
        ],
        lanes: 1,
      },
    ]);
    const others = compareOf(await segmentPage(persona('ana', scale('A', 'B', 2)), persona('ben', scale('C', 'D', 2))));
    expect(others?.scales).toEqual([]);
  });

  it('draws two who stand close on two lanes', async () => {
    const compare = compareOf(
      await segmentPage(persona('ana', scale('A', 'B', 5)), persona('ben', scale('A', 'B', 6)), persona('cy', scale('A', 'B', 9))),
    );
    expect(compare?.scales[0]?.places.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(compare?.scales[0]?.lanes).toBe(2);
  });

  it('lists all of them where they are too many, and says so where there is nobody', async () => {
    const many = await segmentPage(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => persona(id)));
    expect(compareOf(many)?.people).toHaveLength(5);
    const list = fieldsOf(many).find(({ anchor }) => anchor === 'personas')?.block;
    expect(list?.type === 'links' && list.items).toHaveLength(7);
    expect(fieldsOf(await segmentPage()).map(({ block }) => block.type)).toEqual(['text']);
  });

  it('draws a buying group whole, however many it has, and tells nobody of it twice', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const files = {
      'handbook.yaml': 'company: B\nlanguages: [fr]\n',
      'segments/s.yaml': `id: s\nname: S\nkind: icp\nbuyingGroup:\n${ids.map((id, at) => `  - { persona: ${id}, weight: ${Math.min(at, 5)} }\n`).join('')}`,
      ...Object.assign({}, ...ids.map((id) => persona(id))),
    };
    const page = pageOf(viewIn(await handbookOf(files), 'fr'), 'icp', 's') as EntityPage;
    expect(compareOf(page)?.people).toHaveLength(7);
    expect(fieldsOf(page).map(({ anchor, drawn }) => [anchor, drawn])).toEqual([
      ['buying-group', true],
      ['group', undefined],
      ['side-by-side', undefined],
    ]);
  });
});

it('criteria stand by family, in the order of the model', async () => {
  const files = {
    'handbook.yaml': 'company: B\nlanguages: [fr]\n',
    'segments/s.yaml':
      'id: s\nname: S\ncriteria: [{ text: Deux produits, family: profitability }, { text: Majeur, family: descriptive }, { text: Actif, family: profitability }]\n',
  };
  const page = pageOf(viewIn(await handbookOf(files), 'fr'), 'segment', 's') as EntityPage;
  const block = page.sections.flatMap(({ fields }) => fields).find(({ anchor }) => anchor === 'criteria')?.block;
  const rows = block?.type === 'pairs' ? block.items : [];
  expect(rows.map(({ label, block: own }) => [label.text, own.type === 'statements' && own.items.map(({ text }) => text.text)])).toEqual([
    ['Descriptif', ['Majeur']],
    ['Rentabilité', ['Deux produits', 'Actif']],
  ]);
});
