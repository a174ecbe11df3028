import { z } from 'zod';
import { fieldsSchema } from '../../../src/schema/field-dictionary.ts';
import {
  configSchema,
  decisionSchema,
  guideSchema,
  icpSchema,
  personaSchema,
  recordSchema,
  segmentSchema,
} from '../../../src/schema/index.ts';
import { unwrap } from '../../../src/schema/walk.ts';

export const schemas: { [name: string]: z.ZodType } = {
  persona: personaSchema(),
  segment: segmentSchema(),
  icp: icpSchema(),
  record: recordSchema(),
  decision: decisionSchema(),
  guide: guideSchema(),
  handbook: configSchema(),
  fields: fieldsSchema(),
};

/** Every schema below another, itself included, with the path that leads to it. */
export function* everySchema(schema: z.ZodType, path: string): Generator<[path: string, schema: z.ZodType]> {
  yield [path, schema];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) yield* everySchema(inner.element as z.ZodType, `${path}[]`);
  else if (inner instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(inner.shape)) yield* everySchema(field as z.ZodType, `${path}.${key}`);
  } else if (inner instanceof z.ZodRecord) {
    yield* everySchema(inner.keyType as z.ZodType, `${path}.<key>`);
    yield* everySchema(inner.valueType as z.ZodType, `${path}.*`);
  }
}

/** Every object among the schemas of the handbook, by its path. */
export function everyObject(): [path: string, object: z.ZodObject][] {
  const objects: [string, z.ZodObject][] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [path, found] of everySchema(schema, name)) {
      const inner = unwrap(found);
      if (inner instanceof z.ZodObject) objects.push([path, inner]);
    }
  }
  return objects;
}

/** Every key of every object, by its path. */
export function everyKey(): [path: string, schema: z.ZodType][] {
  return everyObject().flatMap(([path, object]) =>
    Object.entries(object.shape).map(([key, field]): [string, z.ZodType] => [`${path}.${key}`, field as z.ZodType]),
  );
}
