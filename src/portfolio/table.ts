/** How a file for a CRM is written. */
export interface TableForm {
  separator: string;
  /** Whether it begins with the mark by which Excel knows UTF-8. */
  mark: boolean;
}

/** What a cell of a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as lines of text; in pieces, as there may be a million of them. */
export function* tableLines(
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
  { separator, mark }: TableForm,
): Generator<string> {
  yield `${mark ? '\uFEFF' : ''}${columns.join(separator)}\r\n`;
  for (const row of rows) yield `${row.map((value) => cell(value, separator)).join(separator)}\r\n`;
}

/** A value that no program runs and none parts: one that begins like a formula is given an apostrophe. */
function cell(value: string, separator: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
