import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';

/** What was promised to those who took part holds: nothing is kept beyond its day, and nobody is quoted who did not agree. */
export const recordKept: Rule = function* ({ handbook, today }) {
  for (const { source, data } of handbook.records.values()) {
    // A day before the study is a slip, and told as one.
    if (data.keepUntil && data.keepUntil < today && data.keepUntil >= data.date)
      yield diagnose('record/keep-until', source.locate(['keepUntil']), { date: data.keepUntil });
    const quotes = data.verbatims?.length ?? 0;
    if (data.consent?.given === false && quotes > 0)
      yield diagnose('record/no-consent', source.locate(['consent', 'given']), { id: data.id, quotes });
  }
};
