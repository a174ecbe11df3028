import type { RuleId, RuleParams } from '../../diagnostics/rules.ts';

/** What the YAML parser stumbled over, in its own terms. */
export interface SyntaxFault {
  code: string;
  message: string;
  /** 1-based, within the YAML text. */
  line: number;
  column: number;
}

/** The same fault in the terms of somebody who types, with the line that mends it where one can be told. */
export type Explanation = {
  [R in RuleId]: {
    rule: R;
    params: RuleParams[R];
    line: number;
    column: number;
    length: number;
    paste?: string;
    /** The last line at fault, where `paste` stands for several. */
    lastLine?: number;
  };
}[RuleId];

/** Makes an explanation of what stands at a place. */
export function explained<R extends RuleId>(
  rule: R,
  params: RuleParams[R],
  place: Pick<Explanation, 'line' | 'column' | 'length'>,
  paste?: string,
): Explanation {
  return { rule, params, ...place, ...(paste !== undefined && { paste }) } as Explanation;
}
