import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { personaOf } from './corpus/persona.ts';
import { idOf, times } from './corpus/say.ts';
import { config, recordOf, segmentOf } from './corpus/surroundings.ts';
import { toYaml } from './corpus/yaml.ts';
import { random, seedOf } from './random.ts';

/** One file of a corpus. */
export interface CorpusFile {
  file: string;
  text: string;
}

/** A sound handbook of `n` personas, with a segment for every 25 and a research record for every 20. The same for the same seed. */
export function corpus(n: number, seed: number): CorpusFile[] {
  const sizes = { personas: n, segments: Math.max(1, Math.round(n / 25)), records: Math.max(1, Math.round(n / 20)) };
  const chance = (kind: string, index: number) => random(seedOf(seed, kind, index));
  const file = (name: string, data: unknown): CorpusFile => ({ file: name, text: toYaml(data) });
  return [
    file('handbook.yaml', config),
    ...times(sizes.personas, (at) => file(`personas/${idOf('persona', at)}.yaml`, personaOf(chance('persona', at), at, sizes))),
    ...times(sizes.segments, (at) => file(`segments/${idOf('segment', at)}.yaml`, segmentOf(chance('segment', at), at))),
    ...times(sizes.records, (at) => file(`research/${idOf('etude', at)}.yaml`, recordOf(chance('record', at), at, sizes.segments))),
  ];
}

/** Writes a corpus below a folder. */
export async function writeCorpus(dir: string, n: number, seed: number): Promise<void> {
  for (const { file, text } of corpus(n, seed)) {
    await mkdir(join(dir, dirname(file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { n: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  if (!values.out) throw new Error('--out DIR is needed');
  await writeCorpus(values.out, Number(values.n), Number(values.seed));
}
