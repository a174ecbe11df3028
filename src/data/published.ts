import { z } from 'zod';
import { schemasFor } from '../handbook/content-file.ts';
import { entityKinds } from '../handbook/handbook.ts';
import { stances } from '../schema/evidence.ts';
import type { ExtraField } from '../schema/extra-field.ts';
import type { CitableKind } from '../schema/field.ts';
import { schemaNames } from '../schema/index.ts';
import { planOf, type Shape } from '../schema/walk.ts';
import { sections } from '../text/links.ts';
import { FORMAT, told } from './handbook-json.ts';

/**
 * What the JSON for other tools holds, made from the content model by the rules of `value-json.ts`: a reference has a name and an address, a text is
 * Markdown, and what the rest of the handbook knows of a statement stands beside it. A test holds it equal to what is made.
 */
export interface Published {
  /** `api/handbook.json`. */
  whole: z.ZodType;
  /** What stands in it more than once, and in files of its own, by its name. */
  parts: ReadonlyMap<z.ZodType, string>;
  /** The schema of the content that each part of it was made from, which knows what is to be said of it. */
  madeFrom: ReadonlyMap<z.ZodType, z.ZodType>;
}

/** How deep the items of a file stand that have an address, and a depth at which nothing has one. */
const ITEM = 2;
const NOWHERE = 100;

/** Describes the JSON of a handbook with the fields that a company declares. */
export function publishedJson(extraFields: readonly ExtraField[] = []): Published {
  const madeFrom = new Map<z.ZodType, z.ZodType>();
  const schemas = schemasFor(extraFields);
  const language = z.string();
  const url = z.string();
  const reference = z.strictObject({ id: z.string(), name: z.string(), url: url.optional() });
  const stance = z.enum(stances);
  const standing = z.enum(['supported', 'hypothesis', 'contested']);
  const evidence = z.strictObject({
    stance,
    kind: z.enum(['verbatim', 'finding', 'figure', 'record', 'reserved', 'unknown'] satisfies (
      | CitableKind
      | 'record'
      | 'reserved'
      | 'unknown'
    )[]),
    ref: z.string().optional(),
    text: z.string().optional(),
    by: z.string().optional(),
    source: z.string(),
    nature: z.string().optional(),
    date: z.string().optional(),
    url: url.optional(),
    note: z.string().optional(),
  });
  const citation = z.strictObject({ page: z.string(), text: z.string(), stance, url });

  const madeOf = (schema: z.ZodType, depth: number): z.ZodType => {
    const inner = published(schema, depth);
    // A clone: a part that many share is told by each key that holds it.
    const made = schema instanceof z.ZodOptional ? inner.optional() : inner.clone();
    madeFrom.set(made, schema);
    return made;
  };
  const published = (schema: z.ZodType, depth: number): z.ZodType => {
    const { type, role, list, map, record } = planOf(schema);
    if (role.ref) return reference;
    if (role.shorthand === 'ref') return evidence;
    if (role.image || role.text) return z.string();
    if (list) return z.array(madeOf(list.element, depth + 1));
    if (record) return z.record(z.string(), madeOf(record.valueType, depth + 1));
    if (!map) return type;
    const { statement, item, citable } = role;
    return z.strictObject({
      ...shapeOf(map.shape, depth),
      ...((statement || map.shape.evidence) && { standing: standing.optional() }),
      ...(item && depth === ITEM && { url }),
      ...(citable && { citedBy: z.array(citation).optional() }),
    });
  };
  const shapeOf = (shape: Shape, depth: number) =>
    Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, madeOf(one, depth + 1)]));

  const parts = new Map<z.ZodType, string>([
    [reference, 'reference'],
    [evidence, 'evidence'],
    [citation, 'citation'],
  ]);
  const kind = z.enum(entityKinds);
  const count = z.int().nonnegative();
  const coverage = z.strictObject({ claims: count, supported: count, contested: count, hypotheses: count, share: z.number().optional() });
  const mention = z.strictObject({ type: kind, id: z.string(), name: z.string(), url, key: z.string() });
  parts.set(coverage, 'coverage').set(mention, 'mention');
  const entities = entityKinds.map((kind) => {
    const entity = z.strictObject({
      type: z.literal(kind),
      id: z.string(),
      language,
      name: z.string(),
      url,
      ...((kind === 'persona' || kind === 'icp') && { coverage }),
      data: published(schemas[kind], 0),
      ...(kind === 'guide' && { body: z.string().optional() }),
      linkedFrom: z.array(mention),
      untranslated: z.array(z.string()),
    });
    parts.set(entity, schemaNames[kind]);
    return [sections[kind], z.array(entity)] as const;
  });
  const settings = Object.entries(planOf(schemas.config).map?.shape ?? {}).filter(([key]) => told.some((one) => one === key));
  const whole = z.strictObject({
    formatVersion: z.literal(FORMAT),
    company: z.string(),
    language,
    languages: z.array(language),
    url,
    audience: z.string(),
    classification: z.string(),
    // A handbook may have no settings file; and what stands in it has no address.
    ...Object.fromEntries(settings.map(([key, one]) => [key, madeOf(one.optional(), NOWHERE)])),
    ...Object.fromEntries(entities),
  });
  return { whole, parts, madeFrom };
}
