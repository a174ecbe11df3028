import { describe, expect, it } from 'vitest';
import { answersOf, unanswered } from '../../../src/facts/answers.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { healthPage } from '../../../src/page-types/health/health.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, today } from '../reading/sample.ts';
import { sure } from './small.ts';

const settings = 'company: Banque\ndepartments: [{ id: sales, name: Ventes }, { id: risk, name: Risques }]\n';
const ana = `id: ana
name: Ana
role: Cliente
state: proto
brakes: [{ id: refus, text: Craint un refus }, { id: frais, text: Redoute les frais }, Hésite]
levers: [{ id: date, text: Une date de réponse }]
`;
const guidance = `guidance:
  sales:
    arguments: [{ id: dire, text: Dire le prix, answers: frais }]
    offers: [{ text: Réponse datée, answers: [date] }]
  risk:
    do: [{ text: Expliquer un refus, answers: [refus] }]
`;
const handbookWith = (persona: string) => handbookOf({ 'handbook.yaml': settings, 'personas/ana.yaml': persona });
const anaIn = (handbook: Handbook) => sure(handbook.personas.get('ana'));
const textsOf = (handbook: Handbook) => unanswered(anaIn(handbook)).map(({ id, text }) => id ?? text);

describe('what guidance answers', () => {
  it('is known by the id of the barrier or motivator, written alone or in a list', async () => {
    const handbook = await handbookWith(ana + guidance);
    expect([...answersOf(anaIn(handbook))]).toEqual([
      ['frais', [['guidance', 'sales', 'arguments', 0]]],
      ['date', [['guidance', 'sales', 'offers', 0]]],
      ['refus', [['guidance', 'risk', 'do', 0]]],
    ]);
    expect(textsOf(handbook)).toEqual(['Hésite']);
  });

  it('is not asked for where guidance never says what it answers: files of the first edition read as before', async () => {
    const handbook = await handbookWith(ana + guidance.replace(/, answers: [^}]*/g, ''));
    expect(textsOf(handbook)).toEqual([]);
    expect(healthPage(viewIn(handbook, 'fr', today), []).gaps.unanswered.personas).toEqual([]);
  });

  it('is not missed by readers to whom an answer is closed', async () => {
    const handbook = visibleTo(
      await handbookWith(`${ana}${guidance}fieldVisibility: { guidance.risk: risk, notes: risk }\nnotes: X\n`),
      'staff',
    );
    expect([...answersOf(anaIn(handbook)).keys()]).toEqual(['frais', 'date']);
    expect(textsOf(handbook)).toEqual([]);
    const other = visibleTo(await handbookWith(`${ana}${guidance}fieldVisibility: { notes: risk }\nnotes: X\n`), 'staff');
    expect(textsOf(other)).toEqual(['Hésite']);
  });

  it('does not name a barrier that is closed to its readers', async () => {
    const handbook = visibleTo(await handbookWith(`${ana}${guidance}fieldVisibility: { brakes.frais: risk }\n`), 'staff');
    expect(JSON.stringify(handbook.personas.get('ana')?.data)).not.toContain('frais');
  });

  it('is shown both ways, and a barrier without an answer says so', async () => {
    const view = viewIn(await handbookWith(ana + guidance), 'fr', today);
    const brakes = personaPage(view, anaIn(view.handbook)).sections.find(({ anchor }) => anchor === 'brakes')?.fields[0]?.block;
    const items = brakes?.type === 'statements' ? brakes.items : [];
    expect(items.map(({ answers }) => answers?.items.map(({ text, department }) => [text.text, department.text]))).toEqual([
      [['Expliquer un refus', 'Risques']],
      [['Dire le prix', 'Ventes']],
      undefined,
    ]);
    expect(items.map(({ unanswered: none }) => none?.text)).toEqual([undefined, undefined, 'sans réponse']);
    const said = JSON.stringify(personaPage(view, anaIn(view.handbook)).sections.find(({ anchor }) => anchor === 'guidance'));
    expect(said).toContain('{"text":{"text":"Redoute les frais"},"href":"#frais"');
    const { unanswered: gap } = healthPage(view, []).gaps;
    expect(gap.personas.map(({ persona, claims }) => [persona.text.text, claims.map(({ text }) => text.text)])).toEqual([
      ['Ana', ['Hésite']],
    ]);
  });
});
