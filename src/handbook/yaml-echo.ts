import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';

/**
 * Leaves out what a later diagnostic of the same text mends as well: a text with a colon, or with items below it, where a list is
 * wanted, a key twice in what are items whose dashes touch their keys, and braces where quotes around them would not do.
 */
export function withoutOvertaken(yaml: readonly Diagnostic[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isWithin = (wanted: RuleId, line: number) =>
    diagnostics.some((one) => one.rule === wanted && one.line <= line && line <= one.endLine);
  return yaml.filter(({ rule, line }) => {
    if (rule === 'yaml/duplicate-key') return !isWithin('yaml/no-space', line);
    // A template that nobody filled in is no text where a day or a choice is wanted.
    if (rule === 'yaml/braces') return !isWithin('schema/date', line) && !isWithin('schema/not-allowed', line);
    return (rule !== 'yaml/colon-in-text' && rule !== 'yaml/indent') || !isWithin('schema/not-a-list', line);
  });
}

/** Rules that say where reading stopped. */
const LIMITS: ReadonlySet<string> = new Set(['yaml/too-many-aliases', 'yaml/too-many-values', 'yaml/too-deep']);

/** Leaves out what only repeats, in terms of keys, that some YAML could not be read as it was meant. */
export function withoutYamlEchoes(diagnostics: readonly Diagnostic[], yaml: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map(yaml.map((one) => [one.line, one.rule]));
  // Past these limits nothing is read, so that every value after them seems to be empty.
  const cut = yaml.some(({ rule }) => LIMITS.has(rule));
  return diagnostics.filter(({ rule, line, params }) => {
    // What was to follow the key stands on its line, or below it.
    if (rule === 'schema/empty-value') return !cut && !told.has(line) && !told.has(line + 1);
    if (rule === 'schema/empty-text') return told.get(line) !== 'yaml/tag';
    // What stands before the colon is less than the value that was meant.
    if (/^schema\/(?:not-allowed|date|format|needs-quotes)$/.test(rule)) return told.get(line) !== 'yaml/colon-in-text';
    if (rule === 'schema/missing-key') return !(cut && 'empty' in params);
    if (cut && isOfNothing(rule, params)) return false;
    // A text that begins with an open bracket is no list, whatever it is read as.
    return rule !== 'schema/wrong-type' || !['yaml/too-deep', 'yaml/unclosed-bracket'].includes(told.get(line) ?? '');
  });
}

/** Past a limit there is nothing where a value is wanted, once or many times. */
function isOfNothing(rule: RuleId, params: object): boolean {
  if (rule === 'schema/wrong-type') return 'found' in params && params.found === 'nothing';
  return rule === 'file/many-more' && 'rule' in params && params.rule === 'schema/wrong-type';
}
