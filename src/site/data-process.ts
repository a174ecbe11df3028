import { forAudience } from '../handbook/audience.ts';
import { type DataJob, writeData } from './data-files.ts';
import { handbookInProcess } from './handbook-in-process.ts';
import { doJob } from './job-process.ts';

/* Runs in a process of its own: see `data-files.ts`. */

await doJob<DataJob>((job) => writeData(job.outDir, forAudience(handbookInProcess(job), job.audience)));
