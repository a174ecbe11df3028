import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/run.ts';
import { corpusFiles, sampleFiles } from '../fuzz/sound.ts';

// A small share of `npm run bench:fuzz`; a failure is seen again with `node bench/fuzz.ts --seed 42 --set SET --from INDEX --count 1`.
test.each([
  ['sample', sampleFiles(), 220],
  ['corpus', corpusFiles(), 80],
] as const)('no spoilt file crashes the check: %s', { timeout: 60_000 }, (_, sound, count) => {
  const run = fuzz(sound, { seed: 42, count });
  // A busy machine is slow even by its own count; a file that hangs takes longer than any of that.
  expect(run.failures.filter(({ why }) => !why.endsWith('ms of CPU'))).toEqual([]);
  expect(run.slowest.milliseconds).toBeLessThan(5000);
  expect(run.diagnosed).toBeGreaterThan(count / 2);
});
