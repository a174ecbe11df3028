import { describe, expect, it } from 'vitest';
import { decisionsFor, decisionsInOrder, decisionsOf, followUpOf, personasOf, unusedPersonas } from '../../../src/facts/decisions.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { ids, persona, small, sure } from './small.ts';

const decision = (id: string, date: string, more = '') => `id: ${id}\ntitle: ${id}\ndate: ${date}\n${more}`;

const handbook = small({
  'decisions/affiche.yaml': decision('affiche', '2026-02-01', 'departments: sales\npersonas: [anna, zoe]\nsegments: [guichet]\n'),
  'decisions/carte.yaml': decision('carte', '2026-10-01', 'departments: [sales, product]\nrestsOn: [ana#but]\nicps: [pme]\n'),
  'decisions/prime.yaml': decision('prime', '2026-10-01', 'departments: [product]\npersonas: [eva]\n'),
});

describe('decisions', () => {
  it('stand with the newest first', () => {
    expect(ids(decisionsInOrder(handbook))).toEqual(['carte', 'prime', 'affiche']);
  });

  it('know whom they were made for, also by a former name, retired, or by a statement alone', () => {
    expect(ids(personasOf(handbook, sure(resolve(handbook, 'decision', 'affiche'))))).toEqual(['ana', 'zoe']);
    const named = (kind: 'persona' | 'segment' | 'icp', id: string) => ids(decisionsFor(handbook, { kind, id }));
    expect(named('persona', 'ana')).toEqual(['carte', 'affiche']);
    expect(named('persona', 'zoe')).toEqual(['affiche']);
    expect(named('persona', 'ben')).toEqual([]);
    expect(named('segment', 'agence')).toEqual(['affiche']);
    expect(named('icp', 'pme')).toEqual(['carte']);
  });

  it('are listed by department', () => {
    expect(ids(decisionsOf(handbook, 'product'))).toEqual(['carte', 'prime']);
    expect(ids(decisionsOf(handbook, 'sales'))).toEqual(['carte', 'affiche']);
    expect(decisionsOf(handbook, 'support')).toEqual([]);
  });

  it.each([
    ['', { kind: 'open' }],
    ['reviewOn: 2026-12-01\n', { kind: 'awaited', day: '2026-12-01', isNow: false }],
    ['reviewOn: 2026-11-01\n', { kind: 'awaited', day: '2026-11-01', isNow: true }],
    ['outcome: { date: 2026-11-02 }\nreviewOn: 2026-11-01\n', { kind: 'told', day: '2026-11-02' }],
    ['outcome: { date: 2026-11-02, result: failed }\nreviewOn: 2027-01-01\n', { kind: 'told', day: '2026-11-02', result: 'failed' }],
    ['outcome: { date: 2026-10-02, result: partly }\nreviewOn: 2026-11-20\n', { kind: 'awaited', day: '2026-11-20', isNow: true }],
  ])('say what they came to: %j', (more, known) => {
    const one = small({ 'decisions/une.yaml': decision('une', '2026-09-01', `personas: [ana]\n${more}`) });
    expect(followUpOf(sure(resolve(one, 'decision', 'une')), '2026-11-21')).toEqual(known);
  });
});

describe('personas that nobody used', () => {
  it('are those in use, sketches left out, without a decision within three months', () => {
    const more = small({
      'personas/ida.yaml': persona('ida').replace('draft', 'proto'),
      'decisions/carte.yaml': decision('carte', '2026-10-01', 'personas: [anna]\n'),
      'decisions/vieille.yaml': decision('vieille', '2026-08-21', 'personas: [ben]\n'),
      'decisions/demain.yaml': decision('demain', '2026-11-22', 'personas: [eva]\n'),
    });
    expect(ids(sure(unusedPersonas(more, '2026-11-21')))).toEqual(['ben', 'eva']);
    expect(ids(sure(unusedPersonas(more, '2026-11-20')))).toEqual(['eva']);
  });

  it('are not known of where no decision is written down', () => {
    expect(unusedPersonas(small(), '2026-11-21')).toBeUndefined();
  });
});

describe('a decision for those who may not read all', () => {
  const closed = small({
    'personas/dan.yaml': persona('dan', 'visibility: restricted\ngoals: [{ id: secret, text: Secret }]\n'),
    'personas/ana.yaml': persona(
      'ana',
      'fieldVisibility: { goals.cache: sales }\ngoals: [{ id: cache, text: Caché }, { id: vu, text: Vu }]\n',
    ),
    'decisions/carte.yaml': decision('carte', '2026-10-01', 'personas: [dan, ana]\nrestsOn: [dan#secret, ana#cache, ana#vu]\n'),
    'decisions/deux.yaml': decision('deux', '2026-10-02', 'personas: [dan]\nrestsOn: [dan]\n'),
    'decisions/trois.yaml': decision('trois', '2026-10-03', 'visibility: sales\n'),
  });
  const dataFor = (readers: string, id: string) => visibleTo(closed, readers).decisions.get(id)?.data;

  it('names neither whom nor what they may not read', () => {
    expect(dataFor('staff', 'carte')).toMatchObject({ personas: ['ana'], restsOn: ['ana#vu'] });
    expect(dataFor('staff', 'deux')).toEqual({ id: 'deux', title: 'deux', date: '2026-10-02' });
    expect(JSON.stringify([...visibleTo(closed, 'staff').decisions.values()].map(({ data, facts }) => [data, facts]))).not.toMatch(
      /dan|secret|cache/,
    );
    expect(dataFor('sales', 'carte')).toMatchObject({ personas: ['ana'], restsOn: ['ana#cache', 'ana#vu'] });
    expect(dataFor('research', 'carte')).toMatchObject({ personas: ['dan', 'ana'] });
  });

  it('is theirs alone where it says so', () => {
    expect([dataFor('staff', 'trois'), dataFor('sales', 'trois')?.id]).toEqual([undefined, 'trois']);
  });

  it('hides a statement also where nothing else is hidden', () => {
    const one = small({
      'personas/ana.yaml': persona('ana', 'fieldVisibility: { goals.cache: sales }\ngoals: [{ id: cache, text: Caché }]\n'),
      'decisions/carte.yaml': decision('carte', '2026-10-01', 'personas: [ana]\nrestsOn: [ana#cache]\n'),
    });
    expect(visibleTo(one, 'staff').decisions.get('carte')?.data).not.toHaveProperty('restsOn');
  });
});
