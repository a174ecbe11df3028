import { diagnose } from '../../diagnostics/diagnostic.ts';
import { mendLine } from '../../source/lines.ts';
import { allEntries, type Rule } from '../context.ts';

/** The id in a file is the file's name. */
export const idMatchesFile: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    const id: unknown = Reflect.get(entry.data ?? entry.source.data, 'id');
    // An id of the wrong form has its own sentence.
    if (typeof id !== 'string' || id === entry.id || !/^[a-z0-9-]+$/.test(id)) continue;
    const place = entry.source.locate(['id']);
    yield diagnose('id/mismatch', place, { id, expected: entry.id }, mendLine(entry.source, place, entry.id));
  }
};
