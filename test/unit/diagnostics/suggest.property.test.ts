import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from '../../../src/diagnostics/suggest.ts';
import { runs } from '../../support/chance.ts';

/** Optimal string alignment as it is defined: from the distances of all beginnings. */
function plainDistance(a: string, b: string): number {
  const of = (i: number, j: number): number => distances[i]?.[j] ?? 0;
  const distances: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    distances.push([]);
    for (let j = 0; j <= b.length; j++) {
      const steps = [i === 0 ? j : j === 0 ? i : of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 0) steps.push(of(i - 1, j) + 1);
      if (j > 0) steps.push(of(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(of(i - 2, j - 2) + 1);
      distances[i]?.push(Math.min(...steps));
    }
  }
  return of(a.length, b.length);
}

/** The first of the nearest, found by looking at each. */
function plainSuggestion(word: string, candidates: readonly string[]): string | undefined {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join();
  const most = Math.max(1, Math.floor(word.replace(/[\d-]/g, '').length / 3));
  const near = candidates
    .filter((one) => numbers(one) === numbers(word) && plainDistance(word, one) <= most)
    .sort((a, b) => plainDistance(word, a) - plainDistance(word, b));
  return near[0];
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-'), maxLength: 12 });
const longer = fc.string({ unit: fc.constantFrom('g', 'o', 'a', 'l', 's', 'e', 'r', '-', '2', '好'), maxLength: 30 });

describe('the distance of two words', () => {
  it('is that of its definition, up to where nobody counts further', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), fc.tuple(longer, longer)), fc.integer({ min: 1, max: 12 }), ([a, b], limit) => {
        const distance = plainDistance(a, b);
        expect(editDistance(a, b)).toBe(distance);
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, distance));
      }),
      runs(2000),
    );
  });
});

describe('a suggestion', () => {
  it('is the first of the nearest candidates, as if each had been compared in full', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 20 }), (typed, candidates) => {
        expect(suggest(typed, candidates)).toBe(plainSuggestion(typed, candidates));
      }),
      runs(2000),
    );
  });

  it('comes of words that differ by a few letters in any place', () => {
    const slip = fc.tuple(longer, fc.nat(), fc.constantFrom('', 'x', 'lo'), fc.nat({ max: 2 }));
    const spoilt = slip.map(([text, at, more, less]) => {
      const place = at % (text.length + 1);
      return [text, text.slice(0, place) + more + text.slice(place + less)] as const;
    });
    fc.assert(
      fc.property(spoilt, fc.array(longer, { maxLength: 6 }), ([meant, typed], others) => {
        const candidates = [...others, meant];
        expect(suggest(typed, candidates)).toBe(plainSuggestion(typed, candidates));
      }),
      runs(2000),
    );
  });
});
