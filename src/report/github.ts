import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import { inSentences, isOfWholeFile, withoutControls } from './word.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * The diagnostics as GitHub shows them at their lines: a workflow command each. Of one step it shows the first ten of each severity, so that
 * whoever calls puts them in order.
 * @param folder the content folder from the top of the repository, with a slash at its end; empty where it is the top.
 */
export function toGithub(diagnostics: readonly Diagnostic[], language: LanguageCode, folder: string): string {
  return diagnostics.map((one) => annotation(one, language, folder)).join('\n');
}

function annotation(diagnostic: Diagnostic, language: LanguageCode, folder: string): string {
  const { message, mend, paste } = inSentences(diagnostic, language);
  const text = [message, mend, ...(paste === undefined ? [] : [paste])].join('\n');
  const properties = { file: `${folder}${diagnostic.file}`, ...placeOf(diagnostic), title: diagnostic.rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${asProperty(String(value))}`);
  return `::${commands[diagnostic.severity]} ${list.join(',')}::${asData(text)}`;
}

/** GitHub takes columns within one line alone. */
function placeOf(diagnostic: Diagnostic): Record<string, number> {
  const { line, column, endLine, endColumn } = diagnostic;
  if (isOfWholeFile(diagnostic)) return { line };
  return line === endLine ? { line, col: column, endLine, endColumn } : { line, endLine };
}

/** What follows the colons: on one line, whatever it holds. */
function asData(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n')).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

/** What stands before the colons, between commas. */
function asProperty(text: string): string {
  return asData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
