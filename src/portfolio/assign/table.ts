import type { Assigned } from './assign.ts';

/** How a file for a CRM is written. */
export interface TableForm {
  separator: string;
  /** Whether it begins with the mark by which Excel knows UTF-8. */
  mark: boolean;
  at: string;
}

/** What a cell of a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** What suggests a persona, as the column `model` names it. */
const MODEL = 'forest+svm';

/** Contacts and their segments as lines of a table, with suggestions where there are any; in pieces, as there may be a million. */
export function* tableLines({ contacts, calibration }: Assigned, { separator, mark, at }: TableForm): Generator<string> {
  const columns = [
    'contact_id',
    'segment',
    'rules',
    ...(calibration ? ['given_persona', 'suggested_persona', 'confidence', 'model'] : []),
    'date',
  ];
  yield `${mark ? '\uFEFF' : ''}${columns.join(separator)}\r\n`;
  for (const { id, segment, rules, given, suggested } of contacts) {
    const persona = calibration
      ? [given ?? '', suggested?.persona ?? '', suggested?.confidence.toFixed(2) ?? '', suggested ? MODEL : '']
      : [];
    yield `${[id, segment, rules.join('|'), ...persona, at].map((value) => cell(value, separator)).join(separator)}\r\n`;
  }
}

/** A value that no program runs and none parts: one that begins like a formula is given an apostrophe. */
function cell(value: string, separator: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
