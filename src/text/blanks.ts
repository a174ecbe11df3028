/** A text without the spaces and tabs around it, which is all that YAML and Markdown call blank: `trim` knows many more. */
export function withoutBlanks(text: string): string {
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t';
  let [start, end] = [0, text.length];
  while (isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}

/** Words on one line: wherever their author broke it, and whatever blanks stand there, is a space. */
export const onOneLine = (words: string): string => (words.includes('\n') ? words.replace(/(?<!\s)\s*\n\s*/g, ' ') : words);

/** Signs that are never seen: they only say how others are read, or where a line may break. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Spaces that a face need not have, such as tabs. */
const RARE_SPACE = /[^\S \n\u00A0\u202F]/g;

/** Words without signs that are never seen and with common spaces alone: a typesetter would look for the others in its fonts, in vain. */
export function inPlainSigns(words: string): string {
  return words.replace(UNSEEN, '').replace(RARE_SPACE, ' ');
}

/** What any font draws: letters of Europe’s west and the common signs of its texts. */
const COMMON = '\\u0000-\\u017F\\u2010-\\u201E\\u2020-\\u2026\\u202F\\u20AC';
/** Each half of a sign beyond the first plane is rare too: to look for whole ones takes four times as long. */
const RARE = new RegExp(`[^${COMMON}]`);
const ALL_RARE = new RegExp(RARE, 'gu');

/** Whether a text holds a sign that a font may lack. */
export function holdsRareSign(text: string): boolean {
  return RARE.test(text);
}

/** Each sign of a text that a font may lack, once. */
export function rareSignsIn(text: string): string[] {
  return [...new Set(text.match(ALL_RARE))];
}
