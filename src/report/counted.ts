import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf } from '../diagnostics/floods.ts';
import { severities } from '../diagnostics/severity.ts';
import { type LanguageCode, languages } from '../languages/index.ts';

/** What counting takes of a problem. */
type Counted = Pick<Diagnostic, 'severity' | 'rule' | 'params'>;

/** How many problems there are of each severity: `2 erreurs, 1 avertissement`; nothing where there are none. */
export function countedBySeverity(diagnostics: readonly Counted[], language: LanguageCode): string {
  const counts = severities.flatMap((severity) => {
    const count = countOf(diagnostics.filter((one) => one.severity === severity));
    return count > 0 ? [languages[language].report.severities[severity].counted(count)] : [];
  });
  return counts.join(', ');
}
