import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf } from '../diagnostics/floods.ts';
import { type Severity, severities } from '../diagnostics/severity.ts';
import type { ReportLanguage } from './language.ts';

const plural = (count: number, one: string, many: string, singularBelow: number) => `${count} ${count < singularBelow ? one : many}`;

/** What problems of each severity are called, alone and counted. */
export const severityWords: Record<ReportLanguage, Record<Severity, { one: string; counted: (count: number) => string }>> = {
  fr: {
    error: { one: 'erreur', counted: (count) => plural(count, 'erreur', 'erreurs', 2) },
    warning: { one: 'avertissement', counted: (count) => plural(count, 'avertissement', 'avertissements', 2) },
    info: { one: 'remarque', counted: (count) => plural(count, 'remarque', 'remarques', 2) },
  },
  en: {
    error: { one: 'error', counted: (count) => plural(count, 'error', 'errors', 2) },
    warning: { one: 'warning', counted: (count) => plural(count, 'warning', 'warnings', 2) },
    info: { one: 'remark', counted: (count) => plural(count, 'remark', 'remarks', 2) },
  },
};

/** What counting takes of a problem. */
type Counted = Pick<Diagnostic, 'severity' | 'rule' | 'params'>;

/** How many problems there are of each severity: `2 erreurs, 1 avertissement`; nothing where there are none. */
export function countedBySeverity(diagnostics: readonly Counted[], language: ReportLanguage): string {
  const counts = severities.flatMap((severity) => {
    const count = countOf(diagnostics.filter((one) => one.severity === severity));
    return count > 0 ? [severityWords[language][severity].counted(count)] : [];
  });
  return counts.join(', ');
}
