import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type AdviceRule, adviceRules } from '../../diagnostics/rules.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { type FileProblems, problemsOf } from './problems.ts';

/** What one rule advises, wherever it does. */
export interface Advice {
  rule: AdviceRule;
  title: Text;
  why: Text;
  files: FileProblems[];
}

/** The advice that the check gives, by rule: what weighs most comes first. It is not summed up, as no number would say how good a persona is. */
export function adviceOf(view: View, diagnostics: readonly Diagnostic[]): Advice[] {
  return adviceRules.flatMap((rule) => {
    const own = diagnostics.filter((one) => one.rule === rule);
    const { title, why } = view.words.advice.rules[rule];
    return own.length === 0 ? [] : [{ rule, title: word(view, title), why: word(view, why), files: problemsOf(view, own) }];
  });
}
