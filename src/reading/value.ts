import type { z } from 'zod';
import { bodyKeys, type Entity, type EntityKind, pathKey, type Translation } from '../handbook/handbook.ts';
import { isRecord, own } from '../schema/own.ts';
import { stageAt } from '../schema/stage.ts';
import { type Path, planOf, type SchemaPlan } from '../schema/walk.ts';
import { type Dialect, dialectOf } from '../text/markdown.ts';
import type { Text } from './text.ts';
import { readyText, type Written } from './tree.ts';
import type { View } from './view.ts';

/** The file that values come from, as read in one language. */
interface Owner {
  view: View;
  kind: EntityKind | 'config';
  id: string;
  file: string;
  translation: Translation | undefined;
  /** The key whose text stands below the keys of the file, in Markdown, and that text as written. */
  body?: { key: string; text: string; dialect: Dialect };
}

/** One value of a content file beside its schema: what every block of a page is made from. */
export interface Value extends SchemaPlan {
  owner: Owner;
  path: Path;
  data: unknown;
  /** The schema as its key has it, which knows the key's documentation. */
  schema: z.ZodType;
}

/** The whole content of an entity. */
export function entityValue(view: View, { kind, id, file, schema, data, source, translations }: Entity): Value {
  const owner: Owner = { view, kind, id, file, translation: translations.get(view.language) };
  const key = bodyKeys[kind];
  const body = source.body?.text.trim();
  if (!key || !body) return valueAt(owner, schema, data, []);
  const first = own(data, key);
  return valueAt(
    { ...owner, body: { key, text: joined(typeof first === 'string' ? first : undefined, body), dialect: dialectOf(file, source.body) } },
    schema,
    { ...data, [key]: body },
    [],
  );
}

/** The whole of the settings; undefined where there is no settings file. */
export function configValue(view: View): Value | undefined {
  const { configEntry: entry, config, configTranslations } = view.handbook;
  if (!entry) return undefined;
  return valueAt(
    { view, kind: 'config', id: entry.id, file: entry.file, translation: configTranslations.get(view.language) },
    entry.schema,
    config,
    [],
  );
}

/** The value of a key; undefined where it is left out. */
export function child(value: Value | undefined, key: string): Value | undefined {
  const data = value && isRecord(value.data) ? own(value.data, key) : undefined;
  if (!value || data === undefined) return undefined;
  const schema = value.map ? own(value.map.shape, key) : value.record?.valueType;
  return schema && valueAt(value.owner, schema, data, [...value.path, key]);
}

/** The values of a map in the order of the model, or, where its keys are free, in that of its file. */
export function entries(value: Value): [key: string, value: Value][] {
  const { data, map } = value;
  if (!isRecord(data)) return [];
  const found: [string, Value][] = [];
  for (const key in map ? map.shape : data) {
    const inner = child(value, key);
    if (inner) found.push([key, inner]);
  }
  return found;
}

/** The values of a list. */
export function items({ owner, list, data, path }: Value): Value[] {
  if (!Array.isArray(data) || !list) return [];
  return data.map((item, at) => valueAt(owner, list.element, item, [...path, at]));
}

/** The value at a path. */
export function valueAtPath(value: Value, path: Path): Value {
  return path.reduce<Value>((at, step) => (typeof step === 'number' ? items(at)[step] : child(at, step)) ?? at, value);
}

/** What stands under a key as it is written, whatever it is; undefined where it is left out. */
export function dataAt({ data }: Pick<Value, 'data'>, key: string): unknown {
  return isRecord(data) ? own(data, key) : undefined;
}

/** The id of an item of a list; undefined where it has none. */
export function itemId(value: Pick<Value, 'data'>): string | undefined {
  const id = dataAt(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The stage that a text names, as the settings declare it; undefined for words of somebody's own. */
function declaredStage({ owner: { view }, role, data }: Value, typed = String(data)): Value | undefined {
  const at = role.stage ? stageAt(view.handbook.config.stages, typed) : undefined;
  const declared = at === undefined ? undefined : child(configValue(view), 'stages');
  return declared && at !== undefined ? items(declared)[at] : undefined;
}

/** Values that have each their stage, in the order in which the settings declare them; those of no declared stage come last, as they stand. */
export function inStageOrder(values: readonly Value[]): Value[] {
  const placeOf = (value: Value) => {
    const stage = child(value, 'stage');
    const declared = stage && declaredStage(stage);
    return declared ? Number(declared.path[1]) : Number.MAX_VALUE;
  };
  const placed = values.map((value) => ({ value, place: placeOf(value) }));
  return placed.sort((a, b) => a.place - b.place).map(({ value }) => value);
}

/** The words under a key; undefined where it is left out. */
export function textAt(value: Value | undefined, key: string): Text | undefined {
  const inner = child(value, key);
  return inner && textOf(inner);
}

/** The words of a text: translated where somebody has, else as written, and marked so. */
export function textOf(value: Value): Text {
  const text = readyText(value.owner.view, writtenOf(value));
  // A name is no word of any language.
  return value.role.proper ? { text: text.text } : text;
}

/** A text as its author or its translator wrote it. */
export function writtenOf(value: Value): Written {
  const { owner, role, path, data } = value;
  const { view, file, translation, body } = owner;
  if (body && path.length === 1 && path[0] === body.key) return writtenBody(owner, body);
  const dialect = role.text ?? 'line';
  const translated = translation?.texts.get(pathKey(path));
  const name = child(declaredStage(value, translated), 'name');
  if (name) return writtenOf(name);
  if (translated !== undefined && translation) return { text: translated, dialect, file: translation.file, language: view.language };
  return { text: String(data), dialect, file, language: view.original };
}

/** A text whose file has it in Markdown, whole or after a first part among the keys. */
function writtenBody({ view, file, translation }: Owner, { key, text, dialect }: NonNullable<Owner['body']>): Written {
  const translated = translation?.body?.text.trim();
  if (!translated || !translation) return { text, dialect, file, language: view.original };
  const whole = joined(translation.texts.get(pathKey([key])), translated);
  return { text: whole, dialect: dialectOf(translation.file, translation.body), file: translation.file, language: view.language };
}

function joined(first: string | undefined, second: string): string {
  return first ? `${first}\n\n${second}` : second;
}

function valueAt(owner: Owner, schema: z.ZodType, data: unknown, path: Path): Value {
  return { ...planOf(schema), owner, path, data, schema };
}
