import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Counted, countOf } from '../diagnostics/floods.ts';
import { type RuleId, severities } from '../diagnostics/rules.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import { hasOwn } from '../schema/own.ts';

/** A diagnostic in words. */
interface Worded {
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  mend: string;
  /** The lines to paste, where there are any. */
  paste: string | undefined;
}

/** Puts a diagnostic into words. */
export function inSentences(diagnostic: Diagnostic, language: LanguageCode): Worded {
  const [message, mend] = worded(diagnostic, language);
  const whole = diagnostic.paste ?? starter(diagnostic, language);
  const paste = whole !== undefined && whole.length > LONGEST_PASTE ? undefined : whole;
  return {
    message: set(message, language),
    mend: paste === undefined ? withoutPaste(set(mend, language)) : set(mend, language),
    paste,
  };
}

/** A sentence without the colon at its end, which announces lines to paste: these cannot always be told. */
export function withoutPaste(mend: string): string {
  return mend.replace(/(?<!\s)\s*:$/, '.');
}

function worded<R extends RuleId>({ rule, params }: Diagnostic<R>, language: LanguageCode): [message: string, mend: string] {
  const words = languages[language].problems[rule];
  return [words.say(params), words.mend(params)];
}

/** Longer lines nobody pastes, and cut short they would lose what was typed. */
const LONGEST_PASTE = 2000;

/** Typesets a sentence, but for straight quotes: there they are what somebody typed, or has to type. */
function set(text: string, language: LanguageCode): string {
  const held = text.replace(/"/g, '\uE000').replace(/'/g, '\uE001');
  return typeset(held, language)
    .replace(/\uE000/g, '"')
    .replace(/\uE001/g, "'");
}

/** The lines to paste that do not hang on what was typed, but for the key that is missing. */
function starter({ file, ...found }: Diagnostic, language: LanguageCode): string | undefined {
  const { rule, params } = found;
  if (rule === 'schema/missing-key') return `${' '.repeat(params.indent)}${params.key}: ${params.example[language]}`;
  if ('lines' in params && typeof params.lines === 'object') return params.lines[language];
  const { headers, starters } = languages[language].report;
  const [, folder = '', id = ''] = /^(personas|research)\/(?:.*\/)?([^/.]+)/.exec(file) ?? [];
  if (rule === 'front-matter/missing' && hasOwn(headers, folder)) return `---\nid: ${id}\n${headers[folder]}\n---`;
  return hasOwn(starters, rule) ? starters[rule] : undefined;
}

/** How many problems there are of each severity: `2 erreurs, 1 avertissement`; nothing where there are none. */
export function countedBySeverity(diagnostics: readonly Counted[], language: LanguageCode): string {
  const counts = severities.flatMap((severity) => {
    const count = countOf(diagnostics.filter((one) => one.severity === severity));
    return count > 0 ? [languages[language].report.severities[severity].counted(count)] : [];
  });
  return counts.join(', ');
}

/** What could steer a terminal, or show text in another order than it stands in, is shown as such. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '�');
}

/** Whether a problem is that of a file as a whole: it has a place, and no stretch of text. */
export function isOfWholeFile({ line, column, endLine, endColumn }: Diagnostic): boolean {
  return endLine === line && endColumn <= column;
}
