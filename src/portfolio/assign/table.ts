import { type TableForm, tableLines } from '../table.ts';
import type { Assigned } from './assign.ts';

/** What suggests a persona, as the column `model` names it. */
const MODEL = 'forest+svm';

/** Contacts and their segments as lines of a table, with suggestions where there are any. */
export function assignedLines(assigned: Assigned, at: string, form: TableForm): Generator<string> {
  const ofPersona = assigned.calibration ? ['given_persona', 'suggested_persona', 'confidence', 'model'] : [];
  return tableLines(['contact_id', 'segment', 'rules', ...ofPersona, 'date'], rowsOf(assigned, at), form);
}

function* rowsOf({ contacts, calibration }: Assigned, at: string): Generator<string[]> {
  for (const { id, segment, rules, given, suggested } of contacts) {
    const persona = calibration
      ? [given ?? '', suggested?.persona ?? '', suggested?.confidence.toFixed(2) ?? '', suggested ? MODEL : '']
      : [];
    yield [id, segment, rules.join('|'), ...persona, at];
  }
}
