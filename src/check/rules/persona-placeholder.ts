import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeholders } from '../../import/placeholders.ts';
import type { Rule } from '../context.ts';

/** What an import wrote for want of a role is replaced by a person before anybody reads it. */
export const personaPlaceholder: Rule = function* ({ handbook }) {
  for (const { source, data } of handbook.personas.values()) {
    if (placeholders.includes(data.role)) yield diagnose('persona/placeholder', source.locate(['role']), { role: data.role });
  }
};
