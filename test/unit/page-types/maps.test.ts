import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { empathyPage } from '../../../src/page-types/empathy/empathy.ts';
import { plotHtml } from '../../../src/page-types/maps/drawing.ts';
import { mapsPage } from '../../../src/page-types/maps/maps.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, today } from '../reading/sample.ts';

const settings = 'company: B\nlanguages: [fr]\ndepartments: [{ id: sales, name: Ventes }]\n';
const persona = (id: string, more = '') => `id: ${id}\nname: ${id}\nrole: R\nstate: draft\n${more}`;
const viewOf = async (personas: Record<string, string>, more: Record<string, string> = {}) => {
  const files = Object.fromEntries(Object.entries(personas).map(([id, text]) => [`personas/${id}.yaml`, persona(id, text)]));
  return viewIn(await handbookOf({ 'handbook.yaml': settings, ...files, ...more }), 'fr', today);
};
const spaced = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const scales = (x: number, y: number) =>
  `attitudes: [{ id: a, label: Rythme, left: Lent, right: Vif, position: ${x} }, { id: b, label: Avis, left: Seul, right: Entouré, position: ${y} }]\n`;

describe('the maps', () => {
  it('of nobody are one sentence', async () => {
    const page = mapsPage(await viewOf({}));
    expect(page.empty?.text).toContain('Aucun persona');
    expect([page.scales, page.channels, page.evidence]).toEqual([undefined, undefined, undefined]);
  });

  it('say what there is too little of for one', async () => {
    const page = mapsPage(await viewOf({ ana: scales(1, 2) }));
    expect(page.segments).toBeUndefined();
    expect(page.scales).toBeUndefined();
    expect(page.parts.scales.none.text).toContain('Aucune échelle n’est commune');
    expect(page.channels).toBeUndefined();
    expect(page.evidence?.rows.map(({ name, total }) => [name.text, total.text.text])).toEqual([['ana', '0 sur 2']]);
    const alone = mapsPage(
      await viewOf({ ana: scales(1, 2), ben: scales(1, 2).replace('Avis, left: Seul', 'Autre, left: Peu').replace('Entouré', 'Trop') }),
    );
    expect(alone.parts.scales.none.text).toContain('Une seule échelle');
  });

  it('name up to forty people, and count more of them by segment', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 41 }, (_, at) => [
        `p${at}`,
        `segments: [s${at % 2}]\nchannels: [{ channel: Appli, intensity: ${at % 6} }]\n${scales(at % 11, 3)}`,
      ]),
    );
    const segments = Object.fromEntries([0, 1].map((at) => [`segments/s${at}.yaml`, `id: s${at}\nname: S${at}\n`]));
    const page = mapsPage(await viewOf(many, segments));
    expect(page.channels?.rows[0]?.cells.map(({ count, users }) => [count, users.length])).toEqual([7, 7, 7, 7, 7, 6].map((n) => [n, 0]));
    expect(page.evidence?.rows.map(({ name, href, total }) => [name.text, href, total.claims])).toEqual([
      ['S0', '/personas/?segment=s0', 63],
      ['S1', '/personas/?segment=s1', 60],
    ]);
    expect(page.segments?.rows.map(({ people, more }) => [people.length, more?.href])).toEqual([
      [12, '/personas/?segment=s0'],
      [12, '/personas/?segment=s1'],
    ]);
    expect(page.scales?.drawn[0]).toContain('Trop nombreux');
    expect(page.scales?.drawn[0]).not.toContain('>p1<');
  });

  it('escape what files say wherever it is drawn', async () => {
    const view = await viewOf({ ana: scales(1, 2).replaceAll('Lent', '"<b>&"'), ben: scales(8, 9).replaceAll('Lent', '"<b>&"') });
    const { scales: map } = mapsPage(view);
    const [x, y] = map?.data.scales ?? [];
    const html = x && y && map ? plotHtml(map.data, x, y) : '';
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).not.toContain('<b>');
  });
});

describe('an empathy map', () => {
  const page = async (more: string, readers?: 'staff') => {
    const view = await viewOf({ ana: more });
    const seen = readers ? { ...view, handbook: visibleTo(view.handbook, readers) } : view;
    return empathyPage(seen, sure(seen.handbook.personas.get('ana')));
  };
  const said = ({ quadrants }: Awaited<ReturnType<typeof page>>) =>
    Object.fromEntries(
      quadrants.map(({ key, groups }) => [key, groups.flatMap(({ entries }) => entries.map(({ text }) => spaced(text.text)))]),
    );

  it('holds what is written in its part, and says where nothing is', async () => {
    const one = await page(
      'quote: Vite.\nvalues: [Tenir parole]\nattitudes: [{ label: Rythme, left: Lent, right: Vif, position: 8 }, { left: Peu, right: Trop, position: 5 }]\n' +
        'habits: { browsing: [Le soir] }\nchannels: [{ channel: Appli, intensity: 2 }, { channel: Agence, intensity: 1, preferred: true }]\n' +
        'journey: [{ stage: Besoin, action: Il hésite, emotion: -1 }, { stage: Choix, emotion: 2 }, { stage: Fin, emotion: 0 }]\n',
    );
    expect(said(one)).toEqual({
      says: ['Vite.'],
      thinks: ['Tenir parole', 'Rythme : Vif', 'entre « Peu » et « Trop »'],
      does: ['Le soir', 'Agence', 'Appli'],
      feels: ['Choix', 'Il hésite'],
      pains: [],
      gains: [],
    });
    expect(one.quadrants.find(({ key }) => key === 'gains')?.none.text).toContain('Ni gain');
  });

  it('shows the first of a long list, and the way to the rest', async () => {
    const one = await page('values: [A, { text: B, priority: high }, C, D, E]\n');
    const group = one.quadrants.find(({ key }) => key === 'thinks')?.groups[0];
    expect(group?.entries.map(({ text }) => text.text)).toEqual(['B', 'A', 'C']);
    expect(spaced(group?.more?.text.text)).toBe('et 2 autres');
    expect(group?.more?.href).toBe('/personas/ana/#values');
  });

  it('says why nothing can be set against a need, and nothing where that could tell of what is closed', async () => {
    const brake = 'brakes: [{ id: peur, text: Peur }]\n';
    const guided = `${brake}guidance: { sales: { do: [Rassurer] } }\n`;
    expect((await page('')).value.tally?.text).toContain('Rien n’est encore écrit');
    expect((await page(brake)).value.tally?.text).toContain('Aucun service');
    expect((await page(guided)).value.tally?.text).toContain('Aucune consigne');
    expect((await page(`${guided}fieldVisibility: { guidance: sales }\n`, 'staff')).value.tally).toBeUndefined();
    const answered = await page(guided.replace('[Rassurer]', '[{ text: Rassurer, answers: peur }, Sourire]'));
    expect(spaced(answered.value.tally?.text)).toBe('1 sur 1 a une réponse.');
    expect(answered.value.needs[0]?.needs[0]?.answers.map(({ text, department }) => [text.text, department.text])).toEqual([
      ['Rassurer', 'Ventes'],
    ]);
    expect(answered.value.idle[0]?.entries.map(({ text }) => text.text)).toEqual(['Sourire']);
  });
});
