import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/run.ts';
import { corpusFiles, sampleFiles } from '../fuzz/sound.ts';
import { cases, seed } from '../support/chance.ts';

// A small share of `npm run bench:fuzz`, which also measures how long each file takes; a failure is seen again with
// `node bench/fuzz.ts --seed SEED --set SET --from INDEX --count 1`.
test.each([
  ['sample', sampleFiles(), cases(220)],
  ['corpus', corpusFiles(), cases(80)],
] as const)('no spoilt file crashes the check: %s', (_, sound, count) => {
  const run = fuzz(sound, { seed, count });
  expect(run.failures).toEqual([]);
  expect(run.diagnosed).toBeGreaterThan(count / 2);
});
