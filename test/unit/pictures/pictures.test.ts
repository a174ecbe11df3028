import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/handbook/audience.ts';
import { pictureFormats } from '../../../src/paper/pictures/formats.ts';
import type { PictureMade } from '../../../src/paper/pictures/pictures.ts';
import { openPictureStore } from '../../../src/paper/pictures/store.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pictureName } from '../../../src/sheets/printed-file.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';
import { placeIn } from '../../support/place.ts';
import { sample } from '../reading/sample.ts';
import { picturesIn, staffView } from './drawn.ts';

const written = await sample();
const bytesOf = (made: readonly PictureMade[]) => made.map(({ bytes }) => Buffer.from(bytes ?? []).toString('base64'));

describe('pictures', () => {
  it('are files of the size that their format says', async () => {
    const made = await picturesIn(written, ['clara-morel'], { formats: pictureFormats });
    expect(made.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['clara-morel.preview.png', 1200, 630],
      ['clara-morel.portrait.png', 1080, 1350],
      ['clara-morel.badge.png', 480, 160],
    ]);
    for (const { bytes, width, height } of made) expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width, height });
  });

  it('have names by kind, format, readers and language', async () => {
    const name = (language: string, audience: string, kind: 'persona' | 'segment') =>
      pictureName(viewIn(forAudience(written, audience), language), { kind, id: 'x' }, 'preview');
    expect(name('fr', 'staff', 'persona')).toBe('x.preview.png');
    expect(name('en', 'staff', 'segment')).toBe('x.segment.preview.png'.replace('.png', '.en.png'));
    expect(name('fr', 'marketing', 'persona')).toBe('x.preview.marketing.png');
  });

  it('are the same bytes when they say the same, and speak the language asked for', async () => {
    const french = bytesOf(await picturesIn(written, ['clara-morel', 'primo-accedants']));
    expect(bytesOf(await picturesIn(written, ['clara-morel', 'primo-accedants']))).toEqual(french);
    const english = await picturesIn(written, ['clara-morel'], { view: staffView(written, 'en') });
    expect(english.map(({ name }) => name)).toEqual(['clara-morel.preview.en.png']);
    expect(bytesOf(english)).not.toEqual(french.slice(0, 1));
  });

  it('are kept between runs, until what they show changes', async () => {
    const cacheDir = mkdtempSync(join(tmpdir(), 'pictures-'));
    // Each run opens it again.
    const keep = () => ({ store: openPictureStore(placeIn(cacheDir)) });
    const files = () =>
      readdirSync(cacheDir).flatMap((folder) => readdirSync(join(cacheDir, folder)).map((name) => join(cacheDir, folder, name)));
    const first = await picturesIn(written, ['clara-morel'], keep());
    const [kept = ''] = files();
    const { mtimeMs } = statSync(kept);
    expect(bytesOf(await picturesIn(written, ['clara-morel'], keep()))).toEqual(bytesOf(first));
    expect([files().length, statSync(kept).mtimeMs]).toEqual([1, mtimeMs]);

    const clara = written.personas.get('clara-morel');
    if (!clara) throw new Error('clara-morel');
    const edited = (change: object) => ({
      ...written,
      personas: new Map([['clara-morel', { ...clara, data: { ...clara.data, ...change } }]]),
    });
    await picturesIn(edited({ notes: 'Rien de visible' }), ['clara-morel'], keep());
    expect(files()).toHaveLength(1);
    await picturesIn(edited({ name: 'Clara M.' }), ['clara-morel'], keep());
    await picturesIn(edited({ portrait: { avatar: { style: 'initials' } } }), ['clara-morel'], keep());
    expect(files()).toHaveLength(3);
  });
});

describe('handbook print', () => {
  const content = {
    ...soundContent,
    'segments/pme.yaml': 'id: pme\nname: Petites entreprises\n',
    'personas/kept.yaml': 'id: kept\nname: Réservée\nrole: Cliente\nstate: proto\nvisibility: restricted\n',
  };

  it('makes pictures of all that staff may read, beside sheets of paper', async () => {
    const root = await contentFolder(content);
    const { code, out } = await run(['print', '--dir', root, '--format', 'picture-preview,picture-badge,poster-a4']);
    expect([code, out.slice(0, 20)]).toEqual([0, '5 fichiers (5 fiches']);
    expect(readdirSync(join(root, 'print')).sort()).toEqual([
      'clara.badge.png',
      'clara.poster-a4.pdf',
      'clara.preview.png',
      'pme.segment.badge.png',
      'pme.segment.preview.png',
    ]);
  });

  it('makes those of whom it is asked for, and says what is in the way of the others', async () => {
    const root = await contentFolder({ ...content, 'personas/b.yaml': 'id: b\nname: Bea 東\nrole: Cliente\nstate: draft\n' });
    const { code, err } = await run(['print', 'clara', 'b', '--dir', root, '--format', 'picture-preview']);
    expect(code).toBe(1);
    expect(err).toMatch(/personas\/b\.yaml:2:11 {2}error {2}picture\/missing-glyph {2}Le signe «\s東\s»/);
    expect(readdirSync(join(root, 'print'))).toEqual(['clara.preview.png']);
  });
});
