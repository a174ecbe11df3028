import type { z } from 'zod';
import { SOURCE_HASHES } from '../../handbook/source-hash.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { docOf } from '../../schema/field.ts';
import { own } from '../../schema/own.ts';
import { planOf, type SchemaPlan } from '../../schema/walk.ts';
import { document, type JsonSchema } from '../schemas.ts';

const TEXT = { type: ['string', 'null'] } satisfies JsonSchema;

/** The JSON Schema of the translation of a kind of file: its texts, none of which is needed, and lists by the ids of what they hold. */
export function translationShape(schema: z.ZodType, language: LanguageCode): JsonSchema {
  const shape = shapeOf(schema, language);
  // What each text was made from is written by a command alone.
  const hashes: JsonSchema = { type: 'object', additionalProperties: { type: 'string' } };
  return shape ? { ...shape, properties: { ...shape.properties, [SOURCE_HASHES]: hashes } } : { type: 'object' };
}

/** What a translation may say in the place of something; undefined where that holds no text. */
function shapeOf(schema: z.ZodType, language: LanguageCode): JsonSchema | undefined {
  const { role, list, map, record } = planOf(schema);
  const json: JsonSchema | undefined = role.text
    ? { ...TEXT }
    : map
      ? mapShape(map.shape, role.shorthand, language)
      : list
        ? listShape(list.element, language)
        : record && mapOf(record.valueType, language);
  if (json) document(json, titled(schema, language));
  return json;
}

/** The example of a key is one of the original, where lists are lists. */
function titled(schema: z.ZodType, language: LanguageCode) {
  const doc = docOf(schema, language);
  return doc && { ...doc, example: '' };
}

function mapShape(shape: NonNullable<SchemaPlan['map']>['shape'], shorthand: string | undefined, language: LanguageCode) {
  const found = Object.entries(shape).flatMap(([key, inner]) => {
    const json = shapeOf(inner, language);
    return json ? [[key, json] as const] : [];
  });
  if (found.length === 0) return undefined;
  const whole = {
    type: 'object',
    properties: Object.fromEntries(found),
    // `quote.text` is `text` below `quote`.
    patternProperties: { '^[^.]+\\.': true },
    additionalProperties: false,
  } satisfies JsonSchema;
  return shorthand === undefined ? whole : { anyOf: [TEXT, whole] };
}

/** What has an id is translated below it; what has none is so in its order, or below what it is called by. */
function listShape(element: z.ZodType, language: LanguageCode): JsonSchema | undefined {
  const item = shapeOf(element, language);
  if (!item) return undefined;
  const hasId = own(planOf(element).map?.shape, 'id') !== undefined;
  return hasId ? keyed(item) : { anyOf: [{ type: 'array', items: item }, keyed(item)] };
}

function mapOf(element: z.ZodType, language: LanguageCode): JsonSchema | undefined {
  const item = shapeOf(element, language);
  return item && keyed(item);
}

function keyed(item: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: item };
}

/** The translation of one of two kinds of file that stand in one folder: which of them it is of, only its original says. */
export function ofEither(one: JsonSchema, other: JsonSchema): JsonSchema {
  const [ours, theirs] = [one.properties ?? {}, other.properties ?? {}];
  const shared = Object.entries(theirs).map(([key, inner]) => {
    const known = own(ours, key);
    return [key, !known || JSON.stringify(known) === JSON.stringify(inner) ? inner : either(known, inner)] as const;
  });
  return { ...one, properties: { ...ours, ...Object.fromEntries(shared) } };
}

function either(...parts: (JsonSchema | boolean)[]): JsonSchema {
  return { anyOf: parts.flatMap((part) => (typeof part === 'boolean' ? [] : [part])) };
}
