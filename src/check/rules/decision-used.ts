import { diagnose } from '../../diagnostics/diagnostic.ts';
import { followUpOf } from '../../facts/decisions.ts';
import type { Entry } from '../../handbook/handbook.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A decision says whom it was made for, and in time what came of it. */
export const decisionUsed: Rule = function* ({ handbook, today }) {
  for (const decision of handbook.decisions.values()) {
    if (namesNobody(decision)) yield diagnose('decision/for-nobody', decision.source.locate([]), {});
    const known = followUpOf(decision, today);
    const place = decision.source.locate(['reviewOn']);
    if (known.kind === 'awaited' && known.isNow) yield diagnose('decision/outcome-due', place, { date: known.day });
  }
};

/** An empty list names nobody either. */
function namesNobody(entry: Entry<'decision'>): boolean {
  return (['personas', 'segments', 'icps', 'restsOn'] as const).every((key) => surelyLacks(entry, key) || entry.data?.[key]?.length === 0);
}
