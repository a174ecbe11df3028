import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Rule } from '../context.ts';

/** A persona says more than facts of civil status, and some of what it says rests on evidence. */
export const personaGrounded: Rule = function* ({ handbook }) {
  for (const { source, data, facts } of handbook.personas.values()) {
    if (data.state === 'retired') continue;
    const claims = facts.items.filter((item) => item.claim);
    if (claims.length === 0 && !data.story && !source.body?.text.trim()) {
      if (data.demographics) yield diagnose('persona/demographics-only', source.locate(['demographics'], 'key'), {});
    } else if (claims.length > 0 && claims.every((claim) => claim.supports === 0)) {
      const list = String(claims[0]?.path[0]);
      yield diagnose('persona/no-evidence', source.locate([list], 'key'), { statements: claims.length });
    }
  }
};
