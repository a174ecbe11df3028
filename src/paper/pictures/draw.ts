import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { ownTypography, type Typography } from '../fonts/typography.ts';
import type { Child, PictureElement } from './element.ts';
import type { Box, DrawnFrames } from './fit.ts';

/** The same list for every picture: satori reads a font once as long as it is given the same one. */
const lists = new WeakMap<Typography, Font[]>();

function fontsOf(type: Typography): Font[] {
  const known = lists.get(type);
  if (known) return known;
  const list = type.faces.map(({ family, weight, ...face }) => ({ name: family, weight: hundreds(weight), ...face }));
  lists.set(type, list);
  return list;
}

const WEIGHTS = [100, 200, 300, 400, 500, 600, 700, 800, 900] as const;

/** The nearest of the weights that satori knows. */
function hundreds(weight: number): NonNullable<Font['weight']> {
  return WEIGHTS.find((known) => known > weight - 50) ?? 900;
}

/** Lays out elements as an SVG, its words as outlines, so that no machine needs the fonts. */
export async function svgOf(element: PictureElement, width: number, height: number, type = ownTypography()): Promise<DrawnFrames<string>> {
  const boxes: Box[] = [];
  // Its types ask for React’s elements, its documentation for plain ones.
  const svg = await satori(drawable(element, type) as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fontsOf(type),
    // On whole pixels, words of small type would stand unevenly apart.
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width: w, height: h }) => boxes.push({ key, left, top, width: w, height: h }),
  });
  return { made: svg, boxes };
}

/** The same element with signs that the fonts have. */
function drawable(element: PictureElement, type: Typography): PictureElement {
  const { children } = element.props;
  if (children === undefined) return element;
  const ready = typeof children === 'string' ? type.asDrawn(children) : children.map((child) => readyChild(child, type));
  return { ...element, props: { ...element.props, children: ready } };
}

function readyChild(child: Child, type: Typography): Child {
  if (typeof child === 'string') return type.asDrawn(child);
  return child ? drawable(child, type) : child;
}

/** The pixels of an SVG. */
export async function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
