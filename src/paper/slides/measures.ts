import type { SheetColours } from '../../design/sheet-colours.ts';
import type { View } from '../../reading/view.ts';

/* A slide of 16 by 9, in inches, as the format counts. */
export const WIDTH = 13.333;
export const HEIGHT = 7.5;
export const MARGIN = 0.55;
/** Room between two columns. */
export const GAP = 0.35;

/* Fonts that every program that opens slides has: ours are not embedded in the format. */
export const TITLES = 'Georgia';
export const BODY = 'Calibri';

/** The sizes of running text to try, in points, the best first. */
export const SIZES = [16, 15, 14, 13, 12] as const;
/** The size of what does not fit in any of these: the program that opens it shrinks it further. */
export const SMALLEST = 11;

/** What all slides of a deck are drawn with. */
export interface SlideSetting {
  view: View;
  /** Portraits by persona, as data addresses. */
  faces: ReadonlyMap<string, string>;
  lang: string;
  colours: (hue: number | undefined) => SheetColours;
}

/** A colour as the format writes it. */
export const ink = (colour: string): string => colour.slice(1);
