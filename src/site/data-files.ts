import { setImmediate as turn } from 'node:timers/promises';
import { type CachePlace, placeOf } from '../cache/place.ts';
import { dataFiles } from '../data/index.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { ReadFile } from '../source/read.ts';
import { type JobProcess, startJob } from './job-process.ts';
import { writeOne } from './write-one.ts';

/** What the process is given. */
export interface DataJob {
  /** Where what was parsed before is kept. */
  place: CachePlace;
  outDir: string;
  files: readonly ReadFile[];
  audience: string;
  /** Whether what was parsed before is taken from the cache. */
  reuse: boolean;
}

/**
 * Starts to write the workbooks, JSON and texts of a handbook, in a process of its own: they take a third of a large build,
 * and share nothing with pages. It makes its handbook of the same texts, so that both show the same whatever is saved meanwhile.
 */
export function startDataFiles(
  options: Omit<DataJob, 'place' | 'audience' | 'reuse'> & { root: string; handbook: Handbook; reuse?: boolean },
): JobProcess<DataJob> {
  const { root, outDir, handbook, files, reuse = false } = options;
  const job: DataJob = { place: placeOf(root), outDir, files, audience: handbook.readers, reuse };
  const beside = startJob<DataJob>('data-process');
  beside.give(job);
  return beside;
}

/** Writes the data of a handbook for other tools. Between two files whoever waits gets a turn. */
export async function writeData(outDir: string, handbook: Handbook): Promise<void> {
  for await (const file of dataFiles(handbook)) {
    await turn();
    writeOne(outDir, file);
  }
}
