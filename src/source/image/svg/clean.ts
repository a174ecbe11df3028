import { decodedText, kindOf, Refused } from '../image.ts';
import { pixelsOf, type RasterKind, remade } from '../raster.ts';
import { attributes as allowedAttributes, allowedElements, embeddedIn, properties } from './allowed.ts';
import { costOf } from './cost.ts';
import { type CleanStyles, cleanDeclarations, cleanSheet, cleanValue, type Surroundings } from './css.ts';
import { outside, refuseDangers } from './dangers.ts';
import { attributeOf, elementsIn, SVG, type SvgAttribute, type SvgElement, svgIn, written, XML } from './elements.ts';
import { withSoundSize } from './size.ts';
import { tryToDraw } from './trial.ts';
import { variablesIn } from './variables.ts';

/** The most bytes of an SVG: what has more is a photograph traced as a million dots. */
const HEAVIEST = 2_000_000;
/** The most pixels of all raster images that an SVG holds. */
const MOST_PIXELS = 50_000_000;

/**
 * Makes an SVG anew of the elements and attributes that draw. What is merely foreign to a picture is left out and not told.
 * @throws {Refused} for what could run or call outside, what takes too long to draw, and what cannot be drawn.
 */
export async function cleanSvg(bytes: Buffer): Promise<Buffer> {
  try {
    return await madeAnew(bytes);
  } catch (error) {
    // Groups within groups of a stylesheet or of a value, deeper than its parser can call itself.
    if (error instanceof RangeError) throw new Refused({ state: 'svg-too-complex' });
    throw error;
  }
}

async function madeAnew(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > HEAVIEST) {
    throw new Refused({ state: 'too-large', megabytes: Math.round(bytes.length / 100_000) / 10, limit: HEAVIEST / 1_000_000 });
  }
  const typed = svgIn(decodedText(bytes) ?? '');
  refuseDangers(typed);
  const whole: Whole = { styles: [], variables: variablesIn(typed), filters: soundFilters(typed) };
  const svg = cleaned(typed, whole);
  if (!svg) throw new Refused({ state: 'unreadable' });
  svg.attributes = [{ space: '', name: 'xmlns', value: SVG }, ...withSoundSize(svg.attributes)];
  svg.children.unshift(...backgroundOf(typed, svg, whole));
  const cost = costOf(svg, whole.styles);
  await remakeImages(svg);
  const made = Buffer.from(written(svg));
  await tryToDraw(made, cost);
  return made;
}

/** What is known of the whole SVG while its parts are cleaned. */
interface Whole extends Surroundings {
  styles: CleanStyles[];
}

function cleaned(element: SvgElement, whole: Whole, isInText = false): SvgElement | undefined {
  // A link is a group that leads somewhere.
  const name = element.name === 'a' ? (isInText ? 'tspan' : 'g') : element.name;
  if (element.space !== SVG || !allowedElements.has(name) || !isFor(element)) return undefined;
  if (name === 'style') return { ...element, attributes: [], children: [styleIn(element, whole)] };
  const holdsWords = /^(?:text|tspan|textPath)$/.test(name);
  const children = element.children.flatMap((child): SvgElement['children'] => {
    // Only texts hold words; what stands between shapes is room for the eyes of people.
    if (typeof child === 'string') return holdsWords ? [child] : [];
    const clean = cleaned(child, whole, holdsWords);
    return clean ? [clean] : [];
  });
  const hrefs = element.name === 'a' ? [] : hrefOf(element);
  return { space: SVG, name, attributes: [...element.attributes.flatMap((one) => cleanAttribute(one, whole)), ...hrefs], children };
}

/** Whether an element is for whoever has no extensions and looks at a screen. */
function isFor(element: SvgElement): boolean {
  if (attributeOf(element, 'requiredExtensions')?.trim()) return false;
  const [media, type] = element.name === 'style' ? [attributeOf(element, 'media'), attributeOf(element, 'type')] : [];
  return /^\s*(?:$|(?:only\s+)?(?:all|screen)\b)/i.test(media ?? '') && /^\s*(?:$|text\/css\b)/i.test(type ?? '');
}

function styleIn({ children }: SvgElement, whole: Whole): string {
  const sheet = cleanSheet(children.filter((child) => typeof child === 'string').join(''), whole);
  whole.styles.push(sheet);
  return sheet.text;
}

function cleanAttribute({ space, name, value }: SvgAttribute, whole: Whole): SvgAttribute[] {
  if (space === XML && name === 'space') return [{ space, name, value }];
  if (space !== '') return [];
  if (name === 'style') return [{ space, name, value: cleanDeclarations(value, whole) }].filter((one) => one.value !== '');
  if (properties.has(name)) {
    // Bare words and numbers can neither load nor compute.
    const clean = /^[\w\s#.,%+-]*$/.test(value) || name === 'transform' ? value : cleanValue(name, value, whole);
    return clean === undefined ? [] : [{ space, name, value: clean }];
  }
  return allowedAttributes.has(name) ? [{ space, name, value }] : [];
}

/** Where an element points: the newer spelling counts, as in browsers. Only images hold bytes, which are made anew. */
function hrefOf({ name, attributes }: SvgElement): SvgAttribute[] {
  const [href] = attributes.filter(({ name }) => name === 'href').sort((a, b) => a.space.length - b.space.length);
  const value = href?.value.trim() ?? '';
  return value === '' || (name !== 'image' && !value.startsWith('#')) ? [] : [{ space: '', name: 'href', value }];
}

async function remakeImages(svg: SvgElement): Promise<void> {
  let pixels = 0;
  for (const { name, attributes } of elementsIn(svg)) {
    const href = attributes.find((one) => one.name === 'href');
    const bytes = name === 'image' && href ? embeddedIn(href.value) : undefined;
    if (!href || !bytes) continue;
    const kind = kindOf(bytes);
    if (kind === 'svg') throw outside(href.value);
    if (!kind) throw new Refused({ state: 'unreadable' });
    pixels += await pixelsOf(bytes);
    if (pixels > MOST_PIXELS) throw new Refused({ state: 'svg-too-complex' });
    const as = paperKind(kind);
    href.value = `data:image/${as};base64,${(await remade(bytes, kind, as)).toString('base64')}`;
  }
}

/** The typesetter of paper knows no AVIF. */
function paperKind(kind: RasterKind): RasterKind {
  return kind === 'avif' ? 'png' : kind;
}

/** The background that a style gives the whole drawing, as a shape beneath all others: only browsers know backgrounds. */
function backgroundOf(typed: SvgElement, svg: SvgElement, around: Surroundings): SvgElement[] {
  const declared = [...(attributeOf(typed, 'style') ?? '').matchAll(/(?:^|[;\s])background(?:-color)?\s*:([^;]*)/gi)];
  const colour =
    declared
      .at(-1)?.[1]
      ?.replace(/!\s*important/i, '')
      .trim() ?? '';
  if (/^(?:|none|transparent)$/i.test(colour)) return [];
  // What else a background may be, images and places, is no paint.
  const fill = cleanDeclarations(`fill:${colour}`, around);
  if (!/^(?:#[\da-f]+|[a-z]+|(?!url\b)[a-z-]+\([^()]*\))$/i.test(fill.slice('fill:'.length))) return [];
  const [x = '0', y = '0'] = attributeOf(svg, 'viewBox')?.split(' ') ?? [];
  const attributes = { x, y, width: '100%', height: '100%', style: `${fill};stroke:none` };
  return [
    { space: SVG, name: 'rect', attributes: Object.entries(attributes).map(([name, value]) => ({ space: '', name, value })), children: [] },
  ];
}

/**
 * The ids of the filters that are kept whole. One that has lost a part would hide or deform what it is for, so that all of it is taken off.
 */
function soundFilters(svg: SvgElement): ReadonlySet<string> {
  const filters = [...elementsIn(svg)].filter(({ space, name }) => space === SVG && name === 'filter');
  return new Set(filters.filter(isSound).flatMap((one) => attributeOf(one, 'id') ?? []));
}

function isSound(filter: SvgElement): boolean {
  const parts = [...elementsIn(filter)].filter(({ space, name }) => space === SVG && name.startsWith('fe'));
  return parts.every(({ name }) => allowedElements.has(name));
}
