import { hash } from 'node:crypto';
import { inPlainSigns } from '../../text/blanks.ts';
import type { BrandFonts } from './brand/fonts.ts';
import { type FontFace, fontFaces } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';

/** The faces that paper and pictures are set in, and what they can draw. */
export interface Typography {
  /** Those of the company, where it brings any, then ours. The first that has a sign draws it. */
  faces: readonly FontFace[];
  /** Tells the company’s faces from others; empty where it brings none. */
  key: string;
  /** Whether a character can be drawn, by a face or as one that looks the same. */
  isDrawable(character: string): boolean;
  /** Words with signs that some face draws: in place of any other stands what looks the same, where there is anything. */
  asDrawn(words: string): string;
}

/** Sets what a company brings before what is ours. */
export function typographyOf(brand: BrandFonts): Typography {
  const own = Object.values(brand).flatMap(({ faces }) => faces);
  return own.length === 0
    ? ownTypography()
    : typographyIn([...own, ...fontFaces()], own.map(({ data }) => hash('sha1', data, 'hex')).join(' '));
}

/** Our faces alone. */
export function ownTypography(): Typography {
  ours ??= typographyIn(fontFaces(), '');
  return ours;
}

let ours: Typography | undefined;

/** Accents upon accents: what stands above the fourth is a smudge, that the typesetter takes minutes to draw. */
const PILED = /(\p{M}{4})\p{M}+/gu;
const BEYOND_LATIN = /[^\u0020-\u017F\u2010-\u201E\u2020-\u2026\u202F\u20AC]/u;

function typographyIn(faces: readonly FontFace[], key: string): Typography {
  let covers: ((code: number) => boolean)[] | undefined;
  const known = new Map<string, boolean>();
  const isCovered = (character: string) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    covers ??= faces.map(({ data }) => glyphsOf(data));
    const code = character.codePointAt(0) ?? 0;
    const covered = covers.some((has) => has(code));
    known.set(character, covered);
    return covered;
  };
  return {
    faces,
    key,
    isDrawable: (character) => isUndrawn(character) || isCovered(character) || lookAlikeOf(character, isCovered) !== undefined,
    asDrawn(words) {
      const plain = inPlainSigns(words).replace(PILED, '$1');
      // Most words hold nothing else.
      if (!BEYOND_LATIN.test(plain)) return plain;
      const signs = Array.from(plain.replace(SKIN, ''));
      return signs.map((one) => (isCovered(one) ? one : (lookAlikeOf(one, isCovered) ?? one))).join('');
    },
  };
}

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
function isUndrawn(character: string): boolean {
  return UNDRAWN.test(character);
}

/** An emoji in one colour has no skin, and a figure no key around it. */
const SKIN = /\p{Emoji_Modifier}|\u20E3/gu;

/** What Unicode calls the same sign but for its form, where that can be drawn: `℃` as `°C`. */
function lookAlikeOf(character: string, isCovered: (character: string) => boolean): string | undefined {
  const same = OFFICE_SIGNS[character] ?? character.normalize('NFKC');
  return same !== character && Array.from(same).every(isCovered) ? same : undefined;
}
