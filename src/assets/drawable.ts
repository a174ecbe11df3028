import { inPlainSigns } from '../text/plain-signs.ts';
import { coverageOf } from './coverage.ts';
import { fontBlobs } from './fonts.ts';

/** Spaces, but for the one that is a line, and signs that only say how others are read need no drawing. */
const UNDRAWN = /(?!\u1680)[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]|\u20E3/u;

/** The bullets and arrows that office programs take from fonts of their own. */
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
};

/** Whether a character can be drawn, by a face or as one that looks the same. */
export function isDrawable(character: string): boolean {
  return UNDRAWN.test(character) || isCovered(character) || lookAlike(character) !== undefined;
}

/** Words with signs that some face draws: in place of any other stands what looks the same, where there is anything. */
export function asDrawn(words: string): string {
  const plain = inPlainSigns(words);
  // Most words hold nothing else.
  if (!BEYOND_LATIN.test(plain)) return plain;
  return Array.from(plain.replace(SKIN, ''), (character) => (isCovered(character) ? character : (lookAlike(character) ?? character))).join(
    '',
  );
}

const BEYOND_LATIN = /[^\u0020-\u017F\u2010-\u2026\u202F\u20AC]/u;
/** An emoji in one colour has no skin, and a figure no key around it. */
const SKIN = /\p{Emoji_Modifier}|\u20E3/gu;

/** What Unicode calls the same sign but for its form: `℃` as `°C`. */
function lookAlike(character: string): string | undefined {
  const same = OFFICE_SIGNS[character] ?? character.normalize('NFKC');
  return same !== character && Array.from(same).every(isCovered) ? same : undefined;
}

function isCovered(character: string): boolean {
  covers ??= fontBlobs().map(coverageOf);
  const code = character.codePointAt(0) ?? 0;
  return covers.some((has) => has(code));
}

let covers: ((code: number) => boolean)[] | undefined;

/** The number of a character, as the Unicode tables have it: `U+1F600`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
