import type { Diagnostic, DiagnosticOf } from '../diagnostics/diagnostic.ts';
import { type Counted, countOf } from '../diagnostics/floods.ts';
import { type InEachLanguage, type RuleId, type RuleParams, severities } from '../diagnostics/rules.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import type { Message } from '../languages/message.ts';
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
  return wordOne(diagnostic as DiagnosticOf<RuleId>, language);
}

function wordOne<R extends RuleId>({ rule, params, paste: line, file }: DiagnosticOf<R>, language: LanguageCode): Worded {
  const words = languages[language].problems[rule] as unknown as Message<R>;
  const whole = line ?? starter(rule, params, file, language);
  const paste = whole !== undefined && whole.length > LONGEST_PASTE ? undefined : whole;
  const mend = set(words.mend(params), language);
  return {
    message: set(words.say(params), language),
    // A colon announces lines to paste, which cannot always be told.
    mend: paste === undefined ? mend.replace(/(?<!\s)\s*:$/, '.') : mend,
    paste,
  };
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
function starter(rule: RuleId, params: object, file: string, language: LanguageCode): string | undefined {
  if (rule === 'schema/missing-key') {
    const { key, example, indent } = params as RuleParams['schema/missing-key'];
    return `${' '.repeat(indent)}${key}: ${example[language]}`;
  }
  if ('lines' in params) return (params.lines as InEachLanguage)[language];
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
