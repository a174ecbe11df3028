import { fill, type PluralForms } from './plural.ts';

/** Words for a sheet, or for a script of a page; those that are not of its language say of which they are. */
export type Spoken = string | { text: string; lang: string };

/** The same of whatever holds words. */
export type SpokenAll<T> = T extends string ? Spoken : { [K in keyof T]: SpokenAll<T[K]> };

/** The forms of a counted noun, for a script. */
export type SpokenForms = SpokenAll<PluralForms>;

/** Words with their language, where it is not that of the page. */
export function heard(words: Spoken | { text: string; lang?: string | undefined }): { text: string; lang?: string | undefined } {
  return typeof words === 'string' ? { text: words } : words;
}

/** Words with signs behind them that are of no language. */
export function followedBy(words: Spoken, signs: string): Spoken {
  return typeof words === 'string' ? words + signs : { ...words, text: words.text + signs };
}

/** The same words with their places filled. */
export function filled(words: Spoken, values: Readonly<Record<string, string>>): Spoken {
  return typeof words === 'string' ? fill(words, values) : { ...words, text: fill(words.text, values) };
}

/** The form of a number on a page of a language, by the rules of the language that the words are of. */
export function formFor(forms: SpokenForms, n: number, language: string): Spoken {
  const form = (of: string) => forms[new Intl.PluralRules(of).select(n)] ?? forms.other;
  const { lang } = heard(form(language));
  return form(lang ?? language);
}
