import type { z } from 'zod';
import { nameKeyOf } from '../handbook/place-in.ts';
import type { Role } from '../schema/field.ts';
import { isRecord, own } from '../schema/own.ts';
import { type Path, planOf } from '../schema/walk.ts';

/** What a translation says of its original, and where. */
export type Translated =
  /** A text, in place of that at a path of the original. */
  | { path: Path; text: string; role: Role; at: Path }
  /** A key that names an item of a list of the original; `before` is what stands before the name in a key of several (`goals.prix`). */
  | { path: Path; before: string; name: string; item: Path; nameKey: string };

/**
 * Visits what a translation names and says, along its original. Paths are those of the translation; `item` is the place in the original
 * of what is named. What fits nothing there is passed over: whoever checks the translation tells it.
 */
export function* translatedIn(value: unknown, schema: z.ZodType, data: unknown, path: Path = [], at: Path = []): Generator<Translated> {
  const { role, list, map, record } = planOf(schema);
  // A key that waits for its text names a place as well.
  if (typeof value === 'string' || value === null) {
    const short = map && role.shorthand === undefined ? undefined : (own(map?.shape, role.shorthand ?? '') ?? schema);
    const shown = short && planOf(short).role;
    if (shown?.text) yield { path, text: value ?? '', role: shown, at };
  } else if (list && Array.isArray(data)) {
    yield* inList(value, list.element, data, path, at);
  } else if ((map || record) && isRecord(value)) {
    const schemaOf = (key: string) => (map ? own(map.shape, key) : record?.valueType);
    for (const [key, inner] of Object.entries(value))
      yield* underKey(key, '', inner, schemaOf(key.split('.')[0] ?? ''), data, [...path, key], at);
  }
}

/** A key may hold several, with dots between them; below a list, the rest is the name of an item. */
function* underKey(
  key: string,
  before: string,
  inner: unknown,
  schema: z.ZodType | undefined,
  data: unknown,
  path: Path,
  at: Path,
): Generator<Translated> {
  const [first = '', ...others] = key.split('.');
  const rest = others.join('.');
  if (!schema || !isRecord(data) || !Object.hasOwn(data, first)) return;
  const [held, place] = [data[first], [...at, first]];
  if (rest === '') {
    yield* translatedIn(inner, schema, held, path, place);
    return;
  }
  const { list, map, record } = planOf(schema);
  const typed = `${before}${first}.`;
  if (list && Array.isArray(held)) yield* named(rest, typed, inner, list.element, held, path, place);
  else yield* underKey(rest, typed, inner, map ? own(map.shape, others[0] ?? '') : record?.valueType, held, path, place);
}

function* inList(value: unknown, element: z.ZodType, data: readonly unknown[], path: Path, at: Path): Generator<Translated> {
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* translatedIn(one, element, data[index], [...path, index], [...at, index]);
  else if (isRecord(value))
    for (const [name, one] of Object.entries(value)) yield* named(name, '', one, element, data, [...path, name], at);
}

function* named(
  name: string,
  before: string,
  inner: unknown,
  element: z.ZodType,
  data: readonly unknown[],
  path: Path,
  at: Path,
): Generator<Translated> {
  const index = data.findIndex((item) => isRecord(item) && own(item, nameKeyOf(item) ?? '') === name);
  const nameKey = nameKeyOf(data[index]);
  if (index < 0 || nameKey === undefined) return;
  const item = [...at, index];
  yield { path, before, name, item, nameKey };
  yield* translatedIn(inner, element, data[index], path, item);
}
