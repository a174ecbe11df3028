/** The forms of a counted noun, by the plural category of its language; `{n}` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Types an object as plural forms, so that a language may leave out the categories that it lacks. */
export const forms = (all: PluralForms): PluralForms => all;

/** Puts values in the places that a phrase keeps for them: `fill('{n} mois', { n: '12' })`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
