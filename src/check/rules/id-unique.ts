import { diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';

/** No two files of a kind share an id, whatever their extension or folder. Segments and ICPs share theirs. */
export const idUnique: Rule = function* ({ handbook }) {
  const seen = new Map<string, string>();
  for (const entry of handbook.entries) {
    const key = `${entry.kind === 'icp' ? 'segment' : entry.kind}/${entry.id}`;
    const other = seen.get(key);
    const place = () => ('id' in entry.source.data ? entry.source.locate(['id']) : startOf(entry.file));
    if (other !== undefined) yield diagnose('id/duplicate', place(), { id: entry.id, other });
    else seen.set(key, entry.file);
  }
};
