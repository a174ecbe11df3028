import { plain, type Text } from '../reading/text.ts';
import { child, textOf, type Value } from '../reading/value.ts';

/** A number with its unit: `62 %`, `3 personnes sur 8`; what was typed as a unit alone is shown alone. */
export function measureOf(value: Value): Text | undefined {
  const { value: amount } = value.data as { value?: number };
  const { formats } = value.owner.view;
  const unit = child(value, 'unit');
  const words = unit && textOf(unit);
  if (amount === undefined) return words;
  const text = formats.amount(amount, words?.text ?? '') ?? [formats.number(amount), words?.text].filter(Boolean).join('\u00A0');
  // A sign is of no language.
  const foreign = words?.lang && /\p{L}/u.test(words.text);
  return { ...plain(text), ...(foreign && { lang: words.lang }) };
}
