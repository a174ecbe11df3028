import { en } from './en.ts';
import { fr, type Words } from './fr.ts';

export { type Formats, formatsFor } from './format.ts';
export type { Words } from './fr.ts';
export { fill, type PluralForms } from './plural.ts';
export { typeset } from './typography.ts';

const languages: Readonly<Record<string, Words>> = { fr, en };

/** The interface's words in a language, regional or not; English where nobody has translated them. */
export function wordsFor(language: string): Words {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}

/** The name of a language in that language, as a switch shows it: Français, English. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The name of a language within a sentence of another: français, French. */
export function languageNameIn(language: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
}

/** What an enumeration's value is called, given all values of that enumeration. */
export function valueLabel(words: Words, options: readonly string[], value: string): string | undefined {
  for (const table of Object.values<Readonly<Record<string, string>>>(words.values)) {
    const known = Object.keys(table);
    if (known.length === options.length && options.every((option) => known.includes(option))) return table[value];
  }
  return undefined;
}
