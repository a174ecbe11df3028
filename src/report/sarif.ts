import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import { inSentences, isOfWholeFile } from './word.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * The diagnostics as SARIF 2.1.0, which code scanning and editors read.
 * @param folder the content folder from the top of the repository, with a slash at its end; empty where it is the top.
 */
export function toSarif(diagnostics: readonly Diagnostic[], language: LanguageCode, folder: string, version: string): object {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Persona Handbook', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one) => resultOf(one, language, folder)),
      },
    ],
  };
}

function resultOf(diagnostic: Diagnostic, language: LanguageCode, folder: string): object {
  const { rule, severity, file, line, column, endLine, endColumn } = diagnostic;
  const { message, mend, paste } = inSentences(diagnostic, language);
  const uri = `${folder}${file}`.split('/').map(encodeURIComponent).join('/');
  const region = isOfWholeFile(diagnostic) ? { startLine: line } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: [message, mend, ...(paste === undefined ? [] : [paste])].join('\n') },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }],
  };
}
