import { attributeOf, type SvgElement } from './elements.ts';

/*
 * What takes as long to draw as so many shapes. A filter goes over all that it shows, point by point; a mask is drawn apart, and laid over the rest.
 */

const elements: Readonly<Record<string, number>> = {
  filter: 50,
  mask: 20,
  pattern: 20,
  image: 50,
  clipPath: 5,
  feGaussianBlur: 400,
  feDropShadow: 600,
};

/**
 * What an element weighs of itself, without what it refers to.
 * @param side the longer one of the whole drawing, in its own units.
 */
export function weightOf(element: SvgElement, side: number): number {
  const { name } = element;
  if (name === 'feMorphology') return morphology(attributeOf(element, 'radius') ?? '', side);
  const own = elements[name] ?? (name.startsWith('fe') ? 100 : 1);
  return element.attributes.reduce(
    (sum, one) => sum + weightOfStyles(one.name, one.value),
    own + Math.ceil(pointsOf(element) / 4) + ARC * arcsIn(element),
  );
}

/** What a radius weighs that is as long as the drawing: a fiftieth of it takes about a second on paper. */
const WHOLE_RADIUS = 70_000_000;

/** Each point looks at all others within the radius. */
function morphology(radius: string, side: number): number {
  const [across = 0, down = across] = radius
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const share = (Math.abs(across) * Math.abs(down)) / side ** 2;
  return 100 + (Number.isFinite(share) ? WHOLE_RADIUS * share : 0);
}

function weightOfStyles(name: string, value: string): number {
  return name === 'style' ? weightOfDeclarations(value) : weightOfProperty(name, value);
}

/** What declarations add to each element that they are for. */
export function weightOfDeclarations(text: string): number {
  return declarationsIn(text).reduce((sum, [name, value]) => sum + weightOfProperty(name, value), 0);
}

/** The declarations of a text that was cleaned: no value of a property that stays has a semicolon. */
export function declarationsIn(text: string): (readonly [name: string, value: string])[] {
  return text.split(';').map((one) => {
    const colon = one.indexOf(':');
    return [one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()] as const;
  });
}

/** What is drawn apart first, and then laid over the rest. Words such as `fill-opacity` and `clip-rule` only colour or choose. */
const APART = new Set(['opacity', 'mix-blend-mode', 'isolation', 'mask', 'filter', 'clip-path']);
/** What changes nothing, as programs write it everywhere. */
const NEUTRAL = /^(?:1(?:\.0*)?|100%|none|normal|auto)\s*(?:!important)?$/;

function weightOfProperty(name: string, value: string): number {
  if (name === 'd' && value.startsWith('path')) return Math.ceil(value.length / 16);
  if (!APART.has(name) || NEUTRAL.test(value)) return 0;
  const chained = name === 'filter' ? (value.match(/\b(?!url\b)[a-z-]{1,40}\(/gi)?.filter((one) => !COLOUR.test(one)).length ?? 0) : 0;
  // Each works on what those before it have spread.
  return 20 + chained * (300 + 100 * chained);
}

const COLOUR = /^(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|calc|min|max|clamp|var)\(/i;

/** What a letter weighs: a drawing with thousands of them is a page. */
const LETTER = 40;

export function weightOfText(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length * LETTER;
}

/** What an arc weighs: it is drawn, and printed, as several curves. */
const ARC = 10;

function arcsIn(element: SvgElement): number {
  return attributeOf(element, 'd')?.match(/a/gi)?.length ?? 0;
}

/** About how many points a line has: no number is shorter than two signs. */
export function pointsOf(element: SvgElement): number {
  const line = attributeOf(element, 'd') ?? attributeOf(element, 'points');
  if (line !== undefined) return line.length / 4;
  return element.name === 'line' ? 2 : 0;
}
