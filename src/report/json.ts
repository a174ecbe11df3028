import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/rules.ts';
import type { LanguageCode } from '../languages/index.ts';
import { inSentences } from './word.ts';

/** One problem as other programs read it. */
export interface JsonDiagnostic {
  rule: string;
  severity: Severity;
  /** Relative to the content folder. */
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do, then the lines to paste, if any, each on a line of its own. */
  hint: string;
}

/** The diagnostics as data. */
export function toJson(diagnostics: readonly Diagnostic[], language: LanguageCode): JsonDiagnostic[] {
  return diagnostics.map((one) => {
    const { message, mend, paste } = inSentences(one, language);
    const { rule, severity, file, line, column } = one;
    return { rule, severity, file, line, column, message, hint: paste === undefined ? mend : `${mend}\n${paste}` };
  });
}
