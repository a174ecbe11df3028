import { hash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import { inSentences, withoutPaste } from './word.ts';

/** One problem of a Code Quality report, as GitLab reads it. */
interface CodeQuality {
  description: string;
  check_name: string;
  /** The same for the same problem in another version of the file, so that GitLab tells new problems from known ones. */
  fingerprint: string;
  severity: 'info' | 'minor' | 'critical';
  location: { path: string; lines: { begin: number } };
}

const severities = { error: 'critical', warning: 'minor', info: 'info' } as const;

/**
 * The diagnostics as a Code Quality report.
 * @param folder the content folder from the top of the repository, with a slash at its end; empty where it is the top.
 */
export function toGitlab(diagnostics: readonly Diagnostic[], language: LanguageCode, folder: string): CodeQuality[] {
  const seen = new Map<string, number>();
  return diagnostics.map((one) => {
    const { message, mend } = inSentences(one, language);
    const same = sameness(one);
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      description: `${message} ${withoutPaste(mend)}`,
      check_name: one.rule,
      fingerprint: hash('sha256', `${same}\n${before}`, 'hex'),
      severity: severities[one.severity],
      location: { path: `${folder}${one.file}`, lines: { begin: one.line } },
    };
  });
}

/** What is the same of a problem wherever in its file it stands. */
function sameness({ rule, file, params }: Diagnostic): string {
  const withoutPlace = (key: string, value: unknown) => (key === 'line' || key === 'column' ? undefined : value);
  return JSON.stringify([rule, file, params], withoutPlace);
}
