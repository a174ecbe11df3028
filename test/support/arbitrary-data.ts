import fc from 'fast-check';
import { z } from 'zod';
import type { RefKind } from '../../src/schema/field.ts';
import { ID_PATTERN } from '../../src/schema/text.ts';
import { planOf, type Shape } from '../../src/schema/walk.ts';

/** The ids that references may aim at, by their kind. */
export type Targets = Partial<Record<RefKind, readonly string[]>>;

/** What people type: words, and the signs at which YAML and Markdown stumble. */
const words = fc
  .array(
    fc.constantFrom('client', 'l’agence', 'prix', '12', '**gras**', '« dit »', '#1', '- puce', 'oui', ':', '“x”', 'a: b', "l'eau", '*'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `Mot ${parts.join(' ')}`);

/** Data of any shape that fits a schema: each key there or not, each choice, lists of any length, texts in short form or in keys. */
export function arbitraryData(schema: z.ZodType, targets: Targets): fc.Arbitrary<unknown> {
  const { type, role, list, map, record } = planOf(schema);
  if (role.ref) return fc.constantFrom(...(targets[role.ref] ?? []));
  if (role.text) return words;
  if (list) return fc.array(withoutNothing(arbitraryData(list.element, targets)), { maxLength: 3 });
  if (record) {
    const keys = planOf(record.keyType).role.ref;
    return fc.dictionary(fc.constantFrom(...((keys && targets[keys]) ?? [])), arbitraryData(record.valueType, targets), {
      maxKeys: 2,
    });
  }
  if (map) {
    const whole = mapOf(map.shape, targets);
    const main = map.shape[role.shorthand ?? ''];
    const short = main && arbitraryData(main, targets);
    const needed = Object.values(map.shape).filter((inner) => !inner.safeParse(undefined).success);
    return short && needed.length === 1 ? fc.oneof(whole, short) : whole;
  }
  return leaf(type);
}

function mapOf(shape: Shape, targets: Targets): fc.Arbitrary<unknown> {
  const known = Object.entries(shape).filter(([, inner]) => isKnown(inner, targets));
  const values = Object.fromEntries(known.map(([key, inner]) => [key, key === 'id' ? anId : arbitraryData(inner, targets)]));
  return fc.record(values, { requiredKeys: known.flatMap(([key, inner]) => (isOptional(inner) ? [] : [key])) });
}

/** What needs files of its own, or means nothing yet, is left out, as is what could aim at nothing. */
function isKnown(schema: z.ZodType, targets: Targets): boolean {
  const { type, role, list, map, record } = planOf(schema);
  if (role.image || role.drawn || type instanceof z.ZodUnknown) return false;
  if (role.ref) return (targets[role.ref] ?? []).length > 0;
  if (list) return isKnown(list.element, targets);
  if (map) return Object.values(map.shape as Record<string, z.ZodType>).every((inner) => isOptional(inner) || isKnown(inner, targets));
  const keys = record && planOf(record.keyType).role.ref;
  return !record || (keys !== undefined && (targets[keys] ?? []).length > 0);
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** An item of a list is something: an empty group of keys cannot be told from a slip. */
function withoutNothing(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.filter((value) => typeof value !== 'object' || Object.keys(value as object).length > 0);
}

/** Within a file an id names one thing. */
const anId = fc.nat({ max: 1_000_000_000 }).map((number) => `n${number}`);

function leaf(type: z.ZodType): fc.Arbitrary<unknown> {
  if (type instanceof z.ZodEnum) return fc.constantFrom(...type.options);
  if (type instanceof z.ZodLiteral) return fc.constantFrom(...type.values);
  if (type instanceof z.ZodBoolean) return fc.boolean();
  if (type instanceof z.ZodISODate) return fc.constantFrom('2025-01-31', '2026-03-12');
  if (type instanceof z.ZodNumber) {
    const [min, max] = [type.minValue, type.maxValue].map((limit) => (Number.isSafeInteger(limit) ? (limit as number) : undefined));
    return fc.integer({ min: min ?? 0, max: Math.min(max ?? 100, (min ?? 0) + 100) });
  }
  return type instanceof z.ZodString && type.safeParse('n1').success && ID_PATTERN.test('n1') ? anId : words;
}
