import type pptxgen from 'pptxgenjs';
import { heard, type Spoken } from '../../languages/spoken.ts';
import type { PrintedPortrait } from '../../sheets/sheet.ts';
import { BODY, HEIGHT, ink, MARGIN, type SlideSetting, TITLES, WIDTH } from './measures.ts';
import { plainText } from './words.ts';

/** A place on a slide, in inches. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Somebody's face in a circle, or their initials. */
export function drawFace(
  slide: pptxgen.Slide,
  id: string,
  { initials, alt }: PrintedPortrait,
  { x, y, w }: Omit<Place, 'h'>,
  hue: number | undefined,
  { faces, colours }: SlideSetting,
): void {
  const { tint, hue: colour } = colours(hue);
  const face = faces.get(id);
  const place = { x, y, w, h: w };
  slide.addShape('ellipse', { ...place, fill: { color: face ? 'FFFFFF' : ink(tint) }, line: { color: ink(tint), width: 1 } });
  if (face) slide.addImage({ ...place, data: face, rounding: true, altText: plainText(alt) });
  else
    slide.addText(plainText(initials), {
      ...place,
      align: 'center',
      valign: 'middle',
      fontFace: TITLES,
      fontSize: w * 26,
      bold: true,
      color: ink(colour),
    });
}

/** What a slide says of itself: on what it rests, of which day it is, and the way to the living page. */
export function drawFoot(slide: pptxgen.Slide, words: readonly Spoken[], page: string | undefined, { colours, lang }: SlideSetting): void {
  const { muted, rule } = colours(undefined);
  const y = HEIGHT - 0.68;
  const w = WIDTH - 2 * MARGIN;
  slide.addShape('line', { x: MARGIN, y, w, h: 0, line: { color: ink(rule), width: 0.75 } });
  const look = { fontFace: BODY, fontSize: 10, color: ink(muted), valign: 'top' as const, margin: 0, lang };
  const own = page ? w * 0.64 : w;
  slide.addText(plainText(words.map((one) => heard(one).text).join(' ')), { ...look, x: MARGIN, y: y + 0.08, w: own, h: 0.5 });
  if (!page) return;
  const address = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  slide.addText([{ text: plainText(address), options: { hyperlink: { url: page }, color: ink(muted) } }], {
    ...look,
    align: 'right',
    x: MARGIN + own,
    y: y + 0.08,
    w: w - own,
    h: 0.5,
  });
}
