import { diagnose } from '../../diagnostics/diagnostic.ts';
import { monthsBetween } from '../../languages/calendar.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A persona in use was reviewed, and within the time that the company gives itself. */
export const personaFresh: Rule = function* ({ handbook, today }) {
  for (const persona of handbook.personas.values()) {
    const { source, data } = persona;
    if (data.state === 'proto' || data.state === 'retired') continue;
    if (!data.reviewed) {
      if (surelyLacks(persona, 'reviewed')) yield diagnose('persona/never-reviewed', source.locate(['state'], 'key'), {});
      continue;
    }
    const months = monthsBetween(data.reviewed, today);
    if (months >= (data.reviewEvery ?? handbook.config.review.every)) {
      yield diagnose('persona/stale', source.locate(['reviewed']), { months, reviewed: data.reviewed });
    }
  }
};
