import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growForest, partsOf } from '../../src/portfolio/assign/forest.ts';
import { stepsOf } from '../../src/portfolio/assign/samples.ts';
import { validated } from '../../src/portfolio/assign/validate.ts';
import { chanceOf } from '../../src/portfolio/clusters/chance.ts';
import type { Column } from '../../src/portfolio/explore/columns.ts';
import { campaign, columnOf, type Reference } from './reference.ts';

const [LEARNT, ALL, COLUMNS] = [16_000, 20_000, 10];

/** A hundred trees on 16 000 rows of ten columns and four classes, beside scikit-learn on one core, where that is installed. */
export async function besideScikitLearn(home: string): Promise<void> {
  const { values, labels } = crowds();
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    columnOf(
      `c${column}`,
      Float64Array.from({ length: ALL }, (_, row) => values[row * COLUMNS + column] ?? 0),
    ),
  );
  const before = performance.now();
  const said = await learn(columns, labels, LEARNT, 100, 1);
  const seconds = (performance.now() - before) / 1000;
  const right = said.reduce((sum, one, at) => sum + (one === labels[LEARNT + at] ? 1 : 0), 0) / (ALL - LEARNT);
  writeFileSync(join(home, 'x.bin'), Buffer.from(values.buffer));
  writeFileSync(join(home, 'y.bin'), labels);
  const script = `
import numpy, time, sys
from sklearn.ensemble import RandomForestClassifier
x = numpy.fromfile(sys.argv[1] + '/x.bin').reshape(${ALL}, ${COLUMNS}); y = numpy.fromfile(sys.argv[1] + '/y.bin', dtype=numpy.uint8)
before = time.time(); found = RandomForestClassifier(100, n_jobs=1, random_state=0).fit(x[:${LEARNT}], y[:${LEARNT}]).predict(x[${LEARNT}:])
print(time.time() - before, (found == y[${LEARNT}:]).mean())
`;
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script, home], { encoding: 'utf8' });
  if (status !== 0) return;
  const [theirs = 0, accuracy = 0] = stdout.trim().split(' ').map(Number);
  console.log(
    `forest, ${LEARNT} × ${COLUMNS}, 100 trees: ${seconds.toFixed(1)} s, ${(seconds / theirs).toFixed(2)} × scikit-learn; right ${right.toFixed(4)}, scikit-learn ${accuracy.toFixed(4)}`,
  );
}

/** The answers to a campaign, by folds of every fifth row, as the reference has them. */
export async function besideReference(reference: Reference): Promise<void> {
  const { columns, labels } = campaign();
  const { accuracy_by_seed, balanced_accuracy_by_seed, trees } = reference.rf_response;
  const found: { accuracy: number; balanced: number }[] = [];
  for (const seed of [1, 2, 3]) {
    const said = new Uint8Array(labels.length);
    for (let fold = 0; fold < 5; fold++) {
      const rows = [...labels.keys()];
      const learnt = Uint32Array.from(rows.filter((row) => row % 5 !== fold));
      const steps = stepsOf(columns, learnt);
      const forest = await growForest(
        steps,
        learnt,
        Uint8Array.from(learnt, (row) => labels[row] ?? 0),
        2,
        chanceOf(seed * 10 + fold),
        trees,
      );
      for (const row of rows.filter((one) => one % 5 === fold)) {
        const [no = 0, yes = 0] = partsOf(forest, steps, row);
        said[row] = yes > no ? 1 : 0;
      }
    }
    found.push(validated(labels, said, 2));
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [right, theirs] = [mean(found.map(({ accuracy }) => accuracy)), mean(accuracy_by_seed)];
  const [balanced, theirBalanced] = [mean(found.map((one) => one.balanced)), mean(balanced_accuracy_by_seed)];
  console.log(
    `forest, answers to a campaign: right ${right.toFixed(4)}, scikit-learn ${theirs.toFixed(4)}; balanced ${balanced.toFixed(4)}, ${theirBalanced.toFixed(4)}`,
  );
}

async function learn(columns: readonly Column[], labels: Uint8Array, count: number, trees: number, seed: number): Promise<number[]> {
  const learnt = Uint32Array.from({ length: count }, (_, row) => row);
  const steps = stepsOf(columns, learnt);
  const forest = await growForest(steps, learnt, labels.slice(0, count), 4, chanceOf(seed), trees);
  return Array.from({ length: labels.length - count }, (_, at) => {
    const parts = partsOf(forest, steps, count + at);
    return parts.indexOf(Math.max(...parts));
  });
}

/** Eight crowds that overlap, two of each class. */
function crowds(): { values: Float64Array; labels: Uint8Array } {
  const chance = chanceOf(3);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const centres = Array.from({ length: 8 * COLUMNS }, () => normal());
  const values = new Float64Array(ALL * COLUMNS);
  const labels = new Uint8Array(ALL);
  for (let row = 0; row < ALL; row++) {
    const crowd = Math.floor(chance() * 8);
    labels[row] = crowd % 4;
    for (let column = 0; column < COLUMNS; column++)
      values[row * COLUMNS + column] = (centres[crowd * COLUMNS + column] ?? 0) + 1.2 * normal();
  }
  return { values, labels };
}
