import { type CachePlace, placeOf } from '../cache/place.ts';
import { type Diagnostic, detailOf, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { SiteAddress } from '../handbook/site-address.ts';
import type { History } from '../history/history.ts';
import type { BrandFonts } from '../paper/fonts/brand/fonts.ts';
import { isBooklet } from '../paper/typst/formats.ts';
import type { Kit } from '../reading/view.ts';
import type { PrintedFile } from '../sheets/printed-file.ts';
import type { ReadFile } from '../source/read.ts';
import { startJob } from './job-process.ts';

/** What the processes that make sheets and pictures are given. */
export interface KitJob {
  root: string;
  /** Where what was made before is kept. */
  place: CachePlace;
  outDir: string;
  files: readonly ReadFile[];
  /** Where the site stands, where its files do not say so. */
  address?: SiteAddress | undefined;
  audience: string;
  /** The fonts that the company brings: read once, so that all show the same. */
  fonts: BrandFonts;
  /** The day of the run, and when the files last changed. */
  today: string | undefined;
  history: History | undefined;
  formats: Kit['formats'];
  largePrint?: boolean;
  pictures: boolean;
  /** Whether what was parsed, set and drawn before is taken from the cache. */
  reuse: boolean;
}

/** What they tell. */
export type KitTold = { made: number; all: number } | { file: PrintedFile } | { faults: Diagnostic[] };

/** Sheets and pictures as they are being made. */
export interface PrintKit {
  /** Shares out the work, once. */
  start(options: KitOptions): void;
  /** The files to print, once all are made. */
  printed: Promise<PrintedFile[]>;
  /** What stands in the way of sheets and pictures, once all are made. */
  faults: Promise<Diagnostic[]>;
  /** Called as sheets are made, with how many there are to make. */
  onSheets?: (made: number, all: number) => void;
  stop(): Promise<unknown>;
}

interface KitOptions extends Pick<KitJob, 'root' | 'outDir' | 'files' | 'address'> {
  handbook: Handbook;
  kit: Kit;
  fonts: BrandFonts;
  reuse?: boolean;
  today?: string | undefined;
  history?: History | undefined;
}

/** What each process makes. A booklet takes as long as a hundred sheets, and is set beside them. */
const shares: readonly ((kit: Kit) => Kit)[] = [
  ({ formats }) => ({ formats: formats.filter(isBooklet), pictures: false }),
  ({ formats, ...kit }) => ({ ...kit, formats: formats.filter((format) => !isBooklet(format)) }),
];

/**
 * Opens what makes the sheets and pictures of a site in processes of their own: the typesetter works without a pause, and would keep
 * pages waiting. They load while files are still being checked, and make their handbook of the same texts as the pages.
 * @param most all that may be asked for.
 */
export function openKit(most: Kit): PrintKit {
  const faults: Diagnostic[] = [];
  const open = (shareOf: (kit: Kit) => Kit) => {
    const files: PrintedFile[] = [];
    const heard = { files, made: 0, all: 0 };
    const beside = startJob<KitJob, KitTold>('kit-process', (told) => {
      if ('file' in told) heard.files.push(told.file);
      else if ('faults' in told) faults.push(...told.faults);
      else {
        Object.assign(heard, told);
        kit.onSheets?.(sum('made'), sum('all'));
      }
    });
    return { shareOf, heard, beside };
  };
  const opened = shares.filter((shareOf) => !isEmpty(shareOf(most))).map(open);
  const sum = (count: 'made' | 'all') => opened.reduce((all, { heard }) => all + heard[count], 0);
  const ended = Promise.withResolvers<unknown>();
  const kit: PrintKit = {
    start({ handbook, kit: wanted, reuse = false, root, outDir, files, fonts, today, history, address }) {
      const job = { root, place: placeOf(root), outDir, files, address, fonts, audience: handbook.readers, today, history, reuse };
      const [busy, idle] = [
        opened.filter(({ shareOf }) => !isEmpty(shareOf(wanted))),
        opened.filter(({ shareOf }) => isEmpty(shareOf(wanted))),
      ];
      for (const { beside, shareOf } of busy) beside.give({ ...job, ...shareOf(wanted) });
      for (const { beside } of idle) beside.stop();
      // Whatever ends a process costs the site its sheets, and nothing else.
      const stopped = (error: unknown) => faults.push(diagnose('print/stopped', startOf('handbook.yaml'), { detail: detailOf(error) }));
      ended.resolve(Promise.all(busy.map(({ beside }) => beside.ended.catch(stopped))));
    },
    printed: ended.promise.then(() => opened.flatMap(({ heard }) => heard.files)),
    faults: ended.promise.then(() => distinct(faults)),
    stop: () => Promise.all(opened.map(({ beside }) => beside.stop())),
  };
  // What goes wrong is told where it is waited for.
  for (const each of [kit.printed, kit.faults]) each.catch(() => {});
  return kit;
}

/** A sheet that is too long is so in each language by some lines more or less: it is told once. */
function distinct(faults: readonly Diagnostic[]): Diagnostic[] {
  const nameOf = ({ file, line, column, rule, params }: Diagnostic) =>
    [file, line, column, rule, 'format' in params && params.format, 'signs' in params && params.signs.map(({ code }) => code)].join(' ');
  return [...new Map(faults.toReversed().map((one) => [nameOf(one), one])).values()].toReversed();
}

function isEmpty({ formats, pictures }: Kit): boolean {
  return formats.length === 0 && !pictures;
}
