import type { FieldDictionary, FieldType } from '../../schema/field-dictionary.ts';
import { own } from '../../schema/own.ts';
import type { Rule } from '../../schema/rule.ts';
import { compareDecimals } from './decimals.ts';
import { type Comparison, type NormalForm, normalForm } from './normal-form.ts';

/** What is known of one contact, by field. Dates are ISO days; a decimal may be a string, so that none of its digits is lost. */
export type Row = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

/**
 * Whether a contact meets a rule: what the SQL of the rule says, without a database.
 * @param at the day of the snapshot.
 */
export function meets(rule: Rule, row: Row, fields: FieldDictionary, at: string): boolean {
  return isMet(normalForm(rule, fields, at), row);
}

/** Whether a contact meets a rule that was brought into normal form once for many of them. */
export function isMet(form: NormalForm, row: Row): boolean {
  if ('all' in form) return form.all.every((one) => isMet(one, row));
  if ('any' in form) return form.any.some((one) => isMet(one, row));
  const value = own(row, form.field) ?? null;
  const isEmpty = value === null || (form.type === 'text' && value === '');
  if ('empty' in form) return isEmpty === form.empty;
  return !isEmpty && isTrue(form, value as NonNullable<Row[string]>);
}

/** Whether a comparison is true of a value. */
export function isTrue({ test, type, value, not }: Comparison, found: NonNullable<Row[string]>): boolean {
  const [text, wanted] = [String(found), String(value)];
  switch (test) {
    case 'contains':
      return text.includes(wanted) !== (not === true);
    case 'beginsWith':
      return text.startsWith(wanted) !== (not === true);
    case 'endsWith':
      return text.endsWith(wanted) !== (not === true);
    case '=':
      return order(type, text, wanted) === 0;
    case '!=':
      return order(type, text, wanted) !== 0;
    case '<':
      return order(type, text, wanted) < 0;
    case '<=':
      return order(type, text, wanted) <= 0;
    case '>':
      return order(type, text, wanted) > 0;
    case '>=':
      return order(type, text, wanted) >= 0;
  }
}

/** ISO days sort as texts do; of texts and truths only whether they are the same is ever asked. */
export function order(type: FieldType, a: string, b: string): number {
  if (type === 'integer' || type === 'decimal') return compareDecimals(a, b);
  return a === b ? 0 : a < b ? -1 : 1;
}
