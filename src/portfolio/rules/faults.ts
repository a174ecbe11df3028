import type { RuleParams } from '../../diagnostics/rules.ts';
import type { Path } from '../../schema/walk.ts';

type FaultId =
  | 'segment-rule/shape'
  | 'segment-rule/unknown-field'
  | 'segment-rule/operator'
  | 'segment-rule/value'
  | 'segment-rule/not-among'
  | 'segment-rule/bounds'
  | 'segment-rule/personal'
  | 'segment-rule/too-large';

/** What is wrong with a rule, and where within it. */
export type RuleFault = { [R in FaultId]: { rule: R; path: Path; params: RuleParams[R] } }[FaultId];
