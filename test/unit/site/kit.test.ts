import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { kitOf } from '../../../src/site/kit.ts';
import { handbookOf } from '../reading/sample.ts';

const wish = { print: true, pictures: true };

/** A handbook of as many personas, with some settings for print. */
async function crowd(count: number, print = ''): Promise<Handbook> {
  const handbook = await handbookOf({
    'handbook.yaml': `company: Banque du Test\n${print}`,
    'personas/a.yaml': 'id: a\nname: Ana\nrole: Cliente\nstate: draft\n',
  });
  const [persona] = handbook.personas.values();
  if (!persona) throw new Error('a');
  const ids = Array.from({ length: count }, (_, at) => `a-${at}`);
  return { ...handbook, personas: new Map(ids.map((id) => [id, { ...persona, id }])) };
}

describe('what a build makes unasked', () => {
  it.each([
    [3, ['poster-a4', 'poster-a3', 'cards-a4', 'department-a4', 'segment-a4', 'booklet-a4', 'interview-a4', 'canvas-a4'], true],
    [60, ['poster-a4', 'poster-a3', 'cards-a4', 'department-a4', 'segment-a4', 'booklet-a4', 'interview-a4', 'canvas-a4'], true],
    [61, ['poster-a4', 'poster-a3', 'segment-a4', 'booklet-a4'], undefined],
    [151, ['poster-a4', 'segment-a4'], undefined],
  ] as const)('is what %i personas can afford', async (count, formats, largePrint) => {
    const kit = kitOf(wish, await crowd(count));
    expect([kit.formats, kit.largePrint]).toEqual([formats, largePrint]);
  });

  it('grows and shrinks as handbook.yaml says, and is nothing where no paper is wanted', async () => {
    const asked = kitOf(wish, await crowd(151, 'print: { formats: [poster-a1], largePrint: true }\n'));
    expect([asked.formats, asked.largePrint]).toEqual([['poster-a4', 'poster-a1', 'segment-a4'], true]);
    expect(kitOf(wish, await crowd(3, 'print: { largePrint: false }\n')).largePrint).toBeUndefined();
    expect(kitOf({ ...wish, print: false }, await crowd(3))).toEqual({ formats: [], pictures: true });
  });
});
