import { forAudience } from '../handbook/audience.ts';
import { doBeside } from './beside.ts';
import type { DataJob } from './data-files.ts';
import { handbookAgain } from './handbook-again.ts';
import { writeData } from './write-data.ts';

/* Runs in a process of its own: see `data-files.ts`. */

await doBeside<DataJob>((job) => writeData(job.outDir, forAudience(handbookAgain(job), job.audience)));
