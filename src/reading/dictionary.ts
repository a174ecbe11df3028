import { pathKey } from '../handbook/handbook.ts';
import type { FieldDictionary } from '../schema/field-dictionary.ts';
import type { View } from './view.ts';

/** The fields that rules use, with their labels and units as readers of a language have them. */
export function fieldTextsIn({ handbook: { fieldsEntry, fieldsTranslations }, language }: View): FieldDictionary {
  const fields = fieldsEntry?.data?.fields ?? {};
  const texts = fieldsTranslations.get(language)?.texts;
  if (!texts) return fields;
  const translated = Object.entries(fields).map(([name, field]) => {
    const textOf = (key: 'label' | 'unit') => texts.get(pathKey(['fields', name, key]));
    const [label, unit] = [textOf('label') ?? field.label, textOf('unit') ?? field.unit];
    return [name, { ...field, label, ...(unit !== undefined && { unit }) }] as const;
  });
  return Object.fromEntries(translated);
}
