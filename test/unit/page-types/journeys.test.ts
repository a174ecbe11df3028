import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/page-types/index.ts';
import { journeysPage } from '../../../src/page-types/journeys/journeys.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, sampleIn, today } from '../reading/sample.ts';

const settings = 'company: B\nlanguages: [fr]\ncontact: { label: Nous, url: nous@example.com }\n';
const stages = 'stages: [{ id: besoin, name: Besoin }, { id: decision, name: Décision }, { id: fin, name: Fin }]\n';
const person = (id: string, more = '') => ({ [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\n${more}` });
const step = (stage: string, emotion: number, more = '') => `  - { id: ${stage}, stage: ${stage}, emotion: ${emotion}${more} }\n`;
const pageOf = async (...files: Record<string, string>[]) =>
  journeysPage(viewIn(await handbookOf(Object.assign({}, ...files)), 'fr', today));

describe('the page of all journeys', () => {
  it('says first which stage hurts most, and sets those who suffer most on top', async () => {
    const page = await pageOf(
      { 'handbook.yaml': settings + stages },
      person('ana', `journey:\n${step('besoin', 1)}${step('decision', -1, ', channel: Agence')}`),
      person('ben', `journey:\n${step('besoin', 0)}${step('decision', -2, ', channel: agence, title: Attente, keyMoment: true')}`),
    );
    expect(page.lead.text).toBe('Le plus dur\u00A0: Décision, où 2 personas sur 2 sont au plus bas de leur parcours.');
    expect(page.matrix?.stages.map(({ anchor, sum }) => [anchor, sum.text])).toEqual([
      ['stage-besoin', 'aucun au plus bas, sur 2'],
      ['stage-decision', '2 personas sur 2 au plus bas'],
      ['stage-fin', 'personne ne l’a décrite'],
    ]);
    expect(page.matrix?.rows.map(({ person: one, moments }) => [one.text.text, one.href, moments])).toEqual([
      [
        'ben',
        '/personas/ben/#journey',
        [
          [0, -1, 0],
          [1, 0, -2],
        ],
      ],
      [
        'ana',
        '/personas/ana/#journey',
        [
          [0, -1, 1],
          [1, 0, -1],
        ],
      ],
    ]);
    expect(page.matrix?.median.cells).toEqual(['+0,5', '−1,5', '–']);
    // One channel is one, however it is written: with one alone there is nothing to choose.
    expect(page.filters?.groups.map(({ name }) => name)).toEqual(['stage']);
    const [, decision, end] = page.stages;
    expect(decision?.falls.map(({ person: one, shown, after }) => [one.text.text, shown.href, after?.text])).toEqual([
      ['ben', '/personas/ben/#item-decision', 'après «\u202Fneutre\u202F»'],
      ['ana', '/personas/ana/#item-decision', 'après «\u202Fbien vécu\u202F»'],
    ]);
    expect(end?.nobody?.text).toBe('Personne n’a encore décrit cette étape.');
    expect(end?.door?.href).toMatch(/^mailto:nous@example\.com\?subject=Parcours/);
  });

  it('draws a thread from two on', async () => {
    const one = person('ana', `journey:\n${step('besoin', 1)}`);
    const alone = await pageOf({ 'handbook.yaml': settings + stages }, one, person('cy'));
    expect([alone.thread, alone.filters, alone.matrix?.rows.length]).toEqual([undefined, undefined, 1]);
    expect(alone.lead.text).toBe('Aucune étape n’est mal vécue, pour ce que nous en savons.');
    expect(alone.without?.people.map(({ text }) => text.text)).toEqual(['cy']);
    const two = await pageOf({ 'handbook.yaml': settings + stages }, one, person('ben', `journey:\n${step('besoin', -1)}`));
    expect(two.thread?.lines).toHaveLength(2);
    expect(two.thread?.alt.text).toContain('Besoin 0');
  });

  it('says what to write where nobody has a journey, and where no stage is named', async () => {
    const none = await pageOf({ 'handbook.yaml': settings }, person('ana'));
    expect([none.empty?.text.text, none.empty?.example, none.empty?.door?.label.text, none.matrix, none.without]).toEqual([
      'Aucun persona n’a encore de parcours.',
      undefined,
      'Raconter un parcours',
      undefined,
      undefined,
    ]);
    const own = await pageOf({ 'handbook.yaml': settings }, person('ana', 'journey: [{ id: a, stage: Signer, emotion: -1 }]\n'));
    expect(own.empty?.example).toContain('stages:');
    expect(own.unplaced?.people.map(({ person: one, moments }) => [one.text.text, moments.map(({ title }) => title.text)])).toEqual([
      ['ana', ['Signer']],
    ]);
  });

  it('holds the first of many, counts all by segment, and has the rest in a file', async () => {
    const many = Array.from({ length: 61 }, (_, at) => person(`p${at}`, `segments: [s]\njourney:\n${step('besoin', at === 60 ? -2 : -1)}`));
    // Who tells of no stage of the path is in no row, and not counted with those who are.
    const off = person('off', 'segments: [s]\njourney: [{ id: x, stage: Ailleurs, emotion: -1 }]\n');
    const handbook = await handbookOf(
      Object.assign({ 'handbook.yaml': settings + stages, 'segments/s.yaml': 'id: s\nname: S\n' }, ...many, off),
    );
    const page = journeysPage(viewIn(handbook, 'fr', today));
    expect(page.matrix?.rows.length).toBe(24);
    expect(page.matrix?.rows[0]?.person.text.text).toBe('p60');
    expect(page.thread?.lines).toHaveLength(24);
    expect(
      page.matrix?.crowd?.rows.map(({ segment, count, cells }) => [segment.text.text, count, cells.map((cell) => cell?.said.text)]),
    ).toEqual([['S', '61', ['61 personas sur 61 au plus bas', undefined, undefined]]]);
    expect(page.filters?.rest).toBe('/journeys/rows.json');
    const pages = pagesOf(handbook, { today });
    expect(pages.files()).toContain('journeys/rows.json');
    expect(JSON.parse(pages.file('journeys/rows.json') ?? '')).toHaveLength(37);
  });

  it('reads in the language of the page, and says what is not yet of it', async () => {
    const page = journeysPage(await sampleIn('en'));
    expect(page.lead.text).toMatch(/^Hardest: Comparison, where 6 of 11 personas are/);
    const patrick = page.matrix?.rows.find(({ person: one }) => one.text.text === 'Patrick Lenoir');
    expect(patrick?.cells[1]?.[0]?.title).toMatchObject({ text: 'Cahier des charges', lang: 'fr' });
  });
});
