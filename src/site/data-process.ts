import { visibleTo } from '../handbook/readers.ts';
import { type DataJob, writeData } from './data-files.ts';
import { handbookInProcess } from './handbook-in-process.ts';
import { doJob } from './job-process.ts';

/* Runs in a process of its own: see `data-files.ts`. */

await doJob<DataJob>((job) => writeData(job.outDir, visibleTo(handbookInProcess(job), job.audience)));
