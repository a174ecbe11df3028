import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from '../../src/portfolio/clusters/chance.ts';
import { kMeans } from '../../src/portfolio/clusters/k-means.ts';
import { type Matrix, matrixOf } from '../../src/portfolio/clusters/matrix.ts';
import { explore } from '../../src/portfolio/explore/explore.ts';
import { exportSettings } from '../../src/schema/export.ts';
import type { FieldDictionary } from '../../src/schema/field-dictionary.ts';
import { besideReference, besideScikitLearn as forestBeside } from './forest.ts';
import { differences, readReference } from './reference.ts';

// What exploring comes to: how far its figures are from those of scikit-learn on a real customer base, where that lies beside the project; how long
// k-means and a random forest take beside scikit-learn, where that is installed (`python3-sklearn` of Debian); and a whole run over 100 000 contacts and ten fields.
const ROWS = 100_000;
const COLUMNS = 10;
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const reference = readReference();
if (reference) {
  for (const [what, most] of Object.entries(await differences(reference)))
    console.log(`${what.padEnd(32)} differs by at most ${most.toExponential(1)}`);
  await besideReference(reference);
} else console.log('No reference beside the project: nothing compared.');
await forestBeside(home);

const matrix = blobs();
await besideScikitLearn(matrix);
await wholeRun(matrix);

/** Six crowds that overlap, scaled to a deviation of one. */
function blobs(): Matrix {
  const chance = chanceOf(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const centres = Array.from({ length: 6 * COLUMNS }, () => chance() * 10 - 5);
  const made = matrixOf(ROWS, COLUMNS);
  for (let row = 0; row < ROWS; row++) {
    const crowd = Math.floor(chance() * 6);
    for (let column = 0; column < COLUMNS; column++)
      made.values[row * COLUMNS + column] = (centres[crowd * COLUMNS + column] ?? 0) + 2.5 * normal();
  }
  for (let column = 0; column < COLUMNS; column++) {
    let [sum, squares] = [0, 0];
    for (let at = column; at < made.values.length; at += COLUMNS) sum += made.values[at] as number;
    for (let at = column; at < made.values.length; at += COLUMNS) squares += ((made.values[at] as number) - sum / ROWS) ** 2;
    for (let at = column; at < made.values.length; at += COLUMNS)
      made.values[at] = ((made.values[at] as number) - sum / ROWS) / Math.sqrt(squares / ROWS);
  }
  return made;
}

async function besideScikitLearn({ values, rows, columns }: Matrix): Promise<void> {
  const file = join(home, 'rows.bin');
  writeFileSync(file, Buffer.from(values.buffer));
  const script = `
import numpy, time, sys
from sklearn.cluster import KMeans
rows = numpy.fromfile(sys.argv[1]).reshape(${rows}, ${columns})
KMeans(2, n_init=1).fit(rows[:1000])
for k in range(2, 11):
    before = time.time(); found = KMeans(k, n_init=10, random_state=0).fit(rows)
    print(k, time.time() - before, found.inertia_)
`;
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' });
  if (status !== 0) {
    console.log('scikit-learn is not installed: k-means is not compared.');
    return;
  }
  let [ours, theirs] = [0, 0];
  for (const line of stdout.trim().split('\n')) {
    const [k = 0, seconds = 0, inertia = 0] = line.split(' ').map(Number);
    const before = performance.now();
    const clustering = await kMeans({ values, rows, columns }, k, 10, chanceOf(1));
    const mine = (performance.now() - before) / 1000;
    ours += mine;
    theirs += seconds;
    const gap = (100 * (clustering.inertia / inertia - 1)).toFixed(3);
    console.log(`k-means, k = ${k}: ${mine.toFixed(2)} s, scikit-learn ${seconds.toFixed(2)} s; inertia ${gap} % above its own`);
  }
  console.log(`k-means, k = 2…10: ${ours.toFixed(1)} s, ${(ours / theirs).toFixed(2)} × scikit-learn`);
}

async function wholeRun({ values, rows, columns }: Matrix): Promise<void> {
  const names = Array.from({ length: columns }, (_, column) => `c${column}`);
  const lines = [['contact_id', ...names].join(',')];
  for (let row = 0; row < rows; row++)
    lines.push(`${row},${[...values.subarray(row * columns, (row + 1) * columns)].map((value) => value.toFixed(6)).join(',')}`);
  const path = join(home, 'contacts.csv');
  writeFileSync(path, lines.join('\n'));
  const fields: FieldDictionary = Object.fromEntries(
    names.map((name) => [name, { label: name, family: 'behavioural', type: 'decimal', source: `contacts.${name}` }]),
  );
  const before = performance.now();
  const order = { files: [{ path }], fields, settings: exportSettings().parse({}), at: '2026-06-30' } as const;
  await explore({ ...order, scaling: 'z', outliers: 'keep', seed: 1 });
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `explore, ${rows.toLocaleString('en')} × ${columns}, k = 2…10: ${((performance.now() - before) / 1000).toFixed(1)} s, at most ${memory} MB of this whole run`,
  );
}
