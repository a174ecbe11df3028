import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedSpots, importedSpots, patterns } from '../test/fuzz/tokens.ts';

// Tokens said again and again, in every place that text is read from: nothing may hang, and work grows with size. CPU is counted beyond
// what an empty file takes; growth above 50 ms. `--pattern NAME --spot SPOT` measures one alone.
const { values } = parseArgs({
  options: {
    spot: { type: 'string', default: [...checkedSpots, ...importedSpots].join(',') },
    pattern: { type: 'string' },
    sizes: { type: 'string', default: '20000,40000,1000000' },
    worst: { type: 'string', default: '25' },
    /** Seconds of silence after which a process is taken to hang. */
    patience: { type: 'string', default: '60' },
  },
});
const LIMITS = new Map([
  [40_000, 200],
  [1_000_000, 2000],
]);
const GROWTH = 2.6;
const COUNTED = 50;

interface Told {
  name: string;
  spot: string;
  size: number;
  milliseconds: number;
  building: number;
  megabytes: number;
  failed?: string;
}
type Job = [name: string, spot: string, size: number];

const chosen = patterns.filter(({ name }) => values.pattern === undefined || name === values.pattern);
const spots = values.spot.split(',');
const sizes = values.sizes.split(',').map(Number);
const all: Told[] = [];
for (const size of sizes) for (const spot of spots) all.push(...(await measure(chosen.map(({ name }): Job => [name, spot, size]))));

const cost = ({ milliseconds, building }: Told) => Math.max(milliseconds, building);
const faults = all.flatMap((one): string[] => {
  const limit = LIMITS.get(one.size) ?? Number.POSITIVE_INFINITY;
  const smaller = all.find(({ name, spot, size }) => name === one.name && spot === one.spot && size * 2 === one.size);
  const growth = smaller && one.milliseconds / Math.max(COUNTED, smaller.milliseconds);
  if (one.failed) return [`${label(one)}: ${one.failed}`];
  if (cost(one) > limit) return [`${label(one)}: over ${limit} ms`];
  return growth && growth > GROWTH ? [`${label(one)}: grows ${growth.toFixed(1)} ×`] : [];
});
for (const size of sizes) {
  const worst = all.filter((one) => one.size === size).sort((a, b) => cost(b) - cost(a));
  console.log(`${size} bytes, ${worst.length} inputs; the worst:`);
  for (const one of worst.slice(0, Number(values.worst))) console.log(`  ${label(one)}`);
}
console.log(faults.length === 0 ? 'all within the limits' : `${faults.length} beyond the limits:\n  ${faults.join('\n  ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function label({ name, spot, size, milliseconds, building, megabytes }: Told): string {
  return `${milliseconds.toFixed(0)} ms to read, ${building.toFixed(0)} to build, ${megabytes} MB: ${spot}, ${size} bytes, ${name}`;
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
      told.push({ name: next[0], spot: next[1], size: next[2], milliseconds: 0, building: 0, megabytes: 0, failed: 'hangs or ends' });
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
