import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { severities } from '../diagnostics/rules.ts';

/** The problems as a review needs them: those of the files that it changes, then by severity, then by place. */
export function forReview(diagnostics: readonly Diagnostic[], isChanged: (file: string) => boolean): Diagnostic[] {
  const weight = ({ file, severity }: Diagnostic) => (isChanged(file) ? 0 : severities.length) + severities.indexOf(severity);
  return diagnostics.toSorted((a, b) => weight(a) - weight(b) || compareDiagnostics(a, b));
}
