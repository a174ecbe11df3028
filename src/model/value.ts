import { z } from 'zod';
import type { Entity, EntityKind, Translation } from '../handbook/handbook.ts';
import { pathKey } from '../handbook/handbook.ts';
import type { Role } from '../schema/field.ts';
import { fullRole, type Path, unwrap } from '../schema/walk.ts';
import type { Text } from './text.ts';
import { readyText } from './tree.ts';
import type { View } from './view.ts';

/** The file that values come from, as read in one language. */
export interface Owner {
  view: View;
  kind: EntityKind | 'config';
  id: string;
  file: string;
  translation: Translation | undefined;
}

/** One value of a content file beside its schema: what every block of a page is made from. */
export interface Value {
  owner: Owner;
  path: Path;
  data: unknown;
  /** The schema as its key has it, which knows the key's documentation. */
  schema: z.ZodType;
  /** The schema without what only says that the value may be left out. */
  type: z.ZodType;
  role: Role;
}

/** The whole content of an entity. */
export function entityValue(view: View, { kind, id, file, schema, data, translations }: Entity): Value {
  return valueAt({ view, kind, id, file, translation: translations.get(view.language) }, schema, data, []);
}

/** The whole of the settings; undefined where there is no settings file. */
export function configValue(view: View): Value | undefined {
  const { configEntry: entry, config, configTranslations } = view.handbook;
  if (!entry) return undefined;
  return valueAt({ view, kind: 'config', id: entry.id, file: entry.file, translation: configTranslations.get(view.language) }, entry.schema, config, []);
}

/** The value of a key; undefined where it is left out. */
export function child(value: Value | undefined, key: string): Value | undefined {
  return value && entries(value).find(([name]) => name === key)?.[1];
}

/** The values of a map in the order of the model, or, where its keys are free, in that of its file. */
export function entries({ owner, type, data, path }: Value): [key: string, value: Value][] {
  if (!isRecord(data)) return [];
  const inside = (key: string, schema: z.ZodType): [string, Value][] =>
    data[key] === undefined ? [] : [[key, valueAt(owner, schema, data[key], [...path, key])]];
  if (type instanceof z.ZodObject) return Object.entries(type.shape).flatMap(([key, schema]) => inside(key, schema as z.ZodType));
  if (type instanceof z.ZodRecord) return Object.keys(data).flatMap((key) => inside(key, type.valueType as z.ZodType));
  return [];
}

/** The values of a list. */
export function items({ owner, type, data, path }: Value): Value[] {
  if (!Array.isArray(data) || !(type instanceof z.ZodArray)) return [];
  return data.map((item, at) => valueAt(owner, type.element as z.ZodType, item, [...path, at]));
}

/** The words of a text: translated where somebody has, else as written, and marked so. */
export function textOf({ owner, role, path, data }: Value): Text {
  const { view, file, translation } = owner;
  const dialect = role.text ?? 'line';
  const translated = translation?.texts.get(pathKey(path));
  if (translated !== undefined && translation) return readyText(view, { text: translated, dialect, file: translation.file, language: view.language });
  const text = readyText(view, { text: String(data), dialect, file, language: view.original });
  // A name is no word of any language.
  return role.proper ? { text: text.text } : text;
}

function valueAt(owner: Owner, schema: z.ZodType, data: unknown, path: Path): Value {
  return { owner, path, data, schema, type: unwrap(schema), role: fullRole(schema) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
