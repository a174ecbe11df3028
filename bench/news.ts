import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';
import { random } from './random.ts';

// What it costs a build to tell what has changed: the same handbook with its history, and without.
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    commits: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [n, commits, runs, seed] = [Number(values.n), Number(values.commits), Number(values.runs), Number(values.seed)];
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
Object.assign(process.env, { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') });
const dir = join(home, 'handbook');
await writeCorpus(dir, n, seed);
writeHistory();

/** Each commit adds or rewords a goal of three personas, a day after the other. */
function writeHistory(): void {
  const chance = random(seed);
  const names = readdirSync(join(dir, 'personas'));
  const texts = new Map(names.map((name) => [name, readFileSync(join(dir, 'personas', name), 'utf8')]));
  const who = (day: number) => `Test <test@example.com> ${Date.UTC(2025, 5, 1 + day) / 1000} +0000`;
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const lines: string[] = [];
  for (let day = 0; day < commits; day++) {
    const message = `commit refs/heads/main\ncommitter ${who(day)}\n${blob('change')}`;
    const changed = Array.from({ length: 3 }, () => names[Math.floor(chance.next() * names.length)] ?? '');
    const files = day === 0 ? names : [...new Set(changed)];
    for (const name of files) {
      const text = texts.get(name) ?? '';
      if (day > 0) texts.set(name, text.replace('\ngoals:\n', `\ngoals:\n  - Comprendre le relevé numéro ${day} sans aide\n`));
    }
    lines.push(message, ...files.map((name) => `M 100644 inline personas/${name}\n${blob(texts.get(name) ?? '')}`));
  }
  const settings = readFileSync(join(dir, 'handbook.yaml'), 'utf8');
  lines.push(`commit refs/heads/main\ncommitter ${who(commits)}\n${blob('settings')}M 100644 inline handbook.yaml\n${blob(settings)}`);
  execFileSync('git', ['init', '-q', '-b', 'main', dir]);
  execFileSync('git', ['-C', dir, 'fast-import', '--quiet'], { input: lines.join(''), maxBuffer: 1e9 });
  execFileSync('git', ['-C', dir, 'reset', '-q', '--hard']);
  // The rest of the corpus stands beside what was committed.
}

const cli = join(import.meta.dirname, '..', 'bin', 'handbook.js');

const COUNT = `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('\\nused ' + (userCPUTime + systemCPUTime) / 1e6); });`;
const counter = `data:text/javascript,${encodeURIComponent(COUNT)}`;
const usual = ['--dir', dir, '--out', join(home, 'dist'), '--no-print', '--no-pictures', '--at', '2026-11-21'];

interface Taken {
  seconds: number;
  /** Of user and system, in the process that makes the pages. */
  cpu: number;
}

function build(...flags: string[]): Taken {
  const start = performance.now();
  const args = ['--import', counter, cli, 'build', ...usual, ...flags];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr.slice(-3000));
  const used = [...stderr.matchAll(/used ([\d.]+)/g)].map(([, cpu]) => Number(cpu));
  return { seconds: (performance.now() - start) / 1000, cpu: Math.max(...used) };
}

const git = join(dir, '.git');
const away = join(home, 'git');
const without = <T>(make: () => T): T => {
  renameSync(git, away);
  try {
    return make();
  } finally {
    renameSync(away, git);
  }
};

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const cases: Record<string, () => Taken> = {
  'without history, nothing kept': () => without(() => build('--no-cache')),
  'with history, nothing kept': () => build('--no-cache'),
  'without history, all kept': () => without(() => build()),
  'with history, all kept': () => build(),
};
const taken = new Map<string, Taken[]>(Object.keys(cases).map((name) => [name, []]));
build();
for (let round = 0; round < runs; round++) for (const [name, measure] of Object.entries(cases)) taken.get(name)?.push(measure());
console.log(`${n} personas, ${commits} commits, ${runs} rounds, Node ${process.versions.node}`);
for (const [name, some] of taken) {
  const [seconds, cpu] = [median(some.map((one) => one.seconds)), median(some.map((one) => one.cpu))];
  console.log(`${name.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s CPU`);
}
