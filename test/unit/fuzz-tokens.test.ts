import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grown, patterns } from '../fuzz/patterns.ts';
import { checkedSpots, type SpotName } from '../fuzz/spots.ts';

const bench = join(import.meta.dirname, '..', '..', 'bench', 'tokens-process.ts');

/** The figures themselves are for `npm run bench:tokens`: here a process of its own must only come to an end. */
const PATIENCE = 15 * 60_000;
const CEILING = 10_000;

type Job = readonly [name: string, spot: SpotName, size: number];

interface Told {
  name: string;
  spot: string;
  size: number;
  milliseconds: number;
  failed?: string;
}

/** Each pattern in YAML, in Markdown, and in one more place: the bench has each in each. */
const grownOnes = patterns.flatMap(({ name }, at): Job[] => [
  [name, 'yaml', 10_000],
  [name, 'guide', 20_000],
  [name, checkedSpots[at % checkedSpots.length] as SpotName, 20_000],
]);

/** What held the check up for seconds once, or ended its process. */
const hungOnce: readonly Job[] = [
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
  ['"]"', 'yaml', 1_000_000],
  ['": "', 'yaml', 1_000_000],
  ['one line of items', 'yaml', 1_000_000],
  ['a run of stars', 'guide', 1_000_000],
  ['a run of lines to fill in', 'mdx', 1_000_000],
  ['a title over lines', 'guide', 1_000_000],
  ['titles over lines', 'guide', 1_000_000],
  ['items in nothing', 'guide', 1_000_000],
  ['lists behind a mark', 'guide', 1_000_000],
  ['an expression in a tag', 'mdx', 1_000],
  ['expressions in tags', 'mdx', 40_000],
  ['a name of letters', 'mdx', 1_000_000],
  ['an attribute of letters', 'mdx', 1_000_000],
  ['"&#1234567;"', 'guide', 1_000_000],
  ['"a\\n=\\n"', 'guide', 1_000_000],
];

/** What an import takes apart in many pieces. */
const importedOnes: readonly Job[] = [
  ['fields of one level', 'markdown', 200_000],
  ['days of one person', 'markdown', 200_000],
  ['people of a text', 'markdown', 200_000],
  ['parts of one person', 'markdown', 200_000],
  ['people of a list', 'markdown', 200_000],
  ['people in bold', 'markdown', 200_000],
  ['people in lines', 'markdown', 200_000],
  ['people below keys', 'data', 200_000],
  ['cells that cover others', 'page', 200_000],
  ['people of a page', 'page', 200_000],
];

/** Checks grown patterns one after the other in a process of its own, and tells those that failed or took very long. */
function tooMuchIn(jobs: readonly Job[]): string[] {
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
  const slow = told.filter(({ failed, milliseconds }) => failed || milliseconds > CEILING);
  const [hung] = jobs.slice(told.length);
  return [
    ...slow.map(({ name, spot, size, milliseconds, failed }) => `${spot}, ${size} bytes, ${name}: ${failed ?? `${milliseconds} ms`}`),
    ...(hung ? [`${hung.join(' ')}: ${signal ?? 'ended'}`] : []),
  ];
}

describe('work grows with size', () => {
  it('has many patterns, each of a name and a size of its own', () => {
    expect(patterns.length).toBeGreaterThan(80);
    expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length);
    for (const pattern of patterns) expect(Buffer.byteLength(grown(pattern, 20_000))).toBeLessThanOrEqual(20_000);
  });

  it('names patterns that there are', () => {
    const names = new Set(patterns.map(({ name }) => name));
    expect([...hungOnce, ...importedOnes].filter(([name]) => !names.has(name))).toEqual([]);
  });

  it('of every pattern, and of what once hung', () => {
    expect(tooMuchIn([...grownOnes, ...hungOnce, ...importedOnes])).toEqual([]);
  });
});
