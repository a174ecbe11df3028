import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type RefreshCause, refreshCauses } from '../../facts/refresh.ts';
import { reviewOf } from '../../facts/review.ts';
import { nameOf } from '../../handbook/handbook.ts';
import type { Rule } from '../context.ts';

/** Nothing that is known of the people of a persona has moved since its review, and no newer study speaks of them. */
export const personaRefresh: Rule = function* ({ handbook, today }) {
  for (const persona of handbook.personas.values()) {
    const { last: reviewed } = reviewOf(handbook, persona);
    // A fault may have taken away the segment, or the day.
    if (!reviewed || persona.partial) continue;
    for (const cause of refreshCauses(handbook, persona, today))
      yield diagnose('persona/refresh-due', persona.source.locate(['reviewed']), { reviewed, of: nameOf(cause.place), ...whatOf(cause) });
  }
};

function whatOf(cause: RefreshCause) {
  if (cause.kind === 'study') {
    const { title, date } = cause.record.data;
    return { study: { title, date, ...(cause.isCited && { isCited: true as const }) } };
  }
  const { label, unit } = cause.figure;
  return { figure: { label, ...(unit && { unit }), was: cause.was.value, is: cause.is.value } };
}
