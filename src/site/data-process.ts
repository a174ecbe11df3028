import { once } from 'node:events';
import { join } from 'node:path';
import { openResultStore } from '../cache/result-store.ts';
import { forAudience } from '../handbook/audience.ts';
import { handbookFrom } from '../handbook/load.ts';
import type { DataJob } from './data-files.ts';
import { writeData } from './write-data.ts';

/* Runs in a process of its own: see `data-files.ts`. */

const [job] = (await once(process, 'message')) as [DataJob];
// A build that was killed takes this with it: what it would still write could fall into the next one.
process.once('disconnect', () => process.exit(1));
try {
  const store = job.reuse ? openResultStore(join(job.root, '.handbook', 'cache')) : undefined;
  await writeData(job.outDir, forAudience(handbookFrom(job.files, store).handbook, job.audience));
  process.exit(0);
} catch (error) {
  process.send?.(error, () => process.exit(1));
}
