import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';

// How long `handbook diff` takes over a large handbook of which some personas changed since the last commit.
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    changed: { type: 'string', default: '50' },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [n, changed, runs, seed] = [values.n, values.changed, values.runs, values.seed].map(Number) as [number, number, number, number];
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
// What is kept between runs is that of this bench alone.
Object.assign(process.env, { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') });

const dir = join(home, 'content');
await writeCorpus(dir, n, seed);
const git = (...args: string[]) => execFileSync('git', ['-C', dir, '-c', 'user.name=B', '-c', 'user.email=b@example.com', ...args]);
git('init', '-q', '-b', 'main');
git('add', '.');
git('commit', '-qm', 'first');
const personas = readdirSync(join(dir, 'personas')).sort().slice(0, changed);
for (const name of personas) {
  const file = join(dir, 'personas', name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace('\ngoals:\n', '\ngoals:\n  - id: but-ajoute\n    text: Comprendre son relevé sans aide\n')
      .replace('\nname: ', '\nname: Le nouveau nom de '),
  );
}

const cli = join(import.meta.dirname, '..', 'bin', 'handbook.js');
/** Seconds, and how many pages are told. */
function diff(...flags: string[]): [seconds: number, told: number] {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'diff', '--format', 'json', '--dir', dir, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`diff ended with ${status}: ${stderr.slice(-2000)}`);
  return [(performance.now() - start) / 1000, JSON.parse(stdout).changes.length];
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const times = (...flags: string[]) => Array.from({ length: runs }, () => diff(...flags)[0]);
const [first, told] = diff();
const rows = { 'first run, nothing kept': first, 'after that': median(times()), '--no-cache': median(times('--no-cache')) };
console.log(
  `${n} personas, ${changed} changed, ${told} pages told, ${runs} rounds, ${availableParallelism()} cores, Node ${process.versions.node}`,
);
for (const [name, seconds] of Object.entries(rows)) console.log(`${name.padEnd(26)} ${seconds.toFixed(2)} s`);
