import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns } from '../../../src/blocks/columns.ts';
import { runs } from '../../support/chance.ts';

const height = (column: readonly number[]) => column.reduce((sum, lines) => sum + lines + 0.8, 0);

describe('columns', () => {
  it('hold everything once, in its order, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 14 }), fc.integer({ min: 1, max: 3 }), (all, most) => {
        const columns = inColumns(all, most, (lines) => lines);
        expect(columns.flat()).toEqual(all);
        expect(columns.length).toBeLessThanOrEqual(most);
        expect(columns.filter(({ length }) => length === 0)).toEqual(all.length === 0 ? [[]] : []);
      }),
      runs(200),
    );
  });

  it('are as short as any other division in three, where how long a thing is depends on its column', () => {
    const lines = (one: number, column: number) => one * (column + 1);
    const longestOf = (columns: readonly (readonly number[])[]) =>
      Math.max(...columns.map((ones, column) => height(ones.map((one) => lines(one, column)))));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 8 }), (all) => {
        const others = all.flatMap((_, a) =>
          all.slice(a).map((_, b) => longestOf([all.slice(0, a + 1), all.slice(a + 1, a + 1 + b), all.slice(a + 1 + b)])),
        );
        expect(longestOf(inColumns(all, 3, lines))).toBeCloseTo(Math.min(...others), 6);
      }),
      runs(200),
    );
  });

  it('of thousands of things are divided by asking each once a column how long it is', () => {
    let asked = 0;
    const columns = inColumns(
      Array.from({ length: 3000 }, (_, at) => (at % 7) + 1),
      3,
      (lines) => {
        asked++;
        return lines;
      },
    );
    expect([columns.length, columns.flat().length, asked]).toEqual([3, 3000, 9000]);
  });

  it('are as short as any other division would make them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 9 }), (all) => {
        const longest = Math.max(...inColumns(all, 2, (lines) => lines).map(height));
        const others = all.map((_, at) => Math.max(height(all.slice(0, at)), height(all.slice(at))));
        expect(longest).toBeCloseTo(Math.min(...others), 6);
      }),
      runs(200),
    );
  });
});
