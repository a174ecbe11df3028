import type { FontFile } from '../../../source/font/folder.ts';

/** The parts that a font can play. */
export const fontRoles = ['serif', 'sans'] as const;
export type FontRole = (typeof fontRoles)[number];

/** What each is asked for: running text, what stands out, and the same in italics. */
const WANTED = [400, 600].flatMap((weight) => [false, true].map((italic) => ({ weight, italic })));

/** The words for weights and slopes that old fonts write behind the name of their family. */
const STYLES: ReadonlySet<string> = new Set(
  'thin hairline extra ultra semi demi light extralight ultralight semilight demilight regular normal roman book medium bold semibold demibold extrabold ultrabold black extrablack ultrablack heavy italic oblique'.split(
    ' ',
  ),
);

/** Whether a font is one of a family, whatever its case and the weight in its own name. */
export function isOfFamily(font: Pick<FontFile, 'family'>, wanted: string): boolean {
  const words = folding(wanted).split(' ');
  const own = folding(font.family).split(' ');
  return words.every((word, at) => own[at] === word) && own.slice(words.length).every((word) => STYLES.has(word));
}

function folding(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The fonts of a family that come nearest to what is asked for, each once. */
export function facesFor<T extends Pick<FontFile, 'weight' | 'italic' | 'range'>>(family: readonly T[]): T[] {
  const best = WANTED.flatMap((wanted) => family.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0] ?? []);
  return [...new Set(best)];
}

function distance(
  { weight, italic, range }: Pick<FontFile, 'weight' | 'italic' | 'range'>,
  wanted: { weight: number; italic: boolean },
): number {
  const holds = range && wanted.weight >= range[0] && wanted.weight <= range[1];
  // Of two that are as near, the bolder stands out.
  const away = holds ? 0 : Math.abs(weight - wanted.weight) - (wanted.weight > 500 && weight > wanted.weight ? 1 : 0);
  return away + (italic === wanted.italic ? 0 : 1000);
}
