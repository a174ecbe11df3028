import type { CachePlace } from '../cache/place.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { History } from '../history/history.ts';
import type { BrandFonts } from '../paper/fonts/brand/fonts.ts';
import type { PictureFormat } from '../paper/pictures/formats.ts';
import type { FormatName } from '../paper/typst/formats.ts';
import type { PrintOptions } from '../paper/typst/job.ts';
import type { ReadFile } from '../source/read.ts';
import { type JobProcess, startJob } from './job-process.ts';

/** What `handbook print` has made. Plain data: it is made in a process of its own. */
export interface PrintOrder extends PrintOptions {
  root: string;
  /** Where what was parsed before is kept, and whether it is used. */
  place: CachePlace;
  reuse: boolean;
  files: readonly ReadFile[];
  audience: string;
  /** The fonts that the company brings. */
  fonts: BrandFonts;
  /** The language of the sheets. */
  language: string;
  /** The day of the run, and when the files last changed. */
  today: string;
  history: History | undefined;
  /** Whom it is about, by id. */
  personas: readonly string[];
  segments: readonly { kind: 'segment' | 'icp'; id: string }[];
  departments?: readonly string[];
  formats: readonly FormatName[];
  pictures: readonly PictureFormat[];
  /** Whether all of them are wanted as slides, too. */
  slides: boolean;
  /** One file for all subjects of a format, rather than one for each. */
  one: boolean;
}

/** One file made, or why it could not be. */
interface ToldFile {
  name: string;
  bytes?: Uint8Array;
  sheets?: number;
  diagnostics: Diagnostic[];
}

export type PrintTold = { all: number } | { made: ToldFile };

/**
 * Starts what makes sheets and pictures: the typesetter works without a pause, so that who waits for it could not be interrupted. It loads
 * while files are still being checked.
 */
export function startPrinting(onTold: (told: PrintTold) => void): JobProcess<PrintOrder> {
  return startJob<PrintOrder, PrintTold>('print-process', onTold);
}
