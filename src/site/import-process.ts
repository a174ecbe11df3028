import { type Imported, openImport } from '../import/import.ts';
import { noMapping, readMapping } from '../import/mapping-file.ts';
import { mappingText } from '../import/mapping-text.ts';
import { namesOf } from '../import/names/names.ts';
import { Unreadable } from '../import/tree.ts';
import { doBeside } from './beside.ts';
import type { ImportedFile, ImportOrder, ImportPart, ImportTold } from './import-order.ts';

/* Runs in a process of its own: see `import-order.ts`. */

/** Personas that are told together. */
const AT_ONCE = 200;

await doBeside<ImportOrder, ImportTold>(async (order, tell) => {
  try {
    await doImport(order, tell);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await tell({ unreadable: { reason: error.reason, detail: error.detail } });
  }
});

async function doImport(
  { bytes, departments, mapping, show, ...rest }: ImportOrder,
  tell: (part: ImportPart) => Promise<void>,
): Promise<void> {
  const names = namesOf(departments);
  const options = { ...rest, names, mapping: mapping === undefined ? noMapping : readMapping(mapping, names) };
  // It travels as bytes alone; whoever reads it counts on the methods of Node.
  const { told, personas } = await openImport(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
  if (show) {
    const all = [...personas];
    return tell({ told: [...told, ...all.flatMap((one) => one.told)], personas: [], mapping: mappingText(all, show) });
  }
  await tell({ told, personas: [] });
  let part: Imported[] = [];
  const tellPart = () => tell({ told: part.flatMap((one) => one.told), personas: part.map(fileOf) });
  for (const persona of personas) {
    part.push(persona);
    if (part.length < AT_ONCE) continue;
    await tellPart();
    part = [];
  }
  await tellPart();
}

function fileOf({ id, text, placings }: Imported): ImportedFile {
  const count = (inNotes: boolean) =>
    placings.filter(({ target }) => (target === 'notes') === inNotes).reduce((sum, { items }) => sum + items, 0);
  return { id, text, placed: count(false), notes: count(true) };
}
