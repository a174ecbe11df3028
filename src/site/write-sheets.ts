import sharp from 'sharp';
import { codeFingerprint } from '../cache/code-fingerprint.ts';
import { type FileStore, openFileStore, openImageStore } from '../cache/file-store.ts';
import { personasInOrder } from '../facts/order.ts';
import { resolve, segmentsAndIcps } from '../facts/relations.ts';
import type { EntityKind, Handbook } from '../handbook/handbook.ts';
import { typographyOf } from '../paper/fonts/typography.ts';
import { type Compiled, startCompiler } from '../paper/typst/compiler.ts';
import { COMPARED, formatOf, isBooklet, isWorksheet, type Paper } from '../paper/typst/formats.ts';
import type { Printed, PrintJob } from '../paper/typst/job.ts';
import { keptCompiler } from '../paper/typst/kept-compiler.ts';
import { countFiles, printed } from '../paper/typst/print.ts';
import type { View } from '../reading/view.ts';
import { hasThumbnail, type PrintedFile } from '../sheets/printed-file.ts';
import { openImages } from '../source/image/gate.ts';
import { stillWanted } from './job-process.ts';
import type { KitJob, KitTold } from './print-kit.ts';
import { writeOne } from './write-one.ts';

interface SheetsJob extends Pick<KitJob, 'root' | 'place' | 'outDir' | 'formats' | 'largePrint' | 'fonts' | 'reuse'> {
  /** The handbook in each of its languages, as its readers may see it. */
  views: readonly View[];
  /** The same with everything, where faults are told. */
  written: Handbook;
  tell: (told: KitTold) => void;
}

/** The rooms that make a sheet of its data, the templates among them. */
const ROOMS = ['paper/typst', 'paper/fonts', 'paper/images', '../src/paper/typst'];

/** Writes the sheets of a site, with a small picture of the first page where anybody is shown it, and tells of each. */
export async function writeSheets({
  root,
  place,
  outDir,
  formats,
  largePrint,
  fonts,
  reuse,
  views,
  written,
  tell,
}: SheetsJob): Promise<void> {
  // Booklets are made by a process of their own: each forgets what it alone no longer needs.
  const kind = formats.every(isBooklet) ? 'booklet' : 'paper';
  const store = reuse ? openFileStore(place, kind, codeFingerprint(ROOMS)) : nowhere;
  const images = openImages(root, reuse ? openImageStore(place) : undefined);
  const type = typographyOf(fonts);
  const compiler = keptCompiler(store, () => startCompiler(type), type.key);
  const jobs = views.flatMap((view): PrintJob[] => {
    const personas = personasInOrder(view.handbook, view.formats.compare);
    const job = {
      images,
      view,
      personas,
      segments: segmentsAndIcps(view.handbook),
      // Somebody who has no persona yet is about to ask people, and needs what is filled in.
      formats: personas.length > 0 ? formats : formats.filter(isWorksheet),
      type,
      compiler,
      content: written,
      written: (id: string, kind: EntityKind = 'persona') => resolve(written, kind, id),
    };
    return largePrint ? [job, { ...job, formats: ['poster-a4'], largePrint }] : [job];
  });
  const all = jobs.reduce((sum, job) => sum + countFiles(job), 0);
  let made = 0;
  // A picture is drawn on another thread while the next sheet is set.
  let drawing: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    for await (const sheet of printed(job)) {
      tell({ made: ++made, all });
      if (sheet.diagnostics.length > 0) tell({ faults: sheet.diagnostics });
      await drawing;
      if (sheet.bytes) drawing = finish(sheet, sheet.bytes, job);
    }
  }
  await drawing;
  store.save();

  async function finish(
    { name, format, ids, department, pages = 1, cover, paper = formatOf(format) }: Printed,
    bytes: Uint8Array,
    { view, largePrint: large }: PrintJob,
  ): Promise<void> {
    await stillWanted();
    writeOne(outDir, { path: `print/${name}`, content: bytes });
    const told = { ...(department && { department }), ...(large && { largePrint: large }) };
    // Of no pair does a site have a sheet.
    if (format === COMPARED) return;
    const file: PrintedFile = { name, format, language: view.language, ids, ...told, bytes: bytes.length, pages };
    const thumbnail = cover && hasThumbnail(view, file, formats) && (await thumbnailOf(store, cover(), paper));
    if (!thumbnail) return tell({ file });
    const { content, ...size } = thumbnail;
    await stillWanted();
    const picture = name.replace(/pdf$/, 'webp');
    writeOne(outDir, { path: `print/${picture}`, content });
    tell({ file: { ...file, thumbnail: { name: picture, ...size } } });
  }
}

/** Where nothing is kept. */
const nowhere: FileStore = { get: () => undefined, set() {}, save() {} };

/** As wide as the print centre shows it, twice over for sharp screens would cost three times the bytes for words that nobody reads. */
const WIDTH = 240;

interface Thumbnail {
  content: Uint8Array;
  width: number;
  height: number;
}

/** A small picture of the first page of a file, kept by what that page is made of. */
async function thumbnailOf(store: FileStore, { key, svg }: Pick<Compiled, 'key' | 'svg'>, paper: Paper): Promise<Thumbnail> {
  const size = { width: WIDTH, height: Math.round((WIDTH * paper.height) / paper.width) };
  const name = key && `${key}.${WIDTH}.webp`;
  const kept = name && store.get(name);
  if (kept) return { content: kept, ...size };
  const content = await sharp(Buffer.from(svg()))
    .resize({ ...size, fit: 'fill' })
    .webp({ quality: 78 })
    .toBuffer();
  if (name) store.set(name, content);
  return { content, ...size };
}
