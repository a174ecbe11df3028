import fc from 'fast-check';
import type { FieldDictionary, FieldType } from '../../src/schema/field-dictionary.ts';
import { type Condition, operatorsOf, type Rule, type RuleValue, type Scalar, takesList, takesNoValue } from '../../src/schema/rule.ts';

/** The day of the snapshot of random rules. */
export const AT = '2026-11-21';

const field = (type: FieldType) => ({ label: 'X', family: 'descriptive' as const, type, source: 'contacts.x' });

/** Fields of each type; some have names that databases know as words of their own. */
export const FIELDS: FieldDictionary = {
  sector: field('text'),
  select: field('text'),
  'état `d"âme\\': field('text'),
  employees: field('integer'),
  order: field('integer'),
  amount: field('decimal'),
  rate: field('decimal'),
  last_order: field('date'),
  opened: field('date'),
  active: field('boolean'),
  group: field('boolean'),
};

/** Texts in which a database might see something of its own: quotes, backslashes, patterns, letters of several bytes. */
const TEXTS = [
  'industrie',
  'Industrie',
  "l'été",
  'l’été',
  '50 %',
  '50_%',
  '%',
  '_',
  'a\\b',
  '\\',
  '"',
  "''",
  '`',
  'é',
  'e\u0301',
  'été',
  'ß',
  '🙂',
  '\\x27',
  '--',
  '$$',
  'a;b',
  'NULL',
  'true',
  '1',
  ' a',
  'a ',
  '{x}',
  '?',
];
const DAYS = ['1969-12-31', '1970-01-01', '2024-02-29', '2026-05-25', '2026-11-20', '2026-11-21', '2026-11-22', '2105-12-31', '2106-01-01'];

const scalars: Record<FieldType, fc.Arbitrary<Scalar>> = {
  text: fc.constantFrom(...TEXTS),
  integer: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(2 ** 53 - 1, -(2 ** 53) + 1, 0)),
  decimal: fc.oneof(
    fc.integer({ min: -30, max: 120 }).map((tenths) => tenths / 10),
    fc.constantFrom(0.000001, 999_999_999_999.99, 0.3, -0.005),
  ),
  date: fc.oneof(
    fc.constantFrom(...DAYS),
    fc.integer({ min: 0, max: 400 }).map((daysBefore) => ({ daysBefore })),
  ),
  boolean: fc.boolean(),
};

const condition: fc.Arbitrary<Condition> = fc.constantFrom(...Object.keys(FIELDS)).chain((name) => {
  const { type } = FIELDS[name] as FieldDictionary[string];
  return fc.constantFrom(...operatorsOf[type]).chain((operator): fc.Arbitrary<Condition> => {
    if (takesNoValue(operator)) return fc.constant({ field: name, operator });
    const one = scalars[type];
    const value: fc.Arbitrary<RuleValue> =
      operator === 'between' ? fc.tuple(one, one) : takesList(operator) ? fc.array(one, { minLength: 1, maxLength: 4 }) : one;
    return value.map((typed) => ({ field: name, operator, value: typed }));
  });
});

/** Trees of at most three levels, with and without `not`. */
export const randomRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 1, arbitrary: condition },
    {
      weight: 3,
      arbitrary: fc
        .record({
          combinator: fc.constantFrom('and' as const, 'or' as const),
          not: fc.boolean(),
          rules: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
        })
        .map(({ not, ...group }): Rule => ({ ...group, ...(not && { not: true as const }) })),
    },
  ),
})).rule;

/** What a column of each type may hold, and of one in five rows nobody knows. */
const cells: Record<FieldType, fc.Arbitrary<string | number | boolean>> = {
  text: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS)).map(([a, b]) => a + b) },
  ),
  integer: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constant(2 ** 53 - 1)),
  // As an exact decimal arrives: in digits.
  decimal: fc.oneof(
    fc.integer({ min: -300, max: 1200 }).map((cents) => (cents / 100).toFixed(6)),
    fc.constantFrom('0.000001', '999999999999.990000', '0.300000', '-0.005000'),
  ),
  date: fc.constantFrom(...DAYS),
  boolean: fc.boolean(),
};

export const randomRow = fc.record(
  Object.fromEntries(Object.entries(FIELDS).map(([name, { type }]) => [name, fc.option(cells[type], { freq: 4, nil: null })])),
);
