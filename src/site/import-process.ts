import { type Imported, openImport } from '../import/import.ts';
import { noMapping, readMapping } from '../import/mapping-file.ts';
import { mappingText } from '../import/mapping-text.ts';
import { namesOf } from '../import/names/names.ts';
import { type Told, Unreadable } from '../import/tree.ts';
import type { ImportedFile, ImportOrder, ImportPart, ImportTold } from './import-order.ts';
import { doJob } from './job-process.ts';

/* Runs in a process of its own: see `import-order.ts`. */

/** Personas that are told together. */
const AT_ONCE = 50;

await doJob<ImportOrder, ImportTold>(async (order, tell) => {
  try {
    await doImport(order, tell);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await tell({ unreadable: { reason: error.reason, detail: error.detail, file: error.file } });
  }
});

async function doImport(
  { sources, departments, mapping, show, ...rest }: ImportOrder,
  tell: (part: ImportPart) => Promise<void>,
): Promise<void> {
  const names = namesOf(departments);
  const options = { ...rest, names, mapping: mapping === undefined ? noMapping : readMapping(mapping, names) };
  // They travel as bytes alone; whoever reads them counts on the methods of Node.
  const files = sources.map(({ file, bytes }) => ({ file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }));
  const { told, personas } = await openImport(files, options);
  const heard = [...told];
  const each = toldInto(heard, personas);
  if (show) {
    const mapping = mappingText(each, show);
    return tell({ told: heard, personas: [], mapping });
  }
  const made: ImportedFile[] = [];
  const tellPart = () => tell({ told: heard.splice(0), personas: made.splice(0) });
  for (const persona of each) if (made.push(fileOf(persona)) >= AT_ONCE) await tellPart();
  await tellPart();
}

/** The personas as they come: nothing of one need be held when it is gone. */
function* toldInto(heard: Told[], personas: Iterable<Imported>): Iterable<Imported> {
  for (const persona of personas) {
    for (const one of persona.told) heard.push(one);
    yield persona;
  }
}

function fileOf({ id, text, placings }: Imported): ImportedFile {
  const count = (inNotes: boolean) =>
    placings.filter(({ target }) => (target === 'notes') === inNotes).reduce((sum, { items }) => sum + items, 0);
  return { id, text, placed: count(false), notes: count(true) };
}
