import type { z } from 'zod';
import { spokenIn, valueLabel } from '../languages/index.ts';
import { docOf } from '../schema/field.ts';
import type { Text } from './text.ts';
import { child, configValue, dataAt, items, textOf, type Value } from './value.ts';
import { type View, word } from './view.ts';

/** What a key is called: by the model, or, for a field of the company's own, by the company. */
export function labelOf(value: Value): Text {
  const { owner, path, schema } = value;
  const declared = path.length === 1 ? declaration(value) : undefined;
  const title = child(declared, 'title');
  return title ? textOf(title) : schemaLabel(owner.view, schema, String(path.at(-1)));
}

/** What the model calls the key of a schema. */
export function schemaLabel(view: View, schema: z.ZodType, key: string): Text {
  return word(view, docOf(schema, spokenIn(view.words.language))?.title ?? key);
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
