import { diagnose } from '../../diagnostics/diagnostic.ts';
import { reviewOf, staleMonths } from '../../facts/review.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A persona in use was reviewed, and within the time that the company gives itself. */
export const personaStale: Rule = function* ({ handbook, today }) {
  for (const persona of handbook.personas.values()) {
    const { source } = persona;
    const review = reviewOf(handbook, persona);
    const months = staleMonths(review, today);
    if (review.never && surelyLacks(persona, 'reviewed')) yield diagnose('persona/never-reviewed', source.locate(['state'], 'key'), {});
    if (review.last && months !== undefined)
      yield diagnose('persona/stale', source.locate(['reviewed']), { months, reviewed: review.last });
  }
};
