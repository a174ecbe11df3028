/** What may tell who somebody is, beside what they do. */
export const clues = ['name', 'age', 'place', 'employer'] as const;
export type Clue = (typeof clues)[number];

/** Of so many who share a description, none is told apart by it. */
export const ENOUGH_ALIKE = 3;

/** An age, and no years of experience or of being a customer. */
const AGE = /(?<!(?:depuis|for|seit|since|pendant) )(?<!\d)\d{2} ?(?:ans|years? old|Jahre)(?![\p{L}])(?! (?:d[e’']|of|in ))/u;
const PLACE = /(?<!\p{L})(?:(?:à|près de|from|near|in|aus) |d[’'])\p{Lu}\p{Ll}{2,}/u;
const EMPLOYER = /(?<!\p{L})(?:chez|at|bei) \p{Lu}[\p{L}&]{2,}/u;
/** Two words with capitals of which the first is no rank or part of a company, as titles are written in English. */
const NAME =
  /^(?!(?:Client|Customer|Head|Chief|Key|Account|Product|Sales|Marketing|Senior|Junior|Vice|Panel|Group|Team|Service|Human|General|Managing|Regional|Brand|Data|Supply)\p{L}* )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\p{Ll}{2,}|\p{Lu}{3,})(?= ?[,(–]|$)/u;

/**
 * By what a description of somebody who took part lets those around them know who it is: a whole name, or two of age, place and employer
 * together. A job alone names nobody. None where it does not.
 */
export function recognisedBy(description: string): Clue[] {
  const text = description.trim();
  const patterns: Record<Clue, RegExp> = { name: NAME, age: AGE, place: PLACE, employer: EMPLOYER };
  const found = clues.filter((clue) => patterns[clue].test(text));
  return found.includes('name') || found.length > 1 ? found : [];
}
