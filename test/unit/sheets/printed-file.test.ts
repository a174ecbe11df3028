import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { printPage } from '../../../src/page-types/print-centre/print-centre.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { hasThumbnail, type PrintedFile } from '../../../src/sheets/printed-file.ts';
import { sample, today } from '../reading/sample.ts';

/** As many personas in use as wanted, each another one. */
async function crowd(wanted: number): Promise<Handbook> {
  const written = await sample();
  const persona = written.personas.get('clara-morel');
  if (!persona) throw new Error('The sample has lost a persona');
  const ids = Array.from({ length: wanted }, (_, at) => `clara-${at}`);
  return { ...written, personas: new Map(ids.map((id) => [id, { ...persona, id }])) };
}

const poster: PrintedFile = {
  name: 'clara-0.poster-a4.pdf',
  format: 'poster-a4',
  language: 'fr',
  ids: ['clara-0'],
  bytes: 80_000,
  pages: 1,
};
const booklet: PrintedFile = { ...poster, name: 'handbook.booklet-a4.pdf', format: 'booklet-a4', ids: ['clara-0', 'clara-1'] };
const segment: PrintedFile = { ...poster, name: 'a.segment-a4.pdf', format: 'segment-a4', ids: ['artisans-commercants'] };

describe('the picture of a printed file', () => {
  it('is made of the sheets of each persona as long as they are few enough to be shown', async () => {
    for (const [count, few] of [
      [150, true],
      [151, false],
    ] as const) {
      const view = viewIn(await crowd(count), 'fr', today);
      expect(hasThumbnail(view, poster, ['poster-a4'])).toBe(few);
      expect(printPage(view, [poster]).dense).toBe(!few);
      // What holds everybody, and the sheets of segments, are few in any handbook.
      expect([hasThumbnail(view, booklet, []), hasThumbnail(view, segment, [])]).toEqual([true, true]);
    }
  });

  it('is one of everybody: of the poster where there is one, and never of a sheet in large print', async () => {
    const view = viewIn(await crowd(3), 'fr', today);
    const wall: PrintedFile = { ...poster, name: 'clara-0.poster-a3.pdf', format: 'poster-a3' };
    const both = ['poster-a4', 'poster-a3'] as const;
    expect([poster, wall].map((file) => hasThumbnail(view, file, both))).toEqual([false, true]);
    expect(hasThumbnail(view, { ...poster, largePrint: true }, ['poster-a4'])).toBe(false);
  });
});
