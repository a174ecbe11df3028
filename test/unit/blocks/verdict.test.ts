import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { sample } from '../reading/sample.ts';
import { compared, made, persona, segment } from './compared.ts';

const study = {
  'research/etude.yaml': 'id: etude\ntitle: Étude\nkind: interview\ndate: 2026-02-02\nverbatims: [{ id: v1, text: Oui., by: Cliente }]\n',
};

describe('what a comparison comes down to', () => {
  const seen = 'evidence: [etude#v1]';
  const scale = (position: number, more = `, ${seen}`) =>
    `attitudes: [{ id: conseil, left: Décide seule, right: Se fait conseiller, position: ${position}${more} }]\n`;

  it('tells the same behaviour with opposite attitudes at a glance', async () => {
    const channels = `channels: [{ channel: Agence, intensity: 5, preferred: true, ${seen} }, { channel: Appli, intensity: 2 }]\n`;
    const { headline, sentence } = await made(
      {
        ...study,
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
      ...study,
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
        ...persona('ben', 'segments: [t]\nchannels: [{ channel: appli, intensity: 2 }]\n'),
      },
      'ana',
      'ben',
    );
    // Nobody uses a channel with an intensity of none.
    expect(apart.sentence).toBe('Aucun segment en commun, aucun canal en commun.');
  });

  it('says of what nobody has seen yet that it is assumed, at a glance too', async () => {
    const guessed = await made(
      { ...study, ...segment('s'), ...persona('ana', `segments: [s]\n${scale(2)}`), ...persona('ben', `segments: [s]\n${scale(8, '')}`) },
      'ana',
      'ben',
    );
    expect(guessed.headline).toBe('Même comportement, attitudes opposées (supposé)');
    expect(guessed.sentence).toBe('Même segment (S)\u202F; mais à l’opposé sur «\u202FDécide seule – Se fait conseiller\u202F» (supposé).');
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

describe('what is in common', () => {
  const both = (one: string, other: string) => made({ ...study, ...persona('ana', one), ...persona('ben', other) }, 'ana', 'ben');
  const agence = (intensity: number, more = 'evidence: [etude#v1]') =>
    `channels: [{ channel: Agence, intensity: ${intensity}, ${more} }]\n`;

  it.each([
    [5, 1, 'Usage opposé d’un canal (Agence).'],
    [0, 5, 'Usage opposé d’un canal (Agence).'],
    [5, 2, 'Usage opposé d’un canal (Agence).'],
    [5, 3, 'Un canal en commun (Agence).'],
    [1, 2, 'Un canal en commun (Agence).'],
    [3, 2, 'Un canal en commun (Agence).'],
    // Neither the same nor the opposite: the table below tells it.
    [4, 2, 'Rien de ce qui est écrit ne permet encore de les rapprocher ni de les opposer.'],
  ])('a channel used %i of 5 by one and %i by the other: %s', async (one, other, said) => {
    expect((await both(agence(one), agence(other))).sentence).toBe(said);
    expect((await both(agence(other), agence(one))).sentence).toBe(said);
  });

  it('roles are the same only where nobody has one more', async () => {
    const roles = (list: string) => `buying: { roles: [${list}] }\n`;
    expect((await both(roles('prescriber, end-user'), roles('end-user, prescriber'))).sentence).toBe(
      'Mêmes rôles dans l’achat (prescrit et utilise).',
    );
    expect((await both(roles('prescriber, end-user'), roles('decision-maker, prescriber, end-user'))).sentence).toBe(
      '2 rôles en commun dans l’achat (prescrit et utilise)\u202F; mais un rôle de plus pour ben (décide).',
    );
  });

  it('is told as assumed where one of them is only assumed to be so, or contested', async () => {
    expect((await both(agence(5), agence(4, 'note: Peut-être'))).sentence).toBe('Un canal en commun (Agence [supposé]).');
    const contested = 'evidence: [{ ref: etude#v1, stance: contradicts }]';
    expect((await both(agence(5), agence(1, contested))).sentence).toBe('Usage opposé d’un canal (Agence [contesté]).');
  });
});

it('Clara and Monique use the branch in opposite ways, share two channels and no statement', async () => {
  const { of, sentence } = compared(visibleTo(await sample(), 'staff'), 'clara-morel', 'monique-lavergne');
  expect(of.tally.shared).toBe(0);
  expect(sentence).toBe(
    '2 canaux en commun (Appli et Téléphone), 2 rôles en commun dans l’achat (prescrit et utilise)\u202F; mais usage opposé d’un canal (Agence), éloignés sur «\u202FAttend de voir – Essaie avant les autres\u202F» (supposé), un rôle de plus pour Monique Lavergne (décide), aucun segment en commun.',
  );
});
