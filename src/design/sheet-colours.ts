import { keysOf, recordOf } from '../schema/own.ts';
import { defaultBrand, greyOf, ink, mix, readableOn } from './colour.ts';
import { hueOnPaper } from './hues.ts';

/** The inks of a printed sheet, as `#rrggbb`. */
export interface SheetColours {
  ink: string;
  muted: string;
  rule: string;
  /** What names, rules and charts are drawn in: the hue of the segment, or the company's own. */
  hue: string;
  /** What the head is filled with. */
  tint: string;
  /** The ground of a word on age. */
  aged: string;
}

const WHITE = '#ffffff';

/** The colours of a sheet. A company's yellow is darkened until it can be read; a grey sheet holds no colour at all. */
export function sheetColours(brand: string = defaultBrand, hue?: number, grey = false): SheetColours {
  const own = hue === undefined ? undefined : hueOnPaper(hue);
  const tint = own?.tint ?? mix(brand, WHITE, 0.9);
  const colours = {
    ink: ink.light,
    // With room to spare on a tint, on yellowed paper, and for a printer short of ink.
    muted: mix(ink.light, WHITE, 0.26),
    rule: mix(ink.light, WHITE, 0.82),
    hue: readableOn(own?.ink ?? brand, tint, ink.light, 5),
    tint,
    aged: '#f6e9bf',
  };
  if (!grey) return colours;
  // Without its colour, what stood out by it stands out by being darker.
  const darker = { ...colours, hue: mix(colours.hue, ink.light, 0.5) };
  return recordOf(keysOf(darker), (name) => greyOf(darker[name]));
}
