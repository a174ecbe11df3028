import type { z } from 'zod';
import type { Entity } from '../handbook/handbook.ts';
import { inEachLanguage, type LanguageCode, spokenIn, typeset, valueLabel } from '../languages/index.ts';
import { wordKey } from '../languages/wording.ts';
import { docOf, docPlaceOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';
import { plain, type Text } from './text.ts';
import { child, configValue, dataAt, entityValue, items, textOf, type Value } from './value.ts';
import { told, type View, word } from './view.ts';

/** What a key is called: by the model, or, for a field of the company's own, by the company. */
export function labelOf(value: Value): Text {
  const { owner, path, schema } = value;
  const declared = path.length === 1 ? declaration(value) : undefined;
  const title = child(declared, 'title');
  return title ? textOf(title) : schemaLabel(owner.view, schema, String(path.at(-1)));
}

/** What the model calls the key of a schema. */
export function schemaLabel(view: View, schema: z.ZodType, key: string): Text {
  return docText(view, schema, 'title') ?? plain(key);
}

/** What is said of the key of a schema: by the company, or else by us. */
export function docText(view: View, schema: z.ZodType | undefined, part: 'title' | 'description'): Text | undefined {
  const place = docPlaceOf(schema);
  const own = place && view.wording.own.get(wordKey(['fields', ...place, ...(part === 'title' ? [] : [part])]));
  if (own !== undefined) return plain(typeset(own, view.language));
  const doc = docOf(schema, spokenIn(view.language));
  if (!doc) return undefined;
  const { text, ...language } = told(view, doc[part]);
  return { text: typeset(text, language.lang ?? view.language), ...language };
}

/** What one value of an enumeration is called. */
export function choiceLabel(value: Value): Text {
  const { owner, choices: options = [], data } = value;
  const known = valueLabel(owner.view.words, options, String(data));
  if (known !== undefined) return word(owner.view, known);
  const choices = child(declaration(value), 'values');
  const own = choices && items(choices).find((choice) => choice.data === data);
  return own ? textOf(own) : textOf(value);
}

function declaration({ owner, path }: Value): Value | undefined {
  if (owner.kind === 'config') return undefined;
  const declared = child(configValue(owner.view), 'extraFields');
  return declared && items(declared).find((one) => dataAt(one, 'key') === path[0] && dataAt(one, 'on') === owner.kind);
}

/** The keys that name an object, best first. */
export const titleKeys = ['title', 'name', 'text', 'stage', 'label', 'channel', 'by', 'left'] as const;

/** What an object is called by those who read it. */
export function titleOf(value: Value): Text {
  for (const key of titleKeys) {
    const named = child(value, key);
    if (named) return textOf(named);
  }
  return labelOf(value);
}

/** The name or title of an entity. */
export function entityTitle(view: View, entity: Entity): Text {
  return titleOf(entityValue(view, entity));
}

/** What the model calls a key of a file, in every language: reports are not in the language of a page. */
export function fieldTitle({ schema }: Pick<Entity, 'schema'>, key: string | number | undefined): Record<LanguageCode, string> {
  const at = key === undefined ? undefined : schemaAt(schema, [key]);
  return inEachLanguage((language) => docOf(at, language)?.title ?? String(key));
}
