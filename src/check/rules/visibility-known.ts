import type { z } from 'zod';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { isRecord, own } from '../../schema/own.ts';
import { planOf } from '../../schema/walk.ts';
import { mendLine } from '../../source/lines.ts';
import type { Rule } from '../context.ts';

/** Each key of `fieldVisibility` names a field: a misspelt one would leave open what it was meant to keep. */
export const visibilityKnown: Rule = function* ({ handbook: { personas, decisions, config } }) {
  const departments = config.departments.map(({ id }) => id);
  for (const { data, schema, source, partial } of [...personas.values(), ...decisions.values()]) {
    // What faults took away may be what is meant.
    if (partial) continue;
    for (const key of Object.keys(data.fieldVisibility ?? {})) {
      const meant = missOf(key, schema, data, departments);
      if (!meant) continue;
      const place = source.locate(['fieldVisibility', key], 'key');
      const { suggestion } = meant;
      yield diagnose(
        'visibility/unknown-field',
        place,
        { key, ...(suggestion && { suggestion }) },
        suggestion && mendLine(source, place, suggestion),
      );
    }
  }
};

/** Undefined where a path names a field; otherwise what it may have meant. */
function missOf(key: string, root: z.ZodType, data: unknown, departments: readonly string[]): { suggestion?: string } | undefined {
  const steps = key.split('.');
  let schema = root;
  let values: unknown[] = [data];
  for (const [at, step] of steps.entries()) {
    const known = stepsFrom(schema, values, departments);
    const next = known.get(step);
    if (!next) {
      const suggestion = suggest(step, known.keys());
      return suggestion === undefined ? {} : { suggestion: [...steps.slice(0, at), suggestion, ...steps.slice(at + 1)].join('.') };
    }
    schema = next.schema;
    values = next.values;
  }
  return undefined;
}

type Steps = Map<string, { schema: z.ZodType; values: unknown[] }>;

/** Where a path may go from here: to a key, or in a list to an item by its id or its place, or straight to a key of all items. */
function stepsFrom(schema: z.ZodType, values: readonly unknown[], departments: readonly string[]): Steps {
  const { list, map, record } = planOf(schema);
  if (list) {
    const { element } = list;
    const lists = values.filter((value): value is unknown[] => Array.isArray(value));
    const whole = stepsFrom(element, lists.flat(1), departments);
    for (const list of lists) {
      for (const [at, item] of list.entries())
        for (const name of [String(at), ...idOf(item)]) whole.set(name, { schema: element, values: [item] });
    }
    return whole;
  }
  const below = (key: string) => values.map((value) => own(isRecord(value) ? value : {}, key));
  if (map) return new Map(Object.entries(map.shape).map(([key, inner]) => [key, { schema: inner, values: below(key) }]));
  if (!record) return new Map();
  const keys = [...departments, ...values.flatMap((value) => Object.keys(value ?? {}))];
  return new Map(keys.map((key) => [key, { schema: record.valueType, values: below(key) }]));
}

function idOf(item: unknown): string[] {
  return isRecord(item) && typeof item.id === 'string' ? [item.id] : [];
}
