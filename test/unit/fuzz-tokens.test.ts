import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedSpots, grown, patterns, type SpotName } from '../fuzz/tokens.ts';

const bench = join(import.meta.dirname, '..', '..', 'bench', 'tokens-process.ts');

/** The figures themselves are for `npm run bench:tokens`: here a process of its own must only come to an end. */
const PATIENCE = 240_000;

interface Told {
  name: string;
  spot: string;
  milliseconds: number;
  failed?: string;
}

/** Checks grown patterns one after the other in a process of its own, and tells those that failed or took very long. */
function tooMuchIn(jobs: readonly (readonly [name: string, spot: SpotName, size: number])[], ceiling: number): string[] {
  const { stdout, signal } = spawnSync(process.execPath, [bench, JSON.stringify(jobs)], {
    encoding: 'utf8',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    maxBuffer: 1e8,
  });
  const told = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Told);
  const slow = told.filter(({ failed, milliseconds }) => failed || milliseconds > ceiling);
  const [hung] = jobs.slice(told.length);
  return [
    ...slow.map(({ name, spot, milliseconds, failed }) => `${spot} ${name}: ${failed ?? `${milliseconds} ms`}`),
    ...(hung ? [`${hung.join(' ')}: ${signal ?? 'ended'}`] : []),
  ];
}

describe('work grows with size', () => {
  it('has many patterns, each of a name and a size of its own', () => {
    expect(patterns.length).toBeGreaterThan(80);
    expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length);
    for (const pattern of patterns) expect(Buffer.byteLength(grown(pattern, 20_000))).toBeLessThanOrEqual(20_000);
  });

  it.each(checkedSpots)('of 40 KB in %s', { timeout: PATIENCE + 10_000 }, (spot) => {
    // Each pattern in a place of its own, and those of YAML in all of it: the bench has each in each.
    const own = patterns.filter((_, at) => spot === 'yaml' || spot === 'guide' || at % checkedSpots.length === checkedSpots.indexOf(spot));
    expect(
      tooMuchIn(
        own.map(({ name }) => [name, spot, 40_000] as const),
        5000,
      ),
    ).toEqual([]);
  });

  // What held the check up for longer than fifteen seconds once.
  it.each([
    ['"*a_ "', 'guide', 40_000],
    ['"_a*b"', 'guide', 40_000],
    ['"[a]("', 'guide', 100_000],
    ['"["', 'guide', 1_000_000],
    ['"[a]: <"', 'guide', 1_000_000],
    ['"[x][y]"', 'guide', 1_000_000],
    ['"\\t"', 'guide', 1_000_000],
    ['deeper lists of Markdown', 'guide', 1_000_000],
    ['a wide table', 'guide', 100_000],
    ['aliases', 'yaml', 12_000],
    ['unknown keys', 'yaml', 800_000],
    ['"\u202e"', 'guide', 900_000],
    ['items', 'yaml', 360_000],
  ] as const)('of what once hung: %s in %s, %i bytes', { timeout: PATIENCE + 10_000 }, (...job) => {
    expect(tooMuchIn([job], 10_000)).toEqual([]);
  });
});
