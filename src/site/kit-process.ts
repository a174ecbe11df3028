import { visibleTo } from '../handbook/readers.ts';
import { viewIn } from '../reading/view.ts';
import { handbookInProcess } from './handbook-in-process.ts';
import { doJob } from './job-process.ts';
import type { KitJob, KitTold } from './print-kit.ts';
import { writePictures } from './write-pictures.ts';
import { writeSheets } from './write-sheets.ts';

/* Runs in a process of its own: see `print-kit.ts`. */

await doJob<KitJob, KitTold>(async (job, tell) => {
  const written = handbookInProcess(job);
  const handbook = visibleTo(written, job.audience);
  const views = handbook.config.languages.map((language) => viewIn(handbook, language, job.today, job.history));
  const kit = { ...job, views, written, tell };
  // Both draw on other threads, and go on meanwhile.
  await Promise.all([writeSheets(kit), job.pictures && writePictures(kit)]);
});
