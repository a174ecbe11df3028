import { diagnose } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../../facts/evidence.ts';
import { isInUse } from '../../facts/state.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { referenceTo } from '../../schema/reference.ts';
import type { Rule } from '../context.ts';

/** A persona says more than facts of civil status, and some of what it says rests on evidence. */
export const personaGrounded: Rule = function* ({ handbook }) {
  const typed = new Map(handbook.entries.map(({ file, facts }) => [file, facts.items]));
  const example = exampleIn(handbook);
  for (const persona of handbook.personas.values()) {
    const { file, source, data, partial } = persona;
    // What a fault took away may well rest on evidence.
    if (!isInUse(persona) || partial) continue;
    const claims = (typed.get(file) ?? []).filter((item) => item.claim);
    if (claims.length === 0 && !data.story && !source.body?.text.trim()) {
      if (data.demographics) yield diagnose('persona/demographics-only', source.locate(['demographics'], 'key'), {});
    } else if (claims.length > 0 && claims.every((claim) => claim.supports === 0)) {
      const list = String(claims[0]?.path[0]);
      yield diagnose('persona/no-evidence', source.locate([list], 'key'), { statements: claims.length, ...(example && { example }) });
    }
  }
};

/** Something that a statement of this handbook can rest on. */
function exampleIn({ records }: Handbook): string | undefined {
  for (const record of records.values()) {
    const [part] = partsOf(record);
    if (part) return referenceTo(record.id, part.id);
  }
  return undefined;
}
