/** Signs that are never seen: they only say how others are read, or where a line may break. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Spaces that a face need not have, such as tabs. */
const RARE_SPACE = /[^\S \n\u00A0\u202F]/g;

/** Words without signs that are never seen and with common spaces alone: a typesetter would look for the others in its fonts, in vain. */
export function inPlainSigns(words: string): string {
  return words.replace(UNSEEN, '').replace(RARE_SPACE, ' ');
}
