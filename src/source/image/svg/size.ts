import type { SvgElement } from './elements.ts';

/** The longest side that an SVG may claim, in pixels: it has none of its own, and is drawn as large as it is shown. */
const LONGEST = 4096;
/** What it is given where it claims more. */
const USUAL = 1600;

/** Pixels in a unit, with letters as browsers set them. Source: CSS Values and Units, “Absolute lengths”. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  em: 16,
  rem: 16,
  ex: 8,
  q: 96 / 101.6,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** The attributes of the outermost element with a size that can be drawn: as it claims, or smaller in the same shape. */
export function withSoundSize(attributes: SvgElement['attributes']): SvgElement['attributes'] {
  const typed = (name: string) => attributes.find((one) => one.name === name)?.value ?? '';
  const box = boxOf(typed('viewBox'));
  const [ownWidth, ownHeight] = [pixelsOf(typed('width')), pixelsOf(typed('height'))];
  // What claims one side only keeps its shape.
  const width = ownWidth ?? (box && ownHeight !== undefined ? (ownHeight * box[2]) / box[3] : undefined);
  const height = ownHeight ?? (box && ownWidth !== undefined ? (ownWidth * box[3]) / box[2] : undefined);
  const rest = attributes.filter(({ name }) => !['width', 'height', 'viewBox', 'x', 'y'].includes(name));
  const view = box ? [{ space: '', name: 'viewBox', value: box.join(' ') }] : [];
  const claimed = [width ?? box?.[2], height ?? box?.[3]] as const;
  const [wide, high] = claimed;
  if (wide === undefined || high === undefined) return [...sizes(width, height), ...view, ...rest];
  const shrink = Math.min(1, Math.max(wide, high) > LONGEST ? USUAL / Math.max(wide, high) : 1);
  // Without a box, what is drawn would be cut instead of shrunk.
  const shown = box ? view : [{ space: '', name: 'viewBox', value: `0 0 ${wide} ${high}` }];
  const own = shrink < 1 ? sizes(Math.max(1, wide * shrink), Math.max(1, high * shrink)) : sizes(width, height);
  return [...own, ...shown, ...rest];
}

function sizes(width: number | undefined, height: number | undefined): SvgElement['attributes'] {
  const size = (name: string, value: number | undefined) =>
    value === undefined ? [] : [{ space: '', name, value: `${Number(value.toFixed(3))}` }];
  return [...size('width', width), ...size('height', height)];
}

function pixelsOf(typed: string): number | undefined {
  const [, number = '', unit = ''] = /^\s*\+?((?:\d*\.)?\d+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in|em|rem|ex|q)?\s*$/i.exec(typed) ?? [];
  const pixels = Number(number) * (units[unit.toLowerCase()] ?? 1);
  return number !== '' && Number.isFinite(pixels) ? pixels : undefined;
}

function boxOf(typed: string): [number, number, number, number] | undefined {
  const numbers = typed
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width = 0, height = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || width <= 0 || height <= 0) return undefined;
  return [x ?? 0, y ?? 0, width, height];
}
