import { type Counted, countOf } from '../diagnostics/floods.ts';
import { severities } from '../diagnostics/rules.ts';
import { type LanguageCode, languages } from '../languages/index.ts';

/** How many problems there are of each severity: `2 erreurs, 1 avertissement`; nothing where there are none. */
export function countedBySeverity(diagnostics: readonly Counted[], language: LanguageCode): string {
  const counts = severities.flatMap((severity) => {
    const count = countOf(diagnostics.filter((one) => one.severity === severity));
    return count > 0 ? [languages[language].report.severities[severity].counted(count)] : [];
  });
  return counts.join(', ');
}
