import { describe, expect, it } from 'vitest';
import { comparables } from '../../../src/blocks/comparison/people.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf } from '../reading/sample.ts';
import { made, persona, segment, settings } from './compared.ts';

describe('statements side by side', () => {
  it('are on one line where several make them, and counted', async () => {
    const { of } = await made(
      {
        ...persona(
          'ana',
          'goals: [Finir ses comptes avant dimanche soir, Ouvrir une boutique]\nneeds: [Parler toujours à la même personne]\n',
        ),
        ...persona('ben', 'goals: [Parler à la même personne toujours]\nbrakes: [Perdre du temps en chemin]\n'),
        ...persona('cy', 'goals: [Finir ses comptes avant le dimanche soir]\n'),
      },
      'ana',
      'ben',
      'cy',
    );
    expect(of.tally).toEqual({ shared: 2, own: [1, 1, 0] });
    const lists = of.sections.flatMap((section) => section.lists);
    expect(lists.map(({ key }) => key)).toEqual(['goals', 'needs', 'brakes']);
    const [goals, needs] = lists;
    expect(goals?.shared.map(({ whose, cells }) => [whose, cells.map((cell) => cell.map(({ text }) => text))])).toEqual([
      [
        [0, 2],
        [['Finir ses comptes avant dimanche soir'], [], ['Finir ses comptes avant le dimanche soir']],
      ],
    ]);
    // What another says under another heading is marked in both places.
    expect(goals?.own.map((said) => said.map(({ text, also }) => [text, also?.map(({ whose }) => whose)]))).toEqual([
      [['Ouvrir une boutique', undefined]],
      [['Parler à la même personne toujours', [0]]],
      [],
    ]);
    expect(needs?.own[0]?.[0]?.also).toEqual([{ whose: 1, list: 'Objectifs' }]);
  });

  it('keep their doubt, their place on the page and their language, and lose none that is left out', async () => {
    const goals = Array.from({ length: 42 }, (_, at) => `{ id: but-${at}, text: "Mot${at}x deux${at}x trois${at}x" }`).join(', ');
    const { of } = await made({ ...persona('ana', `goals: [${goals}]\n`), ...persona('ben', 'goals: [Rien]\n') }, 'ana', 'ben');
    const [list] = of.sections[0]?.lists ?? [];
    expect(list?.own[0]?.[0]).toEqual({ at: 'but-0', id: 'but-0', text: 'Mot0x deux0x trois0x', doubt: 'hypothesis' });
    expect(list?.own[0]).toHaveLength(40);
    expect(list?.rest).toEqual([2, 0]);
  });
});

describe('what has its place', () => {
  it('stands beside the same of others: scales, channels and stages', async () => {
    const { of } = await made(
      {
        ...persona(
          'ana',
          'attitudes: [{ id: x, left: Seule, right: À deux, position: 2 }, { left: Or, right: Argent, position: 5 }]\nchannels: [{ channel: Appli, intensity: 1 }]\n' +
            'journey: [{ stage: apres, title: Fini, emotion: 2, keyMoment: true }, { stage: avant, emotion: -1 }]\n',
        ),
        ...persona(
          'ben',
          'attitudes: [{ id: x, left: Seul, right: À deux, position: 9 }]\nchannels: [{ channel: Courrier, intensity: 5 }, { channel: appli, intensity: 2, preferred: true }]\n' +
            'journey: [{ stage: Avant }, { stage: Ailleurs }]\n',
        ),
      },
      'ana',
      'ben',
    );
    expect(of.scales.map(({ left, places }) => [left, places.map(({ whose, share }) => [whose, share])])).toEqual([
      [
        'Seule',
        [
          [0, 0.2],
          [1, 0.9],
        ],
      ],
      ['Or', [[0, 0.5]]],
    ]);
    expect(of.channels.map(({ name, cells }) => [name, cells.map((cell) => cell?.value)])).toEqual([
      ['Appli', [1, 2]],
      ['Courrier', [undefined, 5]],
    ]);
    expect(
      of.journey.map(({ stage, cells }) => [stage, cells.map((steps) => steps.map(({ title, emotion }) => [title, emotion?.value]))]),
    ).toEqual([
      ['Avant', [[['Avant', -1]], [['Avant', undefined]]]],
      ['Après', [[['Fini', 2]], []]],
      ['Ailleurs', [[], [['Ailleurs', undefined]]]],
    ]);
  });
});

describe('all who can be compared', () => {
  it('are those in use, with former names and whoever took the place of others', async () => {
    const handbook = await handbookOf({
      ...settings,
      ...segment('s'),
      ...persona('ana', 'aliases: [anna]\nsegments: [s]\nlookalikes: [{ persona: ben }, { persona: zoe }]\n'),
      ...persona('ben'),
      'personas/zoe.yaml': 'id: zoe\nname: Zoé\nrole: R\nstate: retired\nsuccessor: anna\naliases: [zo]\n',
    });
    const { people, homes, former, retired } = comparables(viewIn(handbook, 'fr'));
    expect(people.map(({ id, homes: at, near }) => [id, at, near])).toEqual([
      ['ana', [0], ['ben']],
      ['ben', [], undefined],
    ]);
    expect(homes).toEqual(['S']);
    expect(former).toEqual({ anna: 'ana', zo: 'zoe' });
    expect(retired).toEqual({ zoe: { name: 'Zoé', successor: 'ana' } });
  });
});
