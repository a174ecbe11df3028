import { diagnose } from '../../diagnostics/diagnostic.ts';
import { aliasesOf } from '../../handbook/handbook.ts';
import type { Rule } from '../context.ts';

/** A former id leads to one place only. */
export const aliasFree: Rule = function* ({ handbook }) {
  const taken = new Map(handbook.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry.file]));
  for (const entry of handbook.entries) {
    for (const [index, id] of aliasesOf(entry).entries()) {
      const name = `${entry.kind}/${id}`;
      const other = taken.get(name);
      // Twice in one file: told as such.
      if (other === entry.file) continue;
      if (other !== undefined) yield diagnose('id/alias-taken', entry.source.locate(['aliases', index]), { id, other });
      else taken.set(name, entry.file);
    }
  }
};
