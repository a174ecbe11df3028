import type { RuleId, RuleParams } from '../diagnostics/rules.ts';

/** The words of one rule in one language. Never the place: every format shows it in its own way. */
export interface Message<R extends RuleId> {
  /** What is wrong, and why it matters. One sentence. */
  say: (params: RuleParams[R]) => string;
  /** What to do about it. One sentence; a line to paste may follow it. */
  mend: (params: RuleParams[R]) => string;
}

/** The words of all rules whose names begin alike. */
export type Messages<Group extends string> = {
  [R in Extract<RuleId, `${Group}/${string}`>]: Message<R>;
};

/** The words of every rule. */
export type Catalogue = { [R in RuleId]: Message<R> };
