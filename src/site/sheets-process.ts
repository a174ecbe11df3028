import { forAudience } from '../handbook/audience.ts';
import { viewIn } from '../model/view.ts';
import { doBeside } from './beside.ts';
import { handbookAgain } from './handbook-again.ts';
import type { KitJob, KitTold } from './print-kit.ts';
import { writeSheets } from './write-sheets.ts';

/* Runs in a process of its own: see `print-kit.ts`. */

await doBeside<KitJob, KitTold>(async (job, tell) => {
  const written = handbookAgain(job);
  const handbook = forAudience(written, job.audience);
  const { languages } = handbook.config;
  const views = languages.map((language) => viewIn(handbook, language, job.today, job.history));
  await writeSheets({ ...job, views, written, tell });
});
