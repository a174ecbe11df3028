import { describe, expect, it } from 'vitest';
import { journeysOf, stagesOf } from '../../../src/facts/journeys.ts';
import { medianOf } from '../../../src/facts/median.ts';
import { guidanceByStage, heardDepartments, isUnattended, silentAt } from '../../../src/facts/staged-guidance.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { handbookOf } from '../reading/sample.ts';
import { ids } from './small.ts';

const settings = `company: Banque
departments: [{ id: sales, name: Ventes }, { id: risk, name: Risques }]
stages: [{ id: besoin, name: Besoin }, { id: decision, name: Décision }, { id: usage, name: Usage }, { id: depart, name: Départ }]
`;
const person = (id: string, more: string, state = 'draft') => `id: ${id}\nname: ${id}\nrole: Cliente\nstate: ${state}\n${more}`;
const files = {
  'handbook.yaml': settings,
  'research/r.yaml': 'id: r\ntitle: R\nkind: interview\ndate: 2026-01-01\nmethod: M\nverbatims: [{ id: v, text: Dit }]\n',
  'personas/ana.yaml': person(
    'ana',
    `journey:
  - { id: a1, stage: besoin, emotion: 1 }
  - { id: a2, stage: Décision, emotion: 0 }
  - { id: a3, stage: decision, emotion: -2, keyMoment: true, evidence: [r#v] }
  - { id: a4, stage: usage, emotion: -1 }
guidance:
  sales: { messages: [{ id: m, text: Dire, stage: besoin }], offers: [{ id: o, text: Offre, stage: Un salon }, { id: p, text: Autre, stage: usage }] }
`,
  ),
  'personas/ben.yaml': person(
    'ben',
    'journey:\n  - { id: b1, stage: besoin, emotion: -1 }\n  - { id: b2, stage: decision, emotion: -1, evidence: [{ ref: r#v, stance: contradicts }] }\n  - { id: b3, stage: Un salon, emotion: -2 }\n',
  ),
  'personas/cy.yaml': person('cy', 'journey:\n  - { id: c1, stage: usage }\n'),
  'personas/dan.yaml': person('dan', ''),
  'personas/old.yaml': person('old', 'journey: [{ id: o1, stage: besoin, emotion: -2 }]\n', 'retired'),
};

describe('the journeys of all', () => {
  it('are those of everybody in use, on the stages that the settings name; of several moments of a stage the worst counts', async () => {
    const { path, all, without, unplaced } = journeysOf(await handbookOf(files));
    expect(path).toEqual({ by: 'stages', ids: ['besoin', 'decision', 'usage', 'depart'] });
    expect(all.map(({ persona, felt, worst }) => [persona.id, felt, worst])).toEqual([
      ['ana', [1, -2, -1, undefined], -2],
      // What is worst of Ben is on no stage, and still is the worst of him.
      ['ben', [-1, -1, undefined, undefined], -2],
      ['cy', [undefined, undefined, undefined, undefined], undefined],
    ]);
    expect(ids(without)).toEqual(['dan']);
    expect(unplaced.map(({ persona, path: at }) => [persona.id, ...at])).toEqual([['ben', 'journey', 2]]);
  });

  it('tell of each stage who feels bad, for whom nothing is worse, and who does not tell it', async () => {
    const stages = stagesOf(await handbookOf(files));
    expect(stages.map(({ felt, falls, atWorst, median, lacking }) => [felt, falls.length, ids(atWorst), median, ids(lacking)])).toEqual([
      [2, 1, [], 0, ['cy']],
      [2, 2, ['ana'], -1.5, ['cy']],
      [1, 1, [], -1, ['ben']],
      [0, 0, [], undefined, ['ana', 'ben', 'cy']],
    ]);
    expect(stages[3]?.moments).toEqual([]);
  });

  it('name the deepest falls first, with what was felt before and how well they are grounded', async () => {
    const [, decision] = stagesOf(await handbookOf(files));
    expect(decision?.falls.map(({ persona, emotion, before, isKey, standing }) => [persona.id, emotion, before, isKey, standing])).toEqual([
      ['ana', -2, 0, true, 'supported'],
      ['ben', -1, -1, false, 'contested'],
    ]);
  });

  it('compare by phases where no stage is named, and by nothing where there are no phases', async () => {
    const phased = {
      'handbook.yaml': 'company: B\n',
      'personas/ana.yaml': person('ana', 'journey: [{ id: a, stage: Signer, phase: decision, emotion: -1 }]\n'),
    };
    const handbook = await handbookOf(phased);
    expect(journeysOf(handbook).path?.by).toBe('phases');
    expect(stagesOf(handbook).map(({ falls }) => falls.length)).toEqual([0, 0, 1, 0, 0, 0]);
    const own = await handbookOf({ ...phased, 'personas/ana.yaml': person('ana', 'journey: [{ id: a, stage: Signer, emotion: -1 }]\n') });
    expect(journeysOf(own).path).toBeUndefined();
    expect(stagesOf(own)).toEqual([]);
    expect(journeysOf(own).unplaced).toHaveLength(1);
  });

  it('do not say that somebody tells nothing of whom something is kept from readers', async () => {
    const handbook = visibleTo(
      await handbookOf({
        ...files,
        'personas/cy.yaml': person('cy', 'journey:\n  - { id: c1, stage: usage }\nfieldVisibility: { journey.c1: risk }\n'),
        'personas/ben.yaml': `${files['personas/ben.yaml']}fieldVisibility: { journey.b2: risk }\n`,
      }),
      'staff',
    );
    expect(ids(journeysOf(handbook).without)).toEqual(['dan']);
    expect(stagesOf(handbook).map(({ lacking }) => ids(lacking))).toEqual([[], [], [], ['ana']]);
  });
});

describe('what departments do at a stage', () => {
  it('is what names a stage of the settings, and who says nothing is known where all of it may be read', async () => {
    const handbook = await handbookOf(files);
    expect([...guidanceByStage(handbook)].map(([at, all]) => [at, all.map(({ path }) => path.join('.'))])).toEqual([
      [0, ['guidance.sales.messages.0']],
      [2, ['guidance.sales.offers.1']],
    ]);
    expect(heardDepartments(handbook)).toEqual({ heard: ['sales'], silent: ['risk'] });
    expect([0, 1].map((at) => silentAt(handbook, at))).toEqual([[], ['sales']]);
    const partly = visibleTo(
      await handbookOf({
        ...files,
        'personas/dan.yaml': person('dan', 'guidance: { risk: { do: [Prévenir] } }\nfieldVisibility: { guidance.risk: risk }\n'),
      }),
      'staff',
    );
    expect(heardDepartments(partly)).toEqual({ heard: ['sales'], silent: [] });
    expect(silentAt(partly, 1)).toEqual([]);
  });

  it('lacks at a bad moment only for whom guidance names a stage elsewhere', async () => {
    const handbook = await handbookOf(files);
    const [, decision, usage] = stagesOf(handbook);
    expect(decision?.falls.map((moment) => [moment.persona.id, isUnattended(handbook, moment)])).toEqual([
      ['ana', true],
      ['ben', false],
    ]);
    expect(usage?.falls.map((moment) => isUnattended(handbook, moment))).toEqual([false]);
  });
});

it('the middle of some values is the one between, and the half where there are two', () => {
  expect([[], [3], [2, -1], [1, -2, 0], [2, 2, -2, -1]].map(medianOf)).toEqual([undefined, 3, 0.5, 0, 0.5]);
});
