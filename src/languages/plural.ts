/** The forms of a counted noun, by the plural category of its language; `{n}` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Types an object as plural forms, so that a language may leave out the categories that it lacks. */
export const forms = (all: PluralForms): PluralForms => all;

/** The categories of all languages. Source: CLDR. */
export const pluralCategories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const CATEGORIES: ReadonlySet<string> = new Set(pluralCategories);

/** Whether words are the forms of one phrase. */
export function isForms(words: object): words is PluralForms {
  return Object.hasOwn(words, 'other') && Object.keys(words).every((key) => CATEGORIES.has(key));
}

/** Puts values in the places that a phrase keeps for them: `fill('{n} mois', { n: '12' })`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The names of the places that a phrase keeps. */
export function placesIn(phrase: string): string[] {
  return [...new Set([...phrase.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}
