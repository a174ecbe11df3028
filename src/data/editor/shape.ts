import { z } from 'zod';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { valueLabel } from '../../languages/value-label.ts';
import type { Config } from '../../schema/index.ts';
import { isRecord } from '../../schema/own.ts';
import { fullRole, planOf } from '../../schema/walk.ts';
import { fieldsInRule, type JsonSchema, jsonSchema } from '../schemas.ts';
import { type Aim, aimOf, REFERENCES } from './references.ts';

type Json = Readonly<Record<string, unknown>>;

/** Marks what a text of a schema aims at, until its ids are put in. */
const [AIM, KEYS] = ['x-aim', 'x-keys'] as const;

/** The JSON Schema of a kind of file for an editor: with what each value is called, and the ids that each reference may name. */
export function editorShape(schema: z.ZodType, language: LanguageCode, departments: Config['departments']): Json {
  const shape = jsonSchema(schema, language, (own, json) => {
    const aim = aimIn(own);
    if (fullRole(own).rule) for (const field of fieldsInRule(json)) Object.assign(field, { [AIM]: 'field' });
    if (aim) (own instanceof z.ZodPipe ? firstOf(json) : json)[AIM] = aim;
    if (own instanceof z.ZodRecord && fullRole(planOf(own).record?.keyType ?? own).ref === 'department') json[KEYS] = 'department';
    if (own instanceof z.ZodEnum)
      json.enumDescriptions = own.options.map((value) => labelOf(language, own.options.map(String), String(value)));
  });
  return withAims({ ...shape }, departments) as Json;
}

/** What a text aims at; of a short form, what the text aims at that it is short for. */
function aimIn(schema: z.ZodType): Aim | undefined {
  const { role, map, list } = planOf(schema);
  const inner = role.shorthand === undefined ? list?.element : map?.shape[role.shorthand];
  if (schema instanceof z.ZodPipe) return inner && aimIn(inner);
  return map || list ? undefined : aimOf(role);
}

/** The short form stands before the whole. */
function firstOf(json: JsonSchema): JsonSchema {
  const [first] = json.anyOf ?? [];
  return isRecord(first) ? first : {};
}

function labelOf(language: LanguageCode, options: readonly string[], value: string): string {
  return valueLabel(languages[language].words, options, value) ?? value;
}

/** Puts the ids in: those of files from the list beside it, those of departments as keys that are known. */
function withAims(value: unknown, departments: Config['departments']): unknown {
  if (Array.isArray(value)) return value.map((one) => withAims(one, departments));
  if (!isRecord(value)) return value;
  const { [AIM]: aim, [KEYS]: keys, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, withAims(one, departments)]));
  if (isRecord(rest.items) && rest.items[AIM] !== undefined) delete inner.examples;
  if (keys !== undefined && isRecord(inner.additionalProperties)) {
    const { additionalProperties, propertyNames: _, ...others } = inner;
    const properties = Object.fromEntries(
      departments.map(({ id, name }) => [id, { ...(inner.additionalProperties as Json), title: name }]),
    );
    return { ...others, properties, additionalProperties };
  }
  if (typeof aim !== 'string') return inner;
  // An example would be offered as an id among those that there are.
  const { title, description } = inner;
  return { ...(title !== undefined && { title, description }), $ref: `${REFERENCES}#/$defs/${aim}` };
}
