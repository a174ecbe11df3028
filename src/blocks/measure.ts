import { plain, type Text } from '../reading/text.ts';
import { dataAt, textAt, type Value } from '../reading/value.ts';

/** A number with its unit: `62 %`, `3 personnes sur 8`; what was typed as a unit alone is shown alone. */
export function measureOf(value: Value): Text | undefined {
  const amount = dataAt(value, 'value');
  const { formats } = value.owner.view;
  const words = textAt(value, 'unit');
  if (typeof amount !== 'number') return words;
  const text = formats.amount(amount, words?.text ?? '') ?? [formats.number(amount), words?.text].filter(Boolean).join('\u00A0');
  // A sign is of no language.
  const foreign = words?.lang && /\p{L}/u.test(words.text);
  return { ...plain(text), ...(foreign && { lang: words.lang }) };
}
