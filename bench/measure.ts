import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEngine } from '../src/portfolio/engine.ts';
import { text } from '../src/portfolio/sql.ts';
import { PEAK_MEMORY } from '../test/support/peak-memory.ts';

// How long `handbook portfolio measure` takes over a million orders in CSV and ten million in Parquet, and the memory that it needs, beside a
// check of the same handbook as the floor.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const root = join(home, 'content');
const condition = (nature: string) =>
  `{ combinator: and, rules: [{ field: nature, operator: "=", value: ${nature} }, { field: age, operator: between, value: [20, 60] }, { field: last, operator: ">=", value: { daysBefore: 400 } }] }`;
const files: Record<string, string> = {
  'handbook.yaml': 'company: X\nlanguages: [fr]\n',
  'fields.yaml': `fields:
  nature: { label: Nature, family: descriptive, type: text, source: contacts.nature }
  age: { label: Âge, family: descriptive, type: integer, source: contacts.age }
  last: { label: Dernière commande, family: behavioural, type: date, source: orders.date, of: max }
`,
  ...Object.fromEntries(
    ['private', 'professional', 'company'].map((nature, at) => [
      `segments/${nature}.yaml`,
      `id: ${nature}\nname: ${nature}\npriority: ${at + 1}\nrule: ${condition(nature)}\n`,
    ]),
  ),
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

const sizes = [
  { orders: 1_000_000, contacts: 100_000, extension: 'csv', options: 'FORMAT csv, HEADER' },
  { orders: 10_000_000, contacts: 1_000_000, extension: 'parquet', options: 'FORMAT parquet' },
] as const;

/** Runs the command line in a process of its own: seconds, and the most memory in MB. */
function timed(...call: string[]): { seconds: number; memory: number } {
  const watched = `process.on('exit', () => console.error('memory ' + Math.round(${PEAK_MEMORY})))`;
  const before = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watched)}`,
      join(import.meta.dirname, '../bin/handbook.js'),
      ...call,
      '--dir',
      root,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const all = [...stderr.matchAll(/memory (\d+)/g)].map(([, megabytes]) => Number(megabytes));
  return { seconds: (performance.now() - before) / 1000, memory: Math.max(...all) };
}

for (const { orders, contacts, extension, options } of sizes) {
  const [people, deeds] = ['contacts', 'orders'].map((name) => join(home, `${name}.${extension}`)) as [string, string];
  const engine = await openEngine();
  await engine.run('SELECT setseed(0.5)');
  const written = (rows: string, file: string) => engine.run(`COPY (${rows}) TO ${text(file)} (${options})`);
  await written(
    `SELECT printf('%07d', i) AS contact_id, ['private', 'professional', 'company'][1 + i % 3] AS nature, 18 + (i * 7919) % 70 AS age FROM range(${contacts}) t(i)`,
    people,
  );
  await written(
    `SELECT printf('%07d', floor(random() * ${contacts})::INT) AS contact_id, DATE '2024-01-01' + floor(random() * 900)::INT AS date, (random() * 1000)::DECIMAL(12, 2) AS amount FROM range(${orders})`,
    deeds,
  );
  engine.close();
  for (let run = 0; run < Number(values.runs); run++) {
    const floor = timed('check');
    const { seconds, memory } = timed('portfolio', 'measure', people, deeds, '--at', '2026-06-15');
    console.log(
      `${orders.toLocaleString('en')} orders, ${extension}: ${seconds.toFixed(2)} s, ${memory} MB; a check ${floor.seconds.toFixed(2)} s, ${floor.memory} MB`,
    );
  }
}
