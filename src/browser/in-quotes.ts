import { filled, heard, type Spoken } from '../languages/spoken.ts';

/** Words in the quotes of the page, still in their own language. */
export function inQuotes(words: Spoken, quotes: string): Spoken {
  const { text, lang } = heard(words);
  const quoted = heard(filled(quotes, { text })).text;
  return lang ? { text: quoted, lang } : quoted;
}
