import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { patterns } from '../test/fuzz/patterns.ts';
import { checkedSpots, importedSpots, type SpotName } from '../test/fuzz/spots.ts';
import { coldCost, coldRoom } from './tokens-cold.ts';

// Tokens said again and again, in every place that text is read from: nothing may hang, and work grows with size. CPU is counted beyond
// what an empty file takes, of all threads, once the code is warm; growth above 50 ms. `--pattern NAME --spot SPOT` measures one alone.
//
// What a user pays comes on top: the worst, and those in which memory grew, are measured again as `handbook check` or `handbook import` in
// processes of their own, cold, beyond a handbook without that text. Most of what they take longer is the compiler at its start.
const { values } = parseArgs({
  options: {
    spot: { type: 'string', default: [...checkedSpots, ...importedSpots].join(',') },
    pattern: { type: 'string' },
    sizes: { type: 'string', default: '20000,40000,1000000' },
    worst: { type: 'string', default: '25' },
    /** How many of each size are measured cold. */
    cold: { type: 'string', default: '8' },
    /** Seconds of silence after which a process is taken to hang. */
    patience: { type: 'string', default: '60' },
  },
});
const LIMITS = new Map([
  [40_000, 200],
  [1_000_000, 2000],
]);
const MEGABYTES = 500;
/** What an import may take, in milliseconds, for each file that it makes: a table of two bytes a row is twenty thousand of them. */
const PERSONA = 0.03;
const GROWTH = 2.6;
const COUNTED = 50;

interface Told {
  name: string;
  spot: SpotName;
  size: number;
  milliseconds: number;
  building: number;
  personas: number;
  /** By how many megabytes the largest memory of the process became larger. */
  grown: number;
  failed?: string;
}
type Job = [name: string, spot: SpotName, size: number];

const chosen = patterns.filter(({ name }) => values.pattern === undefined || name === values.pattern);
if (chosen.length === 0) throw new Error(`there is no pattern ${values.pattern}: names are as in the report, with their quotes`);
const spots = values.spot.split(',') as SpotName[];
const sizes = values.sizes.split(',').map(Number);
const all: Told[] = [];
for (const size of sizes) for (const spot of spots) all.push(...(await measure(chosen.map(({ name }): Job => [name, spot, size]))));

const cost = ({ milliseconds, building }: Told) => Math.max(milliseconds, building);
const faults = all.flatMap((one): string[] => {
  const limit = (LIMITS.get(one.size) ?? Number.POSITIVE_INFINITY) + PERSONA * one.personas;
  const smaller = all.find(({ name, spot, size }) => name === one.name && spot === one.spot && size * 2 === one.size);
  const growth = smaller && one.milliseconds / Math.max(COUNTED, smaller.milliseconds);
  if (one.failed) return [`${label(one)}: ${one.failed}`];
  if (cost(one) > limit) return [`${label(one)}: over ${limit.toFixed(0)} ms`];
  return growth && growth > GROWTH ? [`${label(one)}: grows ${growth.toFixed(1)} ×`] : [];
});
for (const size of sizes) {
  const worst = all.filter((one) => one.size === size).sort((a, b) => cost(b) - cost(a));
  console.log(`${size} bytes, ${worst.length} inputs; the worst:`);
  for (const one of worst.slice(0, Number(values.worst))) console.log(`  ${label(one)}`);
  measureCold(worst);
}
console.log(faults.length === 0 ? 'all within the limits' : `${faults.length} beyond the limits:\n  ${faults.join('\n  ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function label({ name, spot, size, milliseconds, building }: Told): string {
  return `${milliseconds.toFixed(0)} ms to read, ${building.toFixed(0)} to build: ${spot}, ${size} bytes, ${name}`;
}

/** Measures some of one size, the worst first, as a user has them. */
function measureCold(worst: readonly Told[]): void {
  const count = Number(values.cold);
  const largest = worst.toSorted((a, b) => b.grown - a.grown);
  const room = coldRoom();
  for (const one of new Set([...worst.slice(0, count), ...largest.slice(0, count)])) {
    const pattern = patterns.find(({ name }) => name === one.name);
    if (!pattern || one.failed) continue;
    const empty = coldCost(pattern, one.spot, 0, room);
    const { milliseconds, megabytes } = coldCost(pattern, one.spot, one.size, room);
    const told = `cold ${(milliseconds - empty.milliseconds).toFixed(0)} ms beyond ${empty.milliseconds.toFixed(0)}, ${megabytes} MB: ${one.spot}, ${one.size} bytes, ${one.name}`;
    console.log(`  ${told}`);
    if (megabytes > MEGABYTES) faults.push(`${told}: over ${MEGABYTES} MB`);
  }
  rmSync(room, { recursive: true });
}

/** Measures one job after the other in a process, and begins anew after one that hangs. */
async function measure(jobs: readonly Job[]): Promise<Told[]> {
  const told: Told[] = [];
  while (told.length < jobs.length) {
    const left = jobs.slice(told.length);
    const found = await measureSome(left);
    told.push(...found);
    const [next] = left.slice(found.length);
    if (next)
      told.push({
        name: next[0],
        spot: next[1],
        size: next[2],
        milliseconds: 0,
        building: 0,
        personas: 0,
        grown: 0,
        failed: 'hangs or ends',
      });
  }
  return told;
}

function measureSome(jobs: readonly Job[]): Promise<Told[]> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'tokens-process.ts'), JSON.stringify(jobs)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const told: Told[] = [];
    let heard = '';
    const silence = setTimeout(() => child.kill('SIGKILL'), Number(values.patience) * 1000);
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      silence.refresh();
      const lines = (heard + words).split('\n');
      heard = lines.pop() ?? '';
      told.push(...lines.map((line) => JSON.parse(line) as Told));
    });
    child.on('close', () => {
      clearTimeout(silence);
      done(told);
    });
  });
}
