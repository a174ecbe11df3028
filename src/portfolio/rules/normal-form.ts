import type { FieldDictionary, FieldType } from '../../schema/field-dictionary.ts';
import { own } from '../../schema/own.ts';
import { type Condition, isGroup, operatorsOf, type Rule, type RuleValue, type Scalar, takesNoValue } from '../../schema/rule.ts';
import { dayBefore } from './days.ts';

/** A comparison with one value, true or false of a contact whose field is filled in; false of any other. */
export interface Comparison {
  field: string;
  type: FieldType;
  test: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'beginsWith' | 'endsWith';
  /** Set where a text must not contain it, or begin or end with it. */
  not?: true;
  /** Dates are ISO days. */
  value: string | number | boolean;
}

/** A rule without a negation of anything but a comparison: nothing that is not known is ever turned into something that is. */
export type NormalForm =
  | { all: readonly NormalForm[] }
  | { any: readonly NormalForm[] }
  | { field: string; type: FieldType; empty: boolean }
  | Comparison;

/**
 * The negation normal form of a rule. Databases differ in what they make of NOT before something unknown, so that none is left: a group's
 * `not` is taken down to its conditions, each of which turns into its contrary.
 * @param at the day of the snapshot, from which relative dates count.
 * @throws RangeError for a rule that its check has not let through.
 */
export function normalForm(rule: Rule, fields: FieldDictionary, at: string, negated = false): NormalForm {
  if (!isGroup(rule)) return conditionOf(rule, fields, at, negated);
  const isNegated = negated !== (rule.not === true);
  if (rule.rules.length === 0) throw new RangeError('a group without conditions');
  const parts = rule.rules.map((one) => normalForm(one, fields, at, isNegated));
  return (rule.combinator === 'and') !== isNegated ? { all: parts } : { any: parts };
}

/** What is true where a form is, or could be if every field that it compares were filled in: each comparison is met by what is empty. */
export function possible(form: NormalForm): NormalForm {
  if ('all' in form) return { all: form.all.map(possible) };
  if ('any' in form) return { any: form.any.map(possible) };
  return 'test' in form ? { any: [form, { field: form.field, type: form.type, empty: true }] } : form;
}

const contrary = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

function conditionOf({ field, operator, value }: Condition, fields: FieldDictionary, at: string, negated: boolean): NormalForm {
  const type = own(fields, field)?.type;
  if (!type) throw new RangeError(`no field ${field}`);
  if (!operatorsOf[type].includes(operator)) throw new RangeError(`${operator} does not suit ${field}`);
  if (takesNoValue(operator)) return { field, type, empty: (operator === 'empty') !== negated };
  const compare = (test: Comparison['test'], scalar: Scalar): Comparison => ({ field, type, test, value: plain(scalar, at) });
  switch (operator) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(negated ? contrary[operator] : operator, scalarOf(value));
    case 'between': {
      const [from, to] = listOf(value, 2);
      return negated ? { any: [compare('<', from), compare('>', to)] } : { all: [compare('>=', from), compare('<=', to)] };
    }
    case 'in':
    case 'notIn': {
      const isIn = (operator === 'in') !== negated;
      const parts = listOf(value, 1).map((one) => compare(isIn ? '=' : '!=', one));
      return isIn ? { any: parts } : { all: parts };
    }
    default:
      return { ...compare(operator as 'contains', scalarOf(value)), ...(negated && { not: true }) };
  }
}

function plain(value: Scalar, at: string): string | number | boolean {
  return typeof value === 'object' ? dayBefore(at, value.daysBefore) : value;
}

function scalarOf(value: RuleValue | undefined): Scalar {
  if (value === undefined || Array.isArray(value)) throw new RangeError('one value is wanted');
  return value as Scalar;
}

function listOf(value: RuleValue | undefined, least: 1): readonly Scalar[];
function listOf(value: RuleValue | undefined, least: 2): readonly [Scalar, Scalar];
function listOf(value: RuleValue | undefined, least: number): readonly Scalar[] {
  if (!Array.isArray(value) || value.length < least) throw new RangeError('a list of values is wanted');
  return value;
}
