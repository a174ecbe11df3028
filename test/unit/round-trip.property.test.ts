import { expect, test } from 'vitest';
import { roundTrip } from '../fuzz/round-trip.ts';
import { corpusFiles, sampleFiles } from '../fuzz/sound.ts';
import { cases, seed } from '../support/chance.ts';

// A small share of `npm run bench:round-trip`, which shows each case that fails.
test('a single fault is named at its place, and nothing else is', () => {
  const outcomes = [...roundTrip(sampleFiles(), { seed, count: cases(140) }), ...roundTrip(corpusFiles(), { seed, count: cases(60) })];
  const wrong = outcomes
    .filter(({ why }) => why !== undefined)
    .map(({ kind, index, case: { file, line }, why }) => `${index} ${kind} ${file}:${line}: ${why}`);
  expect(outcomes.length).toBeGreaterThan(cases(170));
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(outcomes.length * 0.01);
});
