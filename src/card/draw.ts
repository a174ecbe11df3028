import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { fontFaces } from '../assets/fonts.ts';
import type { Element } from './element.ts';
import type { Box, Drawn } from './fit.ts';

/** The same list for every picture: satori reads a font once as long as it is given the same one. */
let fonts: Font[] | undefined;

/** Lays out elements as an SVG, its words as outlines, so that no machine needs the fonts. */
export async function svgOf(element: Element, width: number, height: number): Promise<Drawn<string>> {
  fonts ??= fontFaces().map(({ family, ...face }) => ({ name: family, ...face }));
  const boxes: Box[] = [];
  // Its types ask for React’s elements, its documentation for plain ones.
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width,
    height,
    fonts,
    // On whole pixels, words of small type would stand unevenly apart.
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width: w, height: h }) => boxes.push({ key, left, top, width: w, height: h }),
  });
  return { made: svg, boxes };
}

/** The pixels of an SVG. */
export async function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
