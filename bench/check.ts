import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';

// How long `handbook check` takes over a large handbook, beside what it takes only to read and parse the same files.
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
  },
});
const [n, runs, seed] = [Number(values.n), Number(values.runs), Number(values.seed)];
const dir = values.dir ?? join(tmpdir(), `handbook-corpus-${n}-${seed}`);
if (!values.dir) rmSync(dir, { recursive: true, force: true });
if (!existsSync(join(dir, 'handbook.yaml'))) await writeCorpus(dir, n, seed);

const cli = join(import.meta.dirname, '..', 'bin', 'handbook.js');
const floors = join(import.meta.dirname, 'floor.ts');
const persona = join(dir, 'personas', readdirSync(join(dir, 'personas')).sort()[0] ?? '');
// What is kept between runs is that of this bench alone.
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
Object.assign(process.env, { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') });
const cache = join(home, 'cache');

interface Run {
  seconds: number;
  /** Of user and system, as the child counts it itself. */
  cpu: number;
  megabytes: number;
}

const COUNT = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\nused ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;
const counter = `data:text/javascript,${encodeURIComponent(COUNT)}`;

function run(...args: string[]): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', counter, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const [cpu = 0, megabytes = 0] = JSON.parse(/used (.*)$/.exec(stderr)?.[1] ?? '[]') as number[];
  return { seconds, cpu, megabytes };
}

const check = () => run(cli, 'check', '--dir', dir, '--at', '2026-11-21');
const text = readFileSync(persona, 'utf8');
let edits = 0;
const measures: Record<string, () => Run> = {
  'node does nothing': () => run('-e', ''),
  'read only': () => run(floors, 'read', dir),
  'read and parse (yaml)': () => run(floors, 'yaml', dir),
  'check, no cache on disk': () => {
    rmSync(cache, { recursive: true, force: true });
    return check();
  },
  'check, --no-cache': () => run(cli, 'check', '--dir', dir, '--at', '2026-11-21', '--no-cache'),
  'check, nothing changed': () => check(),
  'check, after one edit': () => {
    writeFileSync(
      persona,
      text.replace('\ngoals:\n', `\ngoals:\n  - id: but-ajoute-${++edits}\n    text: Comprendre son relevé sans aide\n`),
    );
    return check();
  },
};

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
// Round by round rather than one after the other, so that a busy machine is unfair to all alike.
const taken = new Map<string, Run[]>(Object.keys(measures).map((name) => [name, []]));
check();
for (let round = 0; round < runs; round++) for (const [name, measure] of Object.entries(measures)) taken.get(name)?.push(measure());
writeFileSync(persona, text);

const floor = median((taken.get('read and parse (yaml)') ?? []).map(({ seconds }) => seconds));
const words = text.split(/\s+/).length;
const header = `${n} personas of ${words} words with keys, ${runs} rounds, ${availableParallelism()} cores, Node ${process.versions.node}`;
const rows = [...taken].map(([name, some]) => {
  const [seconds, cpu, megabytes] = (['seconds', 'cpu', 'megabytes'] as const).map((what) => median(some.map((one) => one[what]))) as [
    number,
    number,
    number,
  ];
  return `${name.padEnd(26)} ${seconds.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB ${(seconds / floor).toFixed(2).padStart(7)}`;
});
const table = [header, `${''.padEnd(26)}    wall       CPU       peak   of parse`, ...rows].join('\n');
console.log(table);
