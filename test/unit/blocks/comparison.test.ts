import { describe, expect, it } from 'vitest';
import { comparables } from '../../../src/blocks/comparison/people.ts';
import { type SideBySide, sideBySide } from '../../../src/blocks/comparison/side-by-side.ts';
import { personToCompare } from '../../../src/blocks/comparison/to-compare.ts';
import { verdictWords } from '../../../src/blocks/comparison/verdict-words.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { heard } from '../../../src/languages/spoken.ts';
import { spokenAll, viewIn } from '../../../src/reading/view.ts';
import { handbookOf, sample } from '../reading/sample.ts';

const settings = { 'handbook.yaml': 'company: B\nlanguages: [fr]\nstages: [{ id: avant, name: Avant }, { id: apres, name: Après }]\n' };
const segment = (id: string, family = 'behavioural') => ({
  [`segments/${id}.yaml`]: `id: ${id}\nname: ${id.toUpperCase()}\ncriteria: [{ text: Vient souvent, family: ${family} }]\n`,
});
const persona = (id: string, more = '') => ({ [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\n${more}` });

function compared(handbook: Handbook, ...ids: string[]): { of: SideBySide; headline: string | undefined; sentence: string } {
  const view = viewIn(handbook, 'fr');
  const people = ids.map((id) => {
    const one = handbook.personas.get(id);
    if (!one) throw new Error(`${id} is not there.`);
    return personToCompare(view, one);
  });
  const of = sideBySide(JSON.parse(JSON.stringify(people)));
  const { headline, sentence } = verdictWords(of.verdict, spokenAll(view.words.comparison, view), 'fr');
  return { of, headline: headline && heard(headline).text, sentence: sentence.map((piece) => heard(piece).text).join('') };
}

const made = async (files: Record<string, string>, ...ids: string[]) => compared(await handbookOf({ ...settings, ...files }), ...ids);

describe('what a comparison comes down to', () => {
  const scale = (position: number) =>
    `attitudes: [{ id: conseil, left: Décide seule, right: Se fait conseiller, position: ${position} }]\n`;

  it('tells the same behaviour with opposite attitudes at a glance', async () => {
    const channels = 'channels: [{ channel: Agence, intensity: 5, preferred: true }, { channel: Appli, intensity: 2 }]\n';
    const { headline, sentence } = await made(
      {
        ...segment('s'),
        ...persona('ana', `segments: [s]\n${channels}${scale(2)}`),
        ...persona('ben', `segments: [s]\n${channels}${scale(8)}`),
      },
      'ana',
      'ben',
    );
    expect(headline).toBe('Même comportement, attitudes opposées');
    expect(sentence).toBe(
      'Même segment (S), même canal préféré (Agence)\u202F; mais à l’opposé sur «\u202FDécide seule – Se fait conseiller\u202F».',
    );
  });

  it('says it only where the segment is defined by behaviour, and they stand on both sides of the middle', async () => {
    const files = (family: string, one: number, other: number) => ({
      ...segment('s', family),
      ...persona('ana', `segments: [s]\n${scale(one)}`),
      ...persona('ben', `segments: [s]\n${scale(other)}`),
    });
    expect((await made(files('descriptive', 2, 8), 'ana', 'ben')).headline).toBeUndefined();
    const far = await made(files('behavioural', 5, 10), 'ana', 'ben');
    expect(far.headline).toBeUndefined();
    expect(far.sentence).toBe('Même segment (S)\u202F; mais éloignés sur «\u202FDécide seule – Se fait conseiller\u202F».');
    expect((await made(files('behavioural', 5, 7), 'ana', 'ben')).sentence).toBe('Même segment (S).');
    expect((await made(files('behavioural', 6, 7), 'ana', 'ben')).sentence).toBe(
      'Même segment (S), proches sur «\u202FDécide seule – Se fait conseiller\u202F».',
    );
  });

  it('claims nothing where nothing is written, and says what is not common', async () => {
    expect((await made({ ...persona('ana'), ...persona('ben') }, 'ana', 'ben')).sentence).toMatch(/^Rien de ce qui est écrit/);
    const apart = await made(
      {
        ...segment('s'),
        ...segment('t'),
        ...persona('ana', 'segments: [s]\nchannels: [{ channel: Agence, intensity: 5 }, { channel: Appli, intensity: 0 }]\n'),
        ...persona('ben', 'segments: [t]\nchannels: [{ channel: appli, intensity: 3 }]\n'),
      },
      'ana',
      'ben',
    );
    // Nobody uses a channel with an intensity of none.
    expect(apart.sentence).toBe('Aucun segment en commun, aucun canal en commun.');
  });

  it('holds of all who are compared', async () => {
    const files = {
      ...segment('s'),
      ...segment('t'),
      ...persona('ana', 'segments: [s, t]\n'),
      ...persona('ben', 'segments: [s]\n'),
      ...persona('cy', 'segments: [t]\n'),
    };
    expect((await made(files, 'ana', 'ben')).sentence).toBe('Même segment (S).');
    expect((await made(files, 'ana', 'ben', 'cy')).sentence).toBe('Aucun segment en commun.');
  });
});

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

it('Clara and Monique share three channels and no statement', async () => {
  const { of, sentence } = compared(visibleTo(await sample(), 'staff'), 'clara-morel', 'monique-lavergne');
  expect(of.tally.shared).toBe(0);
  expect(sentence).toBe(
    '3 canaux en commun (Appli, Téléphone et Agence), mêmes rôles dans l’achat (prescrit et utilise)\u202F; mais éloignés sur «\u202FAttend de voir – Essaie avant les autres\u202F», aucun segment en commun.',
  );
});
