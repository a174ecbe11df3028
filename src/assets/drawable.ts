import { coverageOf } from './coverage.ts';
import { fontBlobs } from './fonts.ts';

/** Spaces, but for the one that is a line, and signs that only say how others are read need no drawing. */
const UNDRAWN = /(?!\u1680)[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** Whether every face draws a character, so that it may stand anywhere. */
export function isDrawable(character: string): boolean {
  covers ??= fontBlobs().map(coverageOf);
  return UNDRAWN.test(character) || covers.every((has) => has(character.codePointAt(0) ?? 0));
}

let covers: ((code: number) => boolean)[] | undefined;

/** The number of a character, as the Unicode tables have it: `U+1F600`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
