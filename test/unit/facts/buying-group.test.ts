import { describe, expect, it } from 'vitest';
import { buyingGroupOf, icpsWithGroup, meetingOrder, weightAt } from '../../../src/facts/buying-group.ts';
import { clashingCriteria, criteriaInCommon } from '../../../src/facts/clashing-criteria.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { ids, persona, small, sure } from './small.ts';

const SETTINGS =
  'company: X\nlanguages: [fr]\nstages: [{ id: besoin, name: Besoin }, { id: choix, name: Choix }, { id: usage, name: Usage }]\n';
const icp = (group: string) => `id: pme\nkind: icp\nname: PME\n${group}`;
const buying = (roles: string, ...weights: [stage: string, weight: number][]) =>
  `buying: { roles: [${roles}], weights: [${weights.map(([stage, weight]) => `{ stage: ${stage}, weight: ${weight} }`).join(', ')}] }\n`;

/** Ana decides and is asked late, Ben buys, Eva uses: nobody prescribes or influences, and nobody weighs in use. */
const handbook = small({
  'handbook.yaml': SETTINGS,
  'segments/pme.yaml': icp(
    'buyingGroup:\n  - { persona: ana, roles: [decision-maker], weight: 2 }\n  - { persona: ben, weight: 5 }\n  - { persona: eva, roles: [end-user] }\n  - { persona: zoe, roles: [influencer] }\n',
  ),
  'personas/ana.yaml': persona(
    'ana',
    `${buying('decision-maker, buyer', ['choix', 5], ['besoin', 1])}decisionCriteria: [{ text: Le prix, kind: cost, priority: high }, { text: Le délai, kind: time }]\n` +
      'journey: [{ stage: Choix, criteria: [Prix affiché, Branchement] }]\n',
  ),
  'personas/ben.yaml': persona(
    'ben',
    `${buying('buyer', ['besoin', 4], ['choix', 3])}decisionCriteria: [{ text: Que tout se branche, kind: compatibility }]\njourney: [{ stage: choix, criteria: [branchement] }]\n`,
  ),
  'personas/eva.yaml': persona('eva', 'icps: [pme]\ndecisionCriteria: [{ text: Sans nature }]\n'),
  'personas/max.yaml': persona('max', 'icps: [pme]\nbuying: { roles: [prescriber] }\n'),
});

const groupIn = (of: Handbook) => buyingGroupOf(of, sure(of.icps.get('pme')));
const group = groupIn(handbook);
const member = (id: string) => sure(group.members.find((one) => one.persona.id === id));
const stage = (key: string) => sure(group.stages.find((one) => one.key === key));
const who = (members: readonly { persona: { id: string } }[]) => members.map(({ persona: { id } }) => id);

describe('a buying group', () => {
  it('has those in use, who weighs most first; who retired and who only names it stand apart', () => {
    expect(who(group.members)).toEqual(['ben', 'ana', 'eva']);
    expect(ids(group.retired)).toEqual(['zoe']);
    expect(ids(group.others)).toEqual(['max']);
    expect(icpsWithGroup(handbook).map(({ id }) => id)).toEqual(['pme']);
  });

  it('gives the parts of the group, and those of the file of whom it gives none', () => {
    expect(member('ana').roles).toEqual(['decision-maker']);
    expect(member('ben').roles).toEqual(['buyer']);
  });

  it('says who leads, joins and can stop each stage that the settings name', () => {
    expect(group.stages.map(({ key, leads, joins, stops }) => [key, who(leads), who(joins), who(stops)])).toEqual([
      ['besoin', ['ben'], ['ana'], ['ben']],
      ['choix', ['ana'], ['ben'], ['ana']],
      ['usage', [], [], []],
    ]);
    expect(weightAt(member('eva'), 'choix')).toBeUndefined();
  });

  it('names the parts that nobody has, the stages at which nobody weighs, and those without any weight', () => {
    const { roles, stages, unweighed } = sure(group.missing);
    expect(roles).toEqual(['influencer', 'prescriber']);
    expect(stages.map(({ key }) => key)).toEqual(['usage']);
    expect(who(unweighed)).toEqual(['eva']);
  });

  it('is met stage by stage, last those of whom no stage is known', () => {
    expect(meetingOrder(group).map(({ member: { persona: one }, stage: at }) => [one.id, at?.key])).toEqual([
      ['ben', 'besoin'],
      ['ana', 'choix'],
      ['eva', undefined],
    ]);
  });

  it('shares a criterion that two write in the same words', () => {
    const [shared, ...more] = criteriaInCommon(stage('choix'));
    expect(more).toEqual([]);
    expect(who(sure(shared).members)).toEqual(['ana', 'ben']);
  });

  it('tells nobody who is missing where somebody of it is hidden', () => {
    const hidden = small({ 'personas/ben.yaml': persona('ben', 'visibility: restricted\n') });
    expect(groupIn(hidden).missing?.roles).toContain('decision-maker');
    const staff = groupIn(visibleTo(hidden, 'staff'));
    expect(who(staff.members)).toEqual(['ana']);
    expect(staff.missing).toBeUndefined();
  });
});

describe('a group of a handbook without stages', () => {
  const free = small({
    'segments/pme.yaml': icp('buyingGroup: [ana, ben]\n'),
    'personas/ana.yaml': persona('ana', buying('buyer', ['Devis', 4], ['Signature', 2])),
    'personas/ben.yaml': persona('ben', buying('buyer', ['Besoin', 1], ['devis', 0], ['Relecture', 3])),
  });

  it('has the stages that its members write, each after the one that it follows', () => {
    const { stages, missing } = groupIn(free);
    expect(stages.map(({ key, leads }) => [key, who(leads)])).toEqual([
      ['/besoin', ['ben']],
      ['/devis', ['ana']],
      ['/relecture', ['ben']],
      ['/signature', ['ana']],
    ]);
    expect(missing?.stages).toEqual([]);
  });
});

describe('criteria that clash', () => {
  it('are of two who count at one stage and look first at things of different kinds', () => {
    const { clashes, judged, unsorted } = clashingCriteria(group);
    expect(
      clashes.map(({ stage: { key }, sides }) => [key, sides.map(({ member: { persona: one }, kinds }) => [one.id, ...kinds])]),
    ).toEqual([
      [
        'choix',
        [
          ['ben', 'compatibility'],
          ['ana', 'cost'],
        ],
      ],
    ]);
    expect(judged).toHaveLength(2);
    expect(who(unsorted)).toEqual(['eva']);
  });

  const two = (a: string, b: string, weights: [number, number] = [3, 3]) =>
    clashingCriteria(
      groupIn(
        small({
          'handbook.yaml': SETTINGS,
          'segments/pme.yaml': icp('buyingGroup: [ana, ben]\n'),
          'personas/ana.yaml': persona('ana', `${buying('buyer', ['choix', weights[0]])}decisionCriteria: [${a}]\n`),
          'personas/ben.yaml': persona('ben', `${buying('buyer', ['choix', weights[1]])}decisionCriteria: [${b}]\n`),
        }),
      ),
    );

  it.each([
    ['one of whom weighs too little there', '{ text: A, kind: cost }', '{ text: B, kind: time }', [3, 2]],
    [
      'who share a kind',
      '{ text: A, kind: cost, priority: high }, { text: C, kind: time, priority: high }',
      '{ text: B, kind: time }',
      [5, 5],
    ],
  ] as const)('are none of two %s', (_, a, b, weights) => {
    expect(two(a, b, [...weights]).clashes).toEqual([]);
  });

  it('are not told where the first criterion of somebody has no kind', () => {
    const { judged, unsorted } = two('{ text: A, priority: high }, { text: C, kind: cost }', '{ text: B, kind: time }');
    expect(judged).toHaveLength(1);
    expect(who(unsorted)).toEqual(['ana']);
  });
});
