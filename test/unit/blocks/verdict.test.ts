import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { sample } from '../reading/sample.ts';
import { compared, made, persona, segment } from './compared.ts';

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

it('Clara and Monique share three channels and no statement', async () => {
  const { of, sentence } = compared(visibleTo(await sample(), 'staff'), 'clara-morel', 'monique-lavergne');
  expect(of.tally.shared).toBe(0);
  expect(sentence).toBe(
    '3 canaux en commun (Appli, Téléphone et Agence), mêmes rôles dans l’achat (prescrit et utilise)\u202F; mais éloignés sur «\u202FAttend de voir – Essaie avant les autres\u202F», aucun segment en commun.',
  );
});
