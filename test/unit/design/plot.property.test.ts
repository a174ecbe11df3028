import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubblesOf, MOST_NAMED, placedDots, placeOf, plotSizes } from '../../../src/design/plot.ts';
import { runs } from '../../support/chance.ts';

const sizes = Object.values(plotSizes);
const point = fc.record({
  x: fc.integer({ min: 0, max: 10 }),
  y: fc.integer({ min: 0, max: 10 }),
  label: fc.string({ unit: fc.constantFrom(...'abcdefgh '), minLength: 1, maxLength: 24 }),
});

/** The widest that a letter of these labels is set on average, in pixels. */
const LETTER = 7.6;

describe('a map of two scales', () => {
  it('covers no dot and no label by another, and keeps all of them within its frame', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: MOST_NAMED }), fc.constantFrom(...sizes), (points, size) => {
        const dots = placedDots(points, size);
        expect(dots).toHaveLength(points.length);
        const boxes = dots.flatMap(({ cx, cy, of, label }) => {
          const round = { left: cx - size.radius, right: cx + size.radius, top: cy - size.radius, bottom: cy + size.radius };
          if (!label) return [round];
          const width = (points[of]?.label ?? '').length * LETTER;
          const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
          return [round, { left, right: left + width, top: label.y - 10, bottom: label.y + 10 }];
        });
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(size.width + 1e-6);
          expect(bottom).toBeLessThanOrEqual(size.height + 1e-6);
        }
        for (const [at, a] of dots.entries())
          for (const b of dots.slice(at + 1)) expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThanOrEqual(2 * size.radius);
      }),
      runs(100),
    );
  });

  it('puts 0 at the left and at the foot, and 10 at the right and at the top', () => {
    for (const size of sizes) {
      const [low, high] = [placeOf({ x: 0, y: 0 }, size), placeOf({ x: 10, y: 10 }, size)];
      expect(low.cx).toBeLessThan(high.cx);
      expect(low.cy).toBeGreaterThan(high.cy);
    }
  });

  it('counts people at one place, and draws more of them larger', () => {
    const all = [1, 1, 1, 1, 9].map((x) => ({ x, y: x, label: '' }));
    const [many, one] = bubblesOf(all, plotSizes.wide);
    expect([many?.count, one?.count]).toEqual([4, 1]);
    expect(many?.radius).toBeGreaterThan(one?.radius ?? 0);
    expect(many?.radius).toBeLessThanOrEqual(plotSizes.wide.radius);
  });
});
