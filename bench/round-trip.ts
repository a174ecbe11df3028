import { parseArgs } from 'node:util';
import { type Outcome, roundTrip } from '../test/fuzz/round-trip.ts';
import { corpusFiles, sampleFiles } from '../test/fuzz/sound.ts';

// Puts one fault at a time into sound files: the check has to name the place of each with its rule, and nothing else.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2400' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    show: { type: 'string', default: '100' },
  },
});
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
const sets = { sample: sampleFiles(), corpus: corpusFiles() };
const outcomes = Object.entries(sets).flatMap(([set, files]) =>
  roundTrip(files, { seed, count: Math.ceil(count / 2), from }).map((one) => ({ ...one, set })),
);

const byKind = new Map<string, Outcome[]>();
for (const one of outcomes) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
for (const [kind, some] of byKind) {
  const right = some.filter(({ why }) => why === undefined).length;
  console.log(`${kind.padEnd(26)} ${String(right).padStart(4)} of ${String(some.length).padStart(4)}  ${share(right, some.length)}`);
}
const right = outcomes.filter(({ why }) => why === undefined).length;
console.log(`${'all'.padEnd(26)} ${right} of ${outcomes.length}  ${share(right, outcomes.length)}  (seed ${seed})`);
for (const {
  set,
  kind,
  index,
  case: { file, line, lines },
  why,
} of outcomes.filter((one) => one.why !== undefined).slice(0, Number(values.show))) {
  const at = typeof line === 'number' ? line : line[1];
  console.log(`\n${set} ${index} ${kind}: ${file}:${line}\n  | ${lines[at - 2] ?? ''}\n  > ${lines[at - 1] ?? ''}\n  ${why}`);
}
process.exitCode = right >= outcomes.length * 0.99 ? 0 : 1;

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
