import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { portfolioPage, portfolioPages } from '../../../src/page-types/portfolio/portfolio.ts';
import { segmentPage } from '../../../src/page-types/segment/segment.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';

const handbook = await sample();
const view = viewIn(handbook, 'fr', today);
const spaced = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

describe('the portfolio', () => {
  it('has each segment with its share of customers beside its share of value, those of none last', () => {
    const { counted } = portfolioPage(view);
    const rows = sure(counted).parts.rows;
    expect(spaced(counted?.at.text)).toMatch(/^Relevé du 30 septembre 2026 : 471 671 clients, 49 316 956 €/);
    expect(rows[0]).toMatchObject({ label: { text: 'Particuliers numériques' }, href: '/segments/particuliers-numeriques/' });
    expect(rows.map(({ label }) => label.text).at(-1)).toBe('Hors des segments');
    const trades = sure(rows.find(({ label }) => label.text === 'Artisans et commerçants'));
    expect(trades.bars.map(({ text }) => spaced(text))).toEqual(['4,9 %', '18 %']);
    expect(trades.cells.map(spaced)).toEqual(['23 100', '8 930 240 €', '389 €', '1,1 %']);
  });

  it('says which segment brings in more than its customers, and how many of these a persona tells of', () => {
    expect(portfolioPage(view).counted?.reading.map(({ text }) => spaced(text))).toEqual([
      '« Artisans et commerçants » : 4,9 % des clients, 18 % de la valeur.',
      '53 % des clients sont dans un segment qu’un persona raconte.',
    ]);
  });

  it('tells how many customers each segment had, snapshot by snapshot, and who went where', () => {
    const { over, moves } = sure(portfolioPage(view).counted);
    const young = sure(over?.rows.find(({ label }) => label.text === 'Primo-accédants'));
    expect([young.cells.map(spaced), spaced(young.change)]).toEqual([['8 460', '8 790', '9 120', '9 400'], '+11,1 %']);
    const table = sure(moves).table;
    const at = table.columns.findIndex(({ text }) => text === 'Primo-accédants');
    const from = table.rows.find(({ label }) => label.text === 'Particuliers numériques');
    expect(from?.cells[at]).toMatchObject({ text: '613' });
  });

  it('adds up the value of the segments of each persona', () => {
    const [first] = sure(portfolioPage(view).counted?.priority).rows;
    expect([first?.label.text, spaced(first?.text.text), spaced(first?.sum.text)]).toEqual([
      'Monique Lavergne',
      '12 003 912 €',
      'Fidèles de l’agence 12 003 912 €',
    ]);
  });

  it('says how to count where nothing was, and is not there without a segment', async () => {
    const empty = await handbookOf({ 'handbook.yaml': 'company: B\nlanguages: [fr]\n', 'segments/pme.yaml': 'id: pme\nname: PME\n' });
    const { counted, none } = portfolioPage(viewIn(empty, 'fr', today));
    expect(counted).toBeUndefined();
    expect(none?.steps).toHaveLength(3);
    expect(none?.paste.text).toMatch(/^npx --no handbook portfolio measure /);
    const nobody = await handbookOf({ 'handbook.yaml': 'company: B\nlanguages: [fr]\n' });
    expect([...portfolioPages.addresses(viewIn(nobody, 'fr', today), {} as never)]).toEqual([]);
  });
});

describe('the page of a segment', () => {
  const fieldsOf = (id: string) => {
    const page = segmentPage(view, sure(handbook.segments.get(id)));
    return new Map(sure(page.sections.find(({ anchor }) => anchor === 'figures')).fields.map((field) => [field.anchor, field.block]));
  };

  it('sets large what was measured, but for what a figure of its own tells', () => {
    const block = fieldsOf('artisans-commercants').get('measured');
    const figures = block?.type === 'figures' ? block.items : [];
    expect(figures.map(({ anchor, value }) => [anchor, spaced(value)])).toEqual([
      ['measured-share', '4,9 %'],
      ['measured-valueShare', '18 %'],
      ['measured-mean', '389 €'],
      ['measured-churn', '1,1 %'],
    ]);
    expect(figures[0]?.series?.points).toHaveLength(4);
  });

  it('draws buyers by recency and frequency, the best first, with a dash for what is withheld', () => {
    const heat = fieldsOf('artisans-commercants').get('rfm');
    if (heat?.type !== 'heat') throw new Error('no table');
    expect(heat.rows[0]?.label.text).toBe('Récence 5');
    expect(heat.rows[0]?.cells.map(({ text, step }) => [spaced(text), step])).toEqual([
      ['0', 0],
      ['0', 0],
      ['0', 0],
      ['54', 1],
      ['8 011', 5],
    ]);
    expect(heat.rows[1]?.cells[2]?.text).toBe('–');
    expect(heat.note?.text).toContain('moins de dix');
  });

  it('says who came and who left, and from and to where', () => {
    const left = fieldsOf('particuliers-numeriques').get('left');
    if (left?.type !== 'bars') throw new Error('no bars');
    expect(spaced(left.lead?.text)).toBe('En tout : 2 750.');
    expect(left.items.map(({ label, text }) => [label.text, spaced(text.text)])).toEqual([
      ['Hors des segments', '1 650'],
      ['Primo-accédants', '613'],
      ['Réserve active', '487'],
    ]);
  });

  it('counts nobody as gone of whom readers only may not know where they are', () => {
    const closed = new Map(handbook.segments);
    const hidden = sure(closed.get('primo-accedants'));
    closed.set('primo-accedants', { ...hidden, data: { ...hidden.data, visibility: 'restricted' } });
    const shown = visibleTo({ ...handbook, segments: closed }, 'staff');
    const page = segmentPage(viewIn(shown, 'fr', today), sure(shown.segments.get('particuliers-numeriques')));
    const left = page.sections.flatMap(({ fields }) => fields).find(({ anchor }) => anchor === 'left')?.block;
    if (left?.type !== 'bars') throw new Error('no bars');
    expect(left.items.map(({ label }) => label.text)).toEqual(['Réserve active']);
    expect(JSON.stringify(page)).not.toContain('Primo-accédants');
  });

  it('of a segment with too few customers says so, and nothing else of them', () => {
    const [last] = handbook.snapshots.slice(-1);
    const { snapshot, file } = sure(last);
    const few = { ...sure(snapshot.segments['reserve-active']), ...NOTHING };
    const small = {
      ...handbook,
      snapshots: [{ file, snapshot: { ...snapshot, segments: { ...snapshot.segments, 'reserve-active': few } } }],
    };
    const page = segmentPage(viewIn(small, 'fr', today), sure(small.segments.get('reserve-active')));
    const counted = sure(page.sections.find(({ anchor }) => anchor === 'figures')).fields.filter(({ anchor }) => anchor !== 'figures');
    for (const drawn of ['weight', 'rfm', 'came']) expect(counted.map(({ anchor }) => anchor)).not.toContain(drawn);
    expect(counted[0]?.block).toMatchObject({ type: 'text', text: { text: expect.stringContaining('Trop peu de clients') } });
  });
});

const NOTHING = {
  size: null,
  share: null,
  buyers: null,
  value: null,
  valueShare: null,
  mean: null,
  median: null,
  active: null,
  retained: null,
  churn: null,
  r: null,
  f: null,
  m: null,
  rfm: null,
  entries: null,
  exits: null,
  moves: {},
} as const;
