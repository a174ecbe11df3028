import { parse } from 'yaml';
import { z } from 'zod';
import { schemasFor } from '../handbook/content-file.ts';
import { entityKinds, type Handbook } from '../handbook/handbook.ts';
import { type LanguageCode, spokenIn, usualLanguage } from '../languages/index.ts';
import { docOf, type FieldText } from '../schema/field.ts';
import { type Config, schemaNames } from '../schema/index.ts';
import { operators } from '../schema/rule.ts';
import { fullRole } from '../schema/walk.ts';
import { type ApiFile, absolute, jsonFile } from './file.ts';
import { publishedJson } from './published.ts';
import { withDefinitions } from './schema-definitions.ts';
import { wordsSchema } from './words-schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * What each kind of content file may hold, and the words of the interface that a company may say itself, as JSON Schemas that
 * editors read: keys, values, and what each is for.
 */
export function schemaFiles(handbook: Handbook): ApiFile[] {
  const { languages, base, extraFields } = handbook.config;
  const language = spokenIn(languages[0] ?? usualLanguage);
  const schemas = schemasFor(extraFields);
  const file = (name: string, { $schema = DIALECT, ...rest }: Readonly<Record<string, unknown>>): ApiFile => {
    const path = `api/schemas/${name}.schema.json`;
    const $id = absolute({ handbook }, `${base}${path}`);
    return jsonFile(path, { $schema, ...(handbook.config.site && { $id }), ...rest });
  };
  return [
    ...[...entityKinds, 'config' as const, 'fields' as const].map((kind) =>
      file(schemaNames[kind], withDefinitions({ ...jsonSchema(schemas[kind], language) })),
    ),
    file('words', wordsSchema(language)),
    file('data', withDefinitions({ ...publishedSchema(extraFields, language) })),
  ];
}

/**
 * The JSON Schema of what an author may type: short forms included, and no key that has a default is needed.
 * @param note adds to what is said of each part.
 */
export function jsonSchema(schema: z.ZodType, language: LanguageCode, note?: (own: z.ZodType, json: JsonSchema) => void): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // What comes out of a short form is the whole form; the short one is added below.
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema: own, jsonSchema: json }) => {
      if (!(own instanceof z.ZodType)) return;
      if (own instanceof z.ZodObject) needOnly(own, json);
      if (json.format !== undefined) delete json.pattern;
      if (own instanceof z.ZodPipe) allowShort(own, json);
      if (fullRole(own).rule) Object.assign(json, ruleJson());
      document(json, docOf(own, language));
      note?.(own, json);
    },
  });
}

/**
 * The JSON Schema of `api/handbook.json`. What stands in it by a name of its own is what a file of its own holds:
 * `#/$defs/persona` is `api/personas/*.json`.
 */
export function publishedSchema(extraFields: Config['extraFields'], language: LanguageCode): JsonSchema {
  const { whole, parts, madeFrom } = publishedJson(extraFields);
  const metadata = z.registry<{ id: string }>();
  for (const [schema, id] of parts) metadata.add(schema, { id });
  return z.toJSONSchema(whole, {
    target: 'draft-2020-12',
    metadata,
    unrepresentable: 'any',
    override: ({ zodSchema: own, jsonSchema: json }) => {
      if (!(own instanceof z.ZodType)) return;
      // More keys may be added: who checks by an older schema is told nothing of them.
      if (json.additionalProperties === false) delete json.additionalProperties;
      if (json.format !== undefined) delete json.pattern;
      const { title, description } = docOf(madeFrom.get(own), language) ?? {};
      if (title !== undefined) Object.assign(json, { title, description });
    },
  });
}

/** What an editor is told of a rule: its first level, as a schema that names itself cannot be cut into definitions. */
function ruleJson(): JsonSchema {
  const condition = { field: { type: 'string' }, operator: { enum: [...operators] }, value: {} };
  const group = { combinator: { enum: ['and', 'or'] }, not: { const: true } };
  const inner = { type: 'object', properties: { ...condition, ...group, rules: { type: 'array', minItems: 1 } } };
  return { type: 'object', properties: { ...group, rules: { type: 'array', minItems: 1, items: inner }, ...condition } } as JsonSchema;
}

/** Where the JSON Schema of a rule names a field. */
export function fieldsInRule({ properties = {} }: JsonSchema): JsonSchema[] {
  const { field, rules } = properties as Record<string, JsonSchema>;
  const items = rules?.items as JsonSchema | undefined;
  return [...(field ? [field] : []), ...(items ? fieldsInRule(items) : [])];
}

function needOnly(object: z.ZodObject, json: JsonSchema): void {
  const needed = Object.entries(object.shape).flatMap(([key, one]) =>
    one instanceof z.ZodOptional || one instanceof z.ZodDefault ? [] : [key],
  );
  if (needed.length > 0) json.required = needed;
  else delete json.required;
}

function allowShort(pipe: z.ZodPipe, json: JsonSchema): void {
  const { shorthand, single } = fullRole(pipe);
  if (shorthand === undefined && !single) return;
  const whole = { ...json };
  for (const key of Object.keys(json)) delete json[key];
  json.anyOf = [{ type: 'string', minLength: 1 }, whole];
}

/** Says of a part what a language says of its key. */
export function document(json: JsonSchema, doc: FieldText | undefined): void {
  if (!doc) return;
  json.title = doc.title;
  json.description = doc.description;
  if (doc.example !== '') json.examples = [exampleOf(doc.example)];
}

function exampleOf(example: string): unknown {
  try {
    // Dates stay text, as in the files.
    return parse(example, { schema: 'core' });
  } catch {
    return example;
  }
}
