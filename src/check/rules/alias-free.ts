import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';
import { aliasesOf } from '../targets.ts';

/** A former id leads to one place only. */
export const aliasFree: Rule = function* ({ handbook }) {
  const taken = new Map(handbook.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry.file]));
  for (const entry of handbook.entries) {
    for (const [index, alias] of aliasesOf(entry).entries()) {
      const other = taken.get(alias);
      const id = alias.slice(alias.indexOf('/') + 1);
      if (other !== undefined) yield diagnose('id/alias-taken', entry.source.locate(['aliases', index]), { id, other });
      else taken.set(alias, entry.file);
    }
  }
};
