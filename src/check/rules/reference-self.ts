import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';

/** No persona is related to, alike to or followed by itself. */
export const referenceSelf: Rule = function* ({ handbook }) {
  for (const entry of handbook.entries) {
    for (const { path, kind, id } of entry.facts.references) {
      if (kind === entry.kind && id === entry.id) yield diagnose('reference/self', entry.source.locate(path), { id });
    }
  }
};
