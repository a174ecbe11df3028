import { describe, expect, it } from 'vitest';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import type { Block } from '../../../src/reading/block.ts';
import { translatedShare } from '../../../src/reading/translated.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { departmentSheetOf } from '../../../src/sheets/department.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, today } from './sample.ts';

const files = {
  'handbook.yaml': `company: Banque
languages: [fr, en]
departments: [{ id: sales, name: Ventes }]
stages: [{ id: besoin, name: Besoin }, { id: decision, name: Décision }, { id: usage, name: Usage }]
`,
  'handbook.en.yaml':
    'departments: { sales: { name: Sales } }\nstages: { besoin: { name: Need }, decision: { name: Decision }, usage: { name: Use } }\n',
  'personas/ana.yaml': `id: ana
name: Ana
role: Cliente
state: proto
buying:
  roles: [buyer]
  weights: [{ stage: usage, weight: 1 }, { stage: Un salon, weight: 2 }, { stage: décision, weight: 3 }, { stage: besoin, weight: 5 }]
painPoints: [{ id: attente, text: Attend, stage: usage }, { id: doute, text: Doute, stage: besoin }]
journey: [{ id: j1, stage: usage, title: Le samedi }, { id: j2, stage: besoin }]
guidance:
  sales:
    messages: [{ id: m1, text: Plus tard, stage: usage }, { id: m2, text: D’abord, stage: besoin }]
`,
  'personas/ana.en.yaml': `role: Customer
buying: { weights: [{ stage: usage }, { stage: A fair }] }
painPoints: { attente: Waits, doute: Doubts }
journey: { j1: { title: Saturday } }
guidance: { sales: { messages: { m1: Later, m2: First } } }
`,
};
const viewOf = async (language: string) => viewIn(await handbookOf(files), language, today);
const anaIn = ({ handbook }: View) => sure(handbook.personas.get('ana'));

const blockIn = (view: View, section: string, field: string): Block | undefined =>
  personaPage(view, anaIn(view))
    .sections.find(({ anchor }) => anchor === section)
    ?.fields.find(({ anchor }) => anchor === field)?.block;
const weights = (view: View) => {
  const block = blockIn(view, 'decision', 'buying');
  const table = block?.type === 'pairs' ? block.items.find(({ key }) => key === 'weights')?.block : undefined;
  return table?.type === 'table' ? table.rows.map(([stage]) => (stage?.type === 'text' ? stage.text.text : '')) : [];
};

describe('a stage that the settings declare', () => {
  it.each([
    ['fr', ['Besoin', 'Décision', 'Usage', 'Un salon']],
    ['en', ['Need', 'Decision', 'Use', 'A fair']],
  ])('is shown by its name in the language of the reader, and weights stand in its order: %s', async (language, names) => {
    expect(weights(await viewOf(language))).toEqual(names);
  });

  it('is said once where a step, its stage and its phase are called alike', async () => {
    const steps = [
      '{ stage: usage, title: Le samedi, phase: use }',
      '{ stage: usage, phase: use }',
      '{ stage: besoin, title: Un salon, phase: decision }',
    ];
    const ana = `id: ana\nname: Ana\nrole: Cliente\nstate: proto\njourney:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
    const view = viewIn(await handbookOf({ 'handbook.yaml': files['handbook.yaml'], 'personas/ana.yaml': ana }), 'fr', today);
    const journey = blockIn(view, 'journey', 'journey');
    expect(journey?.type === 'journey' && journey.steps.map(({ stage, phase }) => [stage.text, phase?.text])).toEqual([
      ['Le samedi', 'Usage'],
      ['Usage', undefined],
      ['Un salon', 'Besoin, Décision'],
    ]);
  });

  it('leaves difficulties and journeys in the order of their file, and a step its own title', async () => {
    const en = await viewOf('en');
    const journey = blockIn(en, 'journey', 'journey');
    expect(journey?.type === 'journey' && journey.steps.map(({ stage, phase }) => [stage.text, phase?.text])).toEqual([
      ['Saturday', 'Use'],
      ['Need', undefined],
    ]);
    const pains = blockIn(en, 'brakes', 'pain-points');
    expect(pains?.type === 'statements' && pains.items.map(({ text }) => text.text)).toEqual(['Waits', 'Doubts']);
  });

  it('orders what is said at each stage, on paper too', async () => {
    const fr = await viewOf('fr');
    const guidance = JSON.stringify(blockIn(fr, 'guidance', 'guidance'));
    expect(guidance.indexOf('D’abord')).toBeLessThan(guidance.indexOf('Plus tard'));
    const sheet = JSON.stringify(departmentSheetOf(fr, anaIn(fr), 'sales'));
    expect(sheet.indexOf('Besoin')).toBeLessThan(sheet.indexOf('Usage'));
  });

  it('is translated once, in the settings: no file misses it', async () => {
    const view = await viewOf('en');
    expect(translatedShare(view.handbook, anaIn(view), 'en')).toBe(1);
  });
});
