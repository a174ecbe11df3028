import { describe, expect, it } from 'vitest';
import { isSameScale } from '../../../src/facts/same-scale.ts';
import { acrossOf, scalesOf, spreadOf, tellingPairs } from '../../../src/facts/scales.ts';
import { handbookOf } from '../reading/sample.ts';

interface Place {
  id?: string;
  left: string;
  right: string;
  position: number;
}

const persona = (id: string, attitudes: Place[], state = 'draft') => ({
  [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: R\nstate: ${state}\nattitudes: ${JSON.stringify(attitudes)}\n`,
});
const scale = (id: string, position: number): Place => ({ id, left: `${id} non`, right: `${id} oui`, position });
const handbookWith = (...files: Record<string, string>[]) =>
  handbookOf({ 'handbook.yaml': 'company: B\n', ...Object.assign({}, ...files) });
const seen = (scales: ReturnType<typeof scalesOf>) =>
  scales.map(({ key, places }) => [key, places.map(({ persona: { id }, position }) => `${id} ${position}`).join(', ')]);

describe('a scale on which people stand', () => {
  it('is one where both poles are called the same, or one of them and the scale', () => {
    const alone = { id: 'avis', left: 'Décide seule', right: 'Demande' };
    expect(isSameScale(alone, { ...alone, id: 'autre' })).toBe(true);
    expect(isSameScale(alone, { ...alone, left: 'Décide seul' })).toBe(true);
    expect(isSameScale(alone, { id: 'autre', left: 'Décide seul', right: 'Demande' })).toBe(false);
    expect(isSameScale(alone, { id: 'avis', left: 'Décident seuls', right: 'Demandent' })).toBe(false);
    expect(isSameScale({ left: 'A', right: 'B' }, { left: 'A', right: 'C' })).toBe(false);
  });

  it('gathers all who stand on it, those that most share first, and nobody who has retired', async () => {
    const handbook = await handbookWith(
      persona('ana', [
        { id: 'avis', left: 'Décide seule', right: 'Demande', position: 2 },
        { left: 'Peu', right: 'Beaucoup', position: 1 },
      ]),
      persona('ben', [{ id: 'avis', left: 'Décide seul', right: 'Demande', position: 9 }]),
      persona('cyr', [
        { left: 'Peu', right: 'Beaucoup', position: 5 },
        { left: 'Peu', right: 'Beaucoup', position: 7 },
      ]),
      persona('dan', [{ id: 'avis', left: 'Décide seul', right: 'Demande', position: 4 }], 'retired'),
      persona('eve', [{ id: 'avis', left: 'Tôt', right: 'Tard', position: 4 }]),
      persona('fay', [{ left: 'Peu', right: 'Beaucoup', position: 6 }]),
    );
    // Whoever stands on one twice is where the file says first; a scale of another meaning keeps a key of its own.
    expect(seen(scalesOf(handbook))).toEqual([
      ['scale-2', 'ana 1, cyr 5, fay 6'],
      ['avis', 'ana 2, ben 9'],
      ['avis-2', 'eve 4'],
    ]);
  });
});

describe('two scales across one another', () => {
  const three = () =>
    handbookWith(
      persona('ana', [scale('a', 0), scale('b', 0), scale('c', 5)]),
      persona('ben', [scale('a', 10), scale('b', 2), scale('c', 5)]),
      persona('cyr', [scale('a', 5), scale('b', 10), scale('d', 1)]),
      persona('dan', [scale('d', 9), scale('c', 6)]),
    );

  it('hold those who stand on both', async () => {
    const [a, b] = scalesOf(await three());
    const pair = a && b && acrossOf(a, b);
    expect(pair?.people.map(({ x, y }) => [x.persona.id, x.position, y.position])).toEqual([
      ['ana', 0, 0],
      ['ben', 10, 2],
      ['cyr', 5, 10],
    ]);
    // 0, 10, 5 vary by 25; 0, 2, 10 by 28.
    expect(pair && spreadOf(pair)).toBeCloseTo(53);
  });

  it('are drawn where they set three people apart, before any that two share', async () => {
    const keys = tellingPairs(scalesOf(await three()), 3).map(({ x, y }) => `${x.key} ${y.key}`);
    expect(keys).toEqual(['a b']);
  });

  it('are drawn of two people where no three share both, the farthest apart first, and another scale before the same again', async () => {
    const handbook = await handbookWith(
      persona('ana', [scale('a', 0), scale('b', 0), scale('c', 4), scale('d', 4)]),
      persona('ben', [scale('a', 10), scale('b', 10), scale('c', 6), scale('d', 5)]),
    );
    const keys = tellingPairs(scalesOf(handbook), 3).map(({ x, y }) => `${x.key} ${y.key}`);
    expect(keys).toEqual(['a b', 'c d', 'a c']);
    expect(tellingPairs(scalesOf(await handbookWith(persona('ana', [scale('a', 1)]))), 3)).toEqual([]);
  });
});
