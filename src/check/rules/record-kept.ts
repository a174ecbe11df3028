import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';

/** No research record is kept beyond the day that was promised to those who took part. */
export const recordKept: Rule = function* ({ handbook, today }) {
  for (const { source, data } of handbook.records.values()) {
    // A day before the study is a slip, and told as one.
    if (data.keepUntil && data.keepUntil < today && data.keepUntil >= data.date)
      yield diagnose('record/keep-until', source.locate(['keepUntil']), { date: data.keepUntil });
  }
};
