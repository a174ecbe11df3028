import type { fieldTypes } from './field-dictionary.ts';

export const operators = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'between',
  'in',
  'notIn',
  'contains',
  'beginsWith',
  'endsWith',
  'empty',
  'notEmpty',
] as const;

export type Operator = (typeof operators)[number];

/** A day counted back from that of the snapshot, never from today: the same export gives the same segments for ever. */
export interface DaysBefore {
  daysBefore: number;
}

/** What a field is compared with, where it is one thing. */
export type Scalar = string | number | boolean | DaysBefore;
export type RuleValue = Scalar | readonly Scalar[];

/** One comparison of one field. */
export interface Condition {
  field: string;
  operator: Operator;
  value?: RuleValue;
}

/** Several conditions, of which all have to be met, or one; with `not`, the contrary of that. */
export interface RuleGroup {
  combinator: 'and' | 'or';
  not?: true;
  rules: readonly Rule[];
}

/** Who belongs to a segment, as a machine counts them. The shape is that of React Query Builder, so that its component can write it. */
export type Rule = RuleGroup | Condition;

const numbers: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>=', 'between', 'in', 'notIn', 'empty', 'notEmpty'];

/** The operators that suit each type. The order of texts differs from one database to the next, so that no rule may go by it. */
export const operatorsOf: Record<(typeof fieldTypes)[number], readonly Operator[]> = {
  text: ['=', '!=', 'in', 'notIn', 'contains', 'beginsWith', 'endsWith', 'empty', 'notEmpty'],
  integer: numbers,
  decimal: numbers,
  date: numbers,
  boolean: ['=', '!=', 'empty', 'notEmpty'],
};

/** Bounds of a rule: what passes them is an accident, or too much for the parsers of databases. */
export const ruleLimits = { depth: 8, conditions: 200, values: 200, text: 500, daysBefore: 36_525 } as const;

export function isGroup(rule: Rule): rule is RuleGroup {
  return 'combinator' in rule;
}

/** The fields that a rule asks for. */
export function fieldsOf(rule: Rule): string[] {
  return isGroup(rule) ? rule.rules.flatMap(fieldsOf) : [rule.field];
}

/** Operators that ask whether there is anything, and so take no value. */
export function takesNoValue(operator: Operator): boolean {
  return operator === 'empty' || operator === 'notEmpty';
}

/** Operators that take a list of values. */
export function takesList(operator: Operator): boolean {
  return operator === 'in' || operator === 'notIn';
}
