import type { Row } from '../../src/portfolio/rules/evaluate.ts';
import type { FieldDictionary } from '../../src/schema/field-dictionary.ts';
import { type Condition, isGroup, type Rule, type Scalar } from '../../src/schema/rule.ts';

type Truth = boolean | undefined;

/**
 * What a rule says of a contact by the logic of SQL, in which something may be unknown: worked out from the rule as it is written, with
 * its `not` where it was typed, so that nothing is shared with what is tested.
 */
export function threeValued(rule: Rule, row: Row, fields: FieldDictionary, at: string): Truth {
  if (!isGroup(rule)) return ofCondition(rule, row, fields, at);
  const truths = rule.rules.map((one) => threeValued(one, row, fields, at));
  const [decisive, other] = rule.combinator === 'and' ? [false, true] : [true, false];
  const joined = truths.includes(decisive) ? decisive : truths.includes(undefined) ? undefined : other;
  return rule.not && joined !== undefined ? !joined : joined;
}

function ofCondition({ field, operator, value }: Condition, row: Row, fields: FieldDictionary, at: string): Truth {
  const type = fields[field]?.type;
  const found = row[field];
  const isEmpty = found === null || found === undefined || (type === 'text' && found === '');
  if (operator === 'empty') return isEmpty;
  if (operator === 'notEmpty') return !isEmpty;
  if (isEmpty) return undefined;
  const comparable = (one: unknown) => (type === 'integer' || type === 'decimal' ? Math.round(Number(one) * 1e6) / 1e6 : one);
  const wanted = (Array.isArray(value) ? value : [value]).map((one: Scalar) =>
    comparable(typeof one === 'object' ? minus(at, one.daysBefore) : one),
  );
  const is = comparable(found) as string;
  const [first, second] = wanted as [string, string];
  switch (operator) {
    case '=':
      return is === first;
    case '!=':
      return is !== first;
    case '<':
      return is < first;
    case '<=':
      return is <= first;
    case '>':
      return is > first;
    case '>=':
      return is >= first;
    case 'between':
      return is >= first && is <= second;
    case 'in':
      return wanted.includes(is);
    case 'notIn':
      return !wanted.includes(is);
    case 'contains':
      return is.includes(first);
    case 'beginsWith':
      return is.startsWith(first);
    case 'endsWith':
      return is.endsWith(first);
  }
}

function minus(at: string, days: number): string {
  const day = new Date(`${at}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
