import { resolve } from '../../../src/facts/relations.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import type { Printed, PrintJob } from '../../../src/paper/typst/job.ts';
import { printed } from '../../../src/paper/typst/print.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { today } from '../reading/sample.ts';

/** Prints personas, segments and profiles of a handbook in memory, as staff see them. */
export async function print(written: Handbook, ids: string[], options: Partial<PrintJob> & { language?: string } = {}): Promise<Printed[]> {
  const { language = 'fr', ...rest } = options;
  const handbook = visibleTo(written, 'staff');
  const personas = ids.flatMap((id) => handbook.personas.get(id) ?? []);
  const segments = ids.flatMap((id) => handbook.segments.get(id) ?? handbook.icps.get(id) ?? []);
  const job: PrintJob = {
    images: openImages(process.cwd()),
    view: viewIn(handbook, language, today),
    personas,
    segments,
    written: (id, kind = 'persona') => resolve(written, kind, id),
    formats: ['poster-a4'],
    ...rest,
  };
  return Array.fromAsync(printed(job));
}

/** The bytes of the one file printed. */
export async function printOne(...call: Parameters<typeof print>): Promise<Uint8Array> {
  const [file] = await print(...call);
  if (!file?.bytes) throw new Error(JSON.stringify(file?.diagnostics));
  return file.bytes;
}
