/** Spaces, but for the one that is a line, and signs that only say how others are read need no drawing. */
const UNDRAWN = /(?!\u1680)[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]|\u20E3/u;

/** The bullets and arrows that office programs take from fonts of their own, and a quote that few faces have. */
const OFFICE_SIGNS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF076': '❖',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0E8': '➔',
  '\uF0FC': '✓',
  '\uF0FB': '✗',
  '\uF04A': '☺',
  '\u2043': '•',
  '\u201F': '“',
};

/** Whether a character needs no drawing. */
export function isUndrawn(character: string): boolean {
  return UNDRAWN.test(character);
}

/** An emoji in one colour has no skin, and a figure no key around it. */
export const SKIN = /\p{Emoji_Modifier}|\u20E3/gu;

/** What Unicode calls the same sign but for its form, where that can be drawn: `℃` as `°C`. */
export function lookAlikeOf(character: string, isCovered: (character: string) => boolean): string | undefined {
  const same = OFFICE_SIGNS[character] ?? character.normalize('NFKC');
  return same !== character && Array.from(same).every(isCovered) ? same : undefined;
}

/** The number of a character, as the Unicode tables have it: `U+1F600`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
