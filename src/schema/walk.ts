import { z } from 'zod';
import { type Role, roleOf } from './field.ts';
import { own } from './own.ts';

export type Path = readonly (string | number)[];

/** One value of a content file, beside the schema that it is meant to fit. */
export interface Visit {
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
export function walk(schema: z.ZodType, value: unknown, visit: (visit: Visit) => void, path: Path = []): void {
  if (value === undefined || value === null) return;
  const { role, list, map, record } = planOf(schema);
  visit({ path, value, schema, role });
  if (list) {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(list.element as z.ZodType, item, visit, [...path, i]);
  } else if (map) {
    if (role.shorthand !== undefined && typeof value === 'string') {
      walk(map.shape[role.shorthand] as z.ZodType, value, visit, path);
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        // `shape` is a plain object: a key called `toString` is none of its own.
        if (Object.hasOwn(map.shape, key)) walk(map.shape[key] as z.ZodType, item, visit, [...path, key]);
      }
    }
  } else if (record && isRecord(value)) {
    const keySchema = record.keyType as z.ZodType;
    for (const [key, item] of Object.entries(value)) {
      visit({ path: [...path, key], value: key, schema: keySchema, role: planOf(keySchema).role, isKey: true });
      walk(record.valueType as z.ZodType, item, visit, [...path, key]);
    }
  }
}

/** What a schema is, as far as whoever walks along it asks. */
export interface Plan {
  /** The schema without what only says that a value may be left out. */
  type: z.ZodType;
  role: Role;
  list?: z.ZodArray;
  map?: z.ZodObject;
  record?: z.ZodRecord;
}

const plans = new WeakMap<z.ZodType, Plan>();

/** What a walk needs of a schema, found out once: asking zod for a schema's class is slow, and a handbook asks for each value. */
export function planOf(schema: z.ZodType): Plan {
  const known = plans.get(schema);
  if (known) return known;
  const type = unwrap(schema);
  const plan: Plan = { type, role: fullRole(schema) };
  if (type instanceof z.ZodArray) plan.list = type;
  else if (type instanceof z.ZodObject) plan.map = type;
  else if (type instanceof z.ZodRecord) plan.record = type;
  plans.set(schema, plan);
  return plan;
}

/** The schema of the value at a path, or undefined where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = at && unwrap(at);
    if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodObject) at = own(inner.shape, String(step)) as z.ZodType | undefined;
    else if (inner instanceof z.ZodRecord) at = inner.valueType as z.ZodType;
    else return undefined;
  }
  return at;
}

/** Takes off what only says whether a value may be left out or written short. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out as z.ZodType);
  return schema;
}

/** The role of a schema with those of what it wraps; the outermost word counts. */
export function fullRole(schema: z.ZodType): Role {
  let role = roleOf(schema);
  for (let at: z.ZodType = schema; ; ) {
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.def.innerType as z.ZodType;
    else if (at instanceof z.ZodPipe) at = at.def.out as z.ZodType;
    else break;
    role = { ...roleOf(at), ...role };
  }
  return role;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
