import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { History } from '../git/history.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { PrintedFile } from '../model/printed-file.ts';
import type { Kit } from '../model/view.ts';
import type { ReadFile } from '../source/read.ts';
import { startBeside } from './beside.ts';

/** What the processes that make sheets and pictures are given. */
export interface KitJob {
  root: string;
  outDir: string;
  files: readonly ReadFile[];
  audience: string;
  /** The day of the run, and when the files last changed. */
  today: string | undefined;
  history: History | undefined;
  formats: Kit['formats'];
  /** Whether what was parsed, set and drawn before is taken from the cache. */
  reuse: boolean;
}

/** What they tell. */
export type KitTold = { made: number; all: number } | { file: PrintedFile } | { faults: Diagnostic[] };

/** Sheets and pictures as they are being made. */
export interface PrintKit {
  /** The files to print, once all are made. */
  printed: Promise<PrintedFile[]>;
  /** What stands in the way of sheets and pictures, once all are made. */
  faults: Promise<Diagnostic[]>;
  /** Called as sheets are made, with how many there are to make. */
  onSheets?: (made: number, all: number) => void;
  stop(): Promise<unknown>;
}

export interface KitOptions extends Omit<KitJob, 'audience' | 'formats' | 'reuse' | 'today' | 'history'> {
  handbook: Handbook;
  kit: Kit;
  reuse?: boolean;
  today?: string | undefined;
  history?: History | undefined;
}

/**
 * Starts to make the sheets and pictures of a site, each in a process of their own: the typesetter works without a pause, and
 * would keep pages waiting. They make their handbook of the same texts as the pages.
 */
export function startKit({ handbook, kit, ...options }: KitOptions): PrintKit {
  const { root, outDir, files, reuse = false, today, history } = options;
  const job: KitJob = { root, outDir, files, audience: handbook.audience ?? 'research', today, history, formats: kit.formats, reuse };
  const [printed, faults]: [PrintedFile[], Diagnostic[]] = [[], []];
  const hear = (told: KitTold) => {
    if ('file' in told) printed.push(told.file);
    else if ('faults' in told) faults.push(...told.faults);
    else begun.onSheets?.(told.made, told.all);
  };
  const sheets = kit.formats.length > 0 ? startBeside('sheets-process', job, hear) : undefined;
  const pictures = kit.pictures ? startBeside('pictures-process', job, hear) : undefined;
  const made = {
    printed: Promise.resolve(sheets?.ended).then(() => printed),
    faults: Promise.all([sheets?.ended, pictures?.ended]).then(() => faults),
  };
  // What goes wrong is told where it is waited for.
  for (const each of Object.values(made)) each.catch(() => {});
  const begun: PrintKit = {
    ...made,
    stop: () => Promise.all([sheets?.stop(), pictures?.stop()]),
  };
  return begun;
}
