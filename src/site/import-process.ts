import { importFile } from '../import/import.ts';
import { noMapping, readMapping } from '../import/mapping-file.ts';
import { namesOf } from '../import/names/names.ts';
import { Unreadable } from '../import/tree.ts';
import { doBeside } from './beside.ts';
import type { ImportOrder, ImportTold } from './import-order.ts';

/* Runs in a process of its own: see `import-order.ts`. */

await doBeside<ImportOrder, ImportTold>(async ({ bytes, departments, mapping, ...rest }, tell) => {
  const names = namesOf(departments);
  try {
    // It travels as bytes alone; whoever reads it counts on the methods of Node.
    tell({
      result: await importFile(Buffer.from(bytes), {
        ...rest,
        names,
        mapping: mapping === undefined ? noMapping : readMapping(mapping, names),
      }),
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell({ unreadable: { reason: error.reason, detail: error.detail } });
  }
});
