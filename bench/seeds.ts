import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

// Runs the tests of random cases, `*.property.test.ts`, with one fresh seed after the other, and tells each counterexample. The gate
// runs them with one seed alone, so what is found here becomes a named test.  npm run bench:seeds -- --minutes 60 [--runs 10] [--file quick]
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    /** How many times the cases of the gate each seed is good for. */
    runs: { type: 'string', default: '10' },
    /** A part of the name of the files to run. */
    file: { type: 'string', default: '' },
  },
});

interface Report {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'handbook-seeds-'));
const until = Date.now() + Number(values.minutes) * 60_000;
let [rounds, found] = [0, 0];
while (Date.now() < until) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const counterexamples = roundOf(seed);
  for (const one of counterexamples) console.log(`\nHANDBOOK_SEED=${seed} HANDBOOK_RUNS=${values.runs} ${one}`);
  rounds += 1;
  found += counterexamples.length;
}
rmSync(folder, { recursive: true });
console.log(`\n${rounds} seeds, each with ${values.runs} times the cases of the gate: ${found} counterexamples`);
process.exitCode = found > 0 || rounds === 0 ? 1 : 0;

/** What fails with a seed. */
function roundOf(seed: number): string[] {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const args = [
    'vitest',
    'run',
    `${values.file}.property.test.ts`,
    '--maxWorkers=1',
    '--testTimeout=0',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  const { stderr } = spawnSync('npx', args, {
    cwd: root,
    env: { ...process.env, HANDBOOK_SEED: String(seed), HANDBOOK_RUNS: values.runs },
    encoding: 'utf8',
  });
  const report = readReport(file);
  if (!report) return [`did not run: ${stderr}`];
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [`${relative(root, name)}: ${message}`];
    return failed.map((one) => `${relative(root, name)}: ${one.fullName}\n${one.failureMessages.map(said).join('\n')}`);
  });
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** What an assertion says, with the seed, the path and the smallest counterexample of fast-check, without its stack. */
function said(message: string): string {
  return message
    .replace(/^\s+at .*$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .slice(0, 4000);
}
