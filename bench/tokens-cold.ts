import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grown, type Pattern } from '../test/fuzz/patterns.ts';
import { importedSpots, type SpotName, spots } from '../test/fuzz/spots.ts';
import { around } from '../test/fuzz/token-cost.ts';

/** What a command took, with the processes that it started. */
export interface ColdCost {
  milliseconds: number;
  /** Of the largest of its processes. */
  megabytes: number;
}

const command = join(import.meta.dirname, '..', 'bin', 'handbook.js');
const usage = pathToFileURL(join(import.meta.dirname, 'tokens-usage.ts'));
const RUNS = 3;

/**
 * What the command itself takes for a handbook that holds a grown pattern, in processes of its own: the lowest of some runs. Nothing is kept from
 * one run to the next but the compiled code, as a user has it.
 */
export function coldCost(pattern: Pattern, spot: SpotName, size: number, room: string): ColdCost {
  const costs = Array.from({ length: RUNS }, () => costOnce(pattern, spot, size, room));
  return costs.reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
}

/** A folder for the compiled code and what else is the user's; removed by whoever asked for it. */
export function coldRoom(): string {
  return mkdtempSync(join(tmpdir(), 'tokens-'));
}

function costOnce(pattern: Pattern, spot: SpotName, size: number, room: string): ColdCost {
  const root = mkdtempSync(join(room, 'content-'));
  const { file, wrap } = spots[spot];
  for (const one of [...around.filter((other) => other.file !== file), { file, text: wrap(grown(pattern, size)) }]) {
    mkdirSync(dirname(join(root, one.file)), { recursive: true });
    writeFileSync(join(root, one.file), one.text);
  }
  const told = join(root, 'usage');
  const call = (importedSpots as readonly string[]).includes(spot) ? ['import', file] : ['check', '--no-cache'];
  spawnSync(process.execPath, [command, ...call], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, XDG_CACHE_HOME: join(room, 'cache'), NODE_OPTIONS: `--import=${usage}`, USAGE_FILE: told },
  });
  const costs = readFileSync(told, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { milliseconds: number; kilobytes: number });
  rmSync(root, { recursive: true });
  return {
    milliseconds: costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    megabytes: Math.round(Math.max(...costs.map(({ kilobytes }) => kilobytes)) / 1000),
  };
}
