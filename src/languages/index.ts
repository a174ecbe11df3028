import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr, type Language } from './fr/index.ts';
import type { Words } from './fr/words.ts';
import { layOver, type OwnWords } from './wording.ts';

export { type Formats, formatsFor } from './format.ts';
export type { Language } from './fr/index.ts';
export type { Words } from './fr/words.ts';
export { fill, type PluralForms } from './plural.ts';
export { typeset } from './typography.ts';
export { valueLabel } from './value-label.ts';
export type { OwnWords } from './wording.ts';

/** Every language that the tool speaks. A folder beside this file and its line here are all that one takes. */
export const languages = { fr, en, de } satisfies Record<string, Language>;

/** The code of a language that the tool speaks. */
export type LanguageCode = keyof typeof languages;

/** Their codes, in the order in which they are offered. */
export const languageCodes = Object.keys(languages) as LanguageCode[];

/** The language of a handbook or of a machine that names none. */
export const usualLanguage = 'fr' satisfies LanguageCode;

/** The language in which the tool speaks to readers of one that it does not speak. */
export const fallbackLanguage = 'en' satisfies LanguageCode;

/** The code of the language in which the tool speaks to readers of a language, regional or not. */
export function spokenIn(language: string): LanguageCode {
  const [base = ''] = language.split('-');
  return languageCodes.find((code) => code === language) ?? languageCodes.find((code) => code === base) ?? fallbackLanguage;
}

/** Something in every language that the tool speaks, by its code. */
export function inEachLanguage<T>(make: (language: LanguageCode) => T): Record<LanguageCode, T> {
  return Object.fromEntries(languageCodes.map((code) => [code, make(code)])) as Record<LanguageCode, T>;
}

/** The words of the site in a language; English where nobody has translated them. */
export function wordsFor(language: string): Words {
  return languages[spokenIn(language)].words;
}

/** Whether the tool speaks a language itself, regional or not. */
export function speaks(language: string): boolean {
  return spokenIn(language) === language.split('-')[0];
}

/** How the interface speaks to readers of a language. */
export interface Wording {
  words: Words;
  /** What a company says itself. */
  own: OwnWords;
  /** The words that are of the language of `words.language` and not of the readers’. */
  borrowed: ReadonlySet<string>;
}

const none: OwnWords = new Map();
const wordings = new WeakMap<OwnWords, Map<string, Wording>>();

/** The words of the site in a language, those of a company before ours, and ours in English where we do not speak it. */
export function wordingFor(language: string, own: OwnWords = none): Wording {
  const known = wordings.get(own) ?? new Map<string, Wording>();
  wordings.set(own, known);
  const before = known.get(language);
  if (before) return before;
  const { words, ours } = layOver(wordsFor(language), own);
  const made = { words: { ...words, language: spokenIn(language) }, own, borrowed: speaks(language) ? new Set<string>() : ours };
  known.set(language, made);
  return made;
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
