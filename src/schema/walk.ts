import { z } from 'zod';
import { type Role, roleOf } from './field.ts';
import { isRecord, own } from './own.ts';

export type Path = readonly (string | number)[];

/** One value of a content file, beside the schema that it is meant to fit. */
interface Visit {
  path: Path;
  value: unknown;
  schema: z.ZodType;
  role: Role;
  /** True for the key of a map whose keys mean something, as departments in `guidance`. */
  isKey?: true;
}

/**
 * Visits every value that has a place in a schema, parents first. Takes raw data, valid or not: what does not fit is passed
 * over, so that the rest of a faulty file is still checked.
 */
export function walk(schema: z.ZodType | undefined, value: unknown, visit: (visit: Visit) => void, path: Path = []): void {
  if (schema === undefined || value === undefined || value === null) return;
  const { role, list, map, record } = planOf(schema);
  visit({ path, value, schema, role });
  if (list) {
    walkList(list.element, value, visit, path, role);
  } else if (map) {
    if (role.shorthand !== undefined && typeof value === 'string') {
      walk(map.shape[role.shorthand], value, visit, path);
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        // `shape` is a plain object: a key called `toString` is none of its own.
        if (Object.hasOwn(map.shape, key)) walk(map.shape[key], item, visit, [...path, key]);
      }
    }
  } else if (record && isRecord(value)) {
    const keySchema = record.keyType;
    for (const [key, item] of Object.entries(value)) {
      visit({ path: [...path, key], value: key, schema: keySchema, role: planOf(keySchema).role, isKey: true });
      walk(record.valueType, item, visit, [...path, key]);
    }
  }
}

function walkList(element: z.ZodType, value: unknown, visit: (visit: Visit) => void, path: Path, { single }: Role): void {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(element, item, visit, [...path, i]);
  else if (single && typeof value === 'string') walk(element, value, visit, path);
}

/** The keys of a map. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** What a schema is, as far as whoever walks along it asks. */
export interface SchemaPlan {
  /** The schema without what only says that a value may be left out. */
  type: z.ZodType;
  role: Role;
  list?: { element: z.ZodType };
  map?: { shape: Shape };
  record?: { keyType: z.ZodType; valueType: z.ZodType };
  /** What it lets one choose from; a single value where there is no choice. */
  choices?: readonly string[];
  /** Set for a day, `YYYY-MM-DD`. */
  isDay?: true;
  /** The ends of a number that has both. */
  bounds?: { min: number; max: number };
}

const plans = new WeakMap<z.ZodType, SchemaPlan>();

/** What a walk needs of a schema, found out once: asking zod for a schema's class is slow, and a handbook asks for each value. */
export function planOf(schema: z.ZodType): SchemaPlan {
  const known = plans.get(schema);
  if (known) return known;
  const type = unwrap(schema);
  const plan: SchemaPlan = { type, role: fullRole(schema) };
  if (type instanceof z.ZodArray) plan.list = { element: schemaIn(type.element) };
  else if (type instanceof z.ZodObject) plan.map = type;
  else if (type instanceof z.ZodRecord) plan.record = { keyType: schemaIn(type.keyType), valueType: schemaIn(type.valueType) };
  else if (type instanceof z.ZodEnum) plan.choices = type.options.map(String);
  else if (type instanceof z.ZodLiteral) plan.choices = [...type.values].map(String);
  else if (type instanceof z.ZodISODate) plan.isDay = true;
  else if (type instanceof z.ZodNumber && type.minValue !== null && type.maxValue !== null)
    plan.bounds = { min: type.minValue, max: type.maxValue };
  plans.set(schema, plan);
  return plan;
}

/** The schema of the value at a path, or undefined where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!at) return undefined;
    const { list, map, record }: SchemaPlan = planOf(at);
    at = list ? list.element : map ? own(map.shape, String(step)) : record?.valueType;
  }
  return at;
}

/** Takes off what only says whether a value may be left out or written short. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = wrappedIn(schema);
  return inner ? unwrap(inner) : schema;
}

/** The role of a schema with those of what it wraps; the outermost word counts. */
export function fullRole(schema: z.ZodType): Role {
  const inner = wrappedIn(schema);
  return inner ? { ...fullRole(inner), ...roleOf(schema) } : roleOf(schema);
}

function wrappedIn(schema: z.ZodType): z.ZodType | undefined {
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = isOptional ? schema.def.innerType : schema instanceof z.ZodPipe ? schema.def.out : undefined;
  return inner && schemaIn(inner);
}

/** What zod knows of the parts of a schema is less than that they are schemas. */
function schemaIn(part: z.core.$ZodType): z.ZodType {
  if (part instanceof z.ZodType) return part;
  throw new TypeError('a part of a schema is none');
}
