import { type RuleId, type RuleParams, rules, type Severity } from './rules.ts';

/**
 * A stretch of a content file. `file` is relative to the content folder, with `/`. Lines and columns start at 1 and columns
 * count UTF-16 units, as editors do; `endColumn` is the column after the last character.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One problem in the content, as data: its sentence is made in `report/`, in the reader's language. */
export type Diagnostic<R extends RuleId = RuleId> = { [P in R]: DiagnosticOf<P> }[R];

export interface DiagnosticOf<R extends RuleId> extends Place {
  rule: R;
  severity: Severity;
  params: RuleParams[R];
  /** The line or lines that mend it, ready to paste in place of the ones named. */
  paste?: string;
}

/** Makes a diagnostic with its rule's default severity. */
export function diagnose<R extends RuleId>(rule: R, place: Place, params: RuleParams[R], paste?: string): Diagnostic {
  const { file, line, column, endLine, endColumn } = place;
  const made = { rule, severity: rules[rule].severity, file, line, column, endLine, endColumn, params };
  return (paste === undefined ? made : { ...made, paste }) as Diagnostic;
}

/** The place of a whole file, where nothing nearer is known. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** What a failure says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As much of a failure of ours as a sentence can hold. */
const DETAIL = 300;

/** What a failure of ours says of itself, for a sentence. */
export function detailOf(error: unknown): string {
  const words = messageOf(error).replace(/\s+/g, ' ').trim();
  return words.length > DETAIL ? `${words.slice(0, DETAIL)}…` : words;
}

/** Orders diagnostics by file, then place, then rule: the same on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
