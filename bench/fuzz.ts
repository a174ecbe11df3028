import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz, mutantOf } from '../test/fuzz/run.ts';
import { corpusFiles, sampleFiles } from '../test/fuzz/sound.ts';

// Spoils files by the thousand: none may crash the check or hold it for a second. A failure is seen again with
// `--set SET --from INDEX --count 1`, and its file with `--show` as well.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    set: { type: 'string', default: 'sample,corpus' },
    show: { type: 'boolean', default: false },
    survivors: { type: 'string' },
  },
});
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
const sets = { sample: sampleFiles(), corpus: corpusFiles() };
const chosen = values.set.split(',') as (keyof typeof sets)[];
let failed = 0;
for (const name of chosen) {
  const sound = sets[name];
  if (values.show) process.stdout.write(mutantOf(sound, seed, from).bytes);
  // Corpus files are much alike: one in five is enough of them.
  const share = chosen.length === 1 ? count : name === 'corpus' ? Math.floor(count / 5) : count - Math.floor(count / 5);
  const start = performance.now();
  const run = fuzz(sound, { seed, count: share, from, limit: 1000 });
  const seconds = (performance.now() - start) / 1000;
  const { slowest } = run;
  console.log(
    `${name}: seed ${seed}, ${run.files} files, ${run.diagnosed} with diagnostics, ${run.survivors.length} valid, ${run.failures.length} failures, ${seconds.toFixed(1)} s`,
  );
  console.log(
    `  slowest: ${slowest.milliseconds.toFixed(0)} ms, --set ${name} --from ${slowest.index} (${slowest.file}: ${slowest.mutations.join(', ')})`,
  );
  for (const { index, file, mutations, why } of run.failures.slice(0, 40))
    console.log(`  --set ${name} --from ${index} ${file} (${mutations.join(', ')}): ${why}`);
  failed += run.failures.length;
  if (values.survivors) keepSurvivors(values.survivors, run.survivors);
}
process.exitCode = failed > 0 ? 1 : 0;

/** Writes mutants that are valid after all, for a site to be built from each. */
function keepSurvivors(folder: string, survivors: ReturnType<typeof fuzz>['survivors']): void {
  for (const { index, file, bytes } of survivors.slice(0, 50)) {
    mkdirSync(join(folder, String(index)), { recursive: true });
    writeFileSync(join(folder, String(index), basename(file)), bytes);
  }
}
