import { diagnose } from '../../diagnostics/diagnostic.ts';
import { ENOUGH_ALIKE, recognisedBy } from '../../facts/recognisable.ts';
import type { Rule } from '../context.ts';

/** What was promised to those who took part holds: nothing is kept beyond its day, and nobody is quoted who did not agree, or told apart. */
export const recordKept: Rule = function* ({ handbook, today }) {
  for (const { source, data } of handbook.records.values()) {
    // A day before the study is a slip, and told as one.
    if (data.keepUntil && data.keepUntil < today && data.keepUntil >= data.date)
      yield diagnose('record/keep-until', source.locate(['keepUntil']), { date: data.keepUntil });
    const quotes = data.verbatims?.length ?? 0;
    if (data.consent?.given === false && quotes > 0)
      yield diagnose('record/no-consent', source.locate(['consent', 'given']), { id: data.id, quotes });
    for (const [at, { role, count = 1 }] of (data.participants ?? []).entries())
      if (count < ENOUGH_ALIKE && recognisedBy(role).length > 0)
        yield diagnose('record/recognisable', source.locate(['participants', at, 'role']), { clues: recognisedBy(role) });
    for (const [at, { by = '' }] of (data.verbatims ?? []).entries())
      if (recognisedBy(by).length > 0)
        yield diagnose('record/recognisable', source.locate(['verbatims', at, 'by']), { clues: recognisedBy(by) });
  }
};
