import type { Handbook } from '../handbook/handbook.ts';
import type { ReadFile } from '../source/read.ts';
import { type Beside, startBeside } from './beside.ts';

/** What the process is given. */
export interface DataJob {
  root: string;
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
export function startDataFiles(options: Omit<DataJob, 'audience' | 'reuse'> & { handbook: Handbook; reuse?: boolean }): Beside<DataJob> {
  const { root, outDir, handbook, files, reuse = false } = options;
  const job: DataJob = { root, outDir, files, audience: handbook.audience ?? 'research', reuse };
  const beside = startBeside<DataJob>('data-process');
  beside.give(job);
  return beside;
}
