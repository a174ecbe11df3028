import fc from 'fast-check';

/*
 * What the tests of random cases share. The gate runs the same cases each time, so that a change alone can break it;
 * `npm run bench:seeds` looks for new ones. What it finds is seen again with HANDBOOK_SEED, and HANDBOOK_RUNS where it needed more cases.
 */

/** The seed of all random cases. */
export const seed = Number(process.env.HANDBOOK_SEED ?? 42);
const factor = Number(process.env.HANDBOOK_RUNS ?? 1);

/** So many cases in the gate, and that many times more where one looks for longer. */
export const cases = (count: number): number => count * factor;

/** The same for an assertion of fast-check. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: cases(count) });

// Every project of the tests has this file among its setup files: no assertion is without the seed.
fc.configureGlobal({ seed, ...runs(100) });
