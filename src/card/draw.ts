import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { asDrawn } from '../assets/drawable.ts';
import { fontFaces } from '../assets/fonts.ts';
import type { Child, Element } from './element.ts';
import type { Box, Drawn } from './fit.ts';

/** The same list for every picture: satori reads a font once as long as it is given the same one. */
let fonts: Font[] | undefined;

/** Lays out elements as an SVG, its words as outlines, so that no machine needs the fonts. */
export async function svgOf(element: Element, width: number, height: number): Promise<Drawn<string>> {
  fonts ??= fontFaces().map(({ family, ...face }) => ({ name: family, ...face }));
  const boxes: Box[] = [];
  // Its types ask for React’s elements, its documentation for plain ones.
  const svg = await satori(drawable(element) as Parameters<typeof satori>[0], {
    width,
    height,
    fonts,
    // On whole pixels, words of small type would stand unevenly apart.
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width: w, height: h }) => boxes.push({ key, left, top, width: w, height: h }),
  });
  return { made: svg, boxes };
}

/** The same element with signs that the fonts have. */
function drawable(element: Element): Element {
  const { children } = element.props;
  if (children === undefined) return element;
  const ready = typeof children === 'string' ? asDrawn(children) : children.map(readyChild);
  return { ...element, props: { ...element.props, children: ready } };
}

function readyChild(child: Child): Child {
  if (typeof child === 'string') return asDrawn(child);
  return child ? drawable(child) : child;
}

/** The pixels of an SVG. */
export async function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
