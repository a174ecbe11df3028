import { Refused } from '../image.ts';
import { type CleanStyles, type CssRule, idsIn } from './css.ts';
import { attributeOf, elementsIn, type SvgElement } from './elements.ts';
import { declarationsIn, pointsOf, weightOf, weightOfText } from './weight.ts';

/** About how many shapes an SVG may come to once all that it repeats is drawn: the largest maps have some ten thousand. */
const MOST = 200_000;
/** How many references may lead from one to the next. */
const LONGEST_CHAIN = 32;
/** How many selectors may be held against elements, in all. */
const MOST_COMPARED = 5_000_000;

/** Where an element points, and how often what stands there is drawn. */
interface Reference {
  id: string;
  times: number;
}

/**
 * About how many shapes an SVG comes to: what is used again counts again, however it is nested.
 * @throws {Refused} where it would take too long to draw.
 */
export function costOf(svg: SvgElement, styles: readonly CleanStyles[]): number {
  const elements = [...elementsIn(svg)];
  const selectors = styles.reduce((sum, one) => sum + one.selectors, 0);
  if (selectors * elements.length > MOST_COMPARED) throw tooComplex();
  const byId = new Map<string, SvgElement>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const { everywhere, byClass } = rulesOf(styles);
  const side = sideOf(svg);
  const pointsUnder = onceEach((element, chain, under: (one: SvgElement, chain: number) => number) => {
    let points = pointsOf(element);
    for (const child of childrenOf(element)) points += under(child, chain);
    const used = element.name === 'use' ? byId.get(attributeOf(element, 'href')?.slice(1) ?? '') : undefined;
    return used ? points + under(used, chain + 1) : points;
  });
  const cost = onceEach((element, chain, under: (one: SvgElement, chain: number) => number) => {
    let sum = weightOf(element, side);
    for (const child of element.children) sum += typeof child === 'string' ? weightOfText(child) : under(child, chain);
    for (const { weight } of rulesFor(element)) sum += weight;
    for (const { id, times } of referencesOf(element)) {
      const target = byId.get(id);
      if (target) sum += under(target, chain + 1) * times;
      if (sum > MOST) throw tooComplex();
    }
    return sum;
  });
  const total = cost(svg, 0);
  if (total > MOST) throw tooComplex();
  return total;

  function referencesOf(element: SvgElement): Reference[] {
    const own = element.attributes.flatMap(({ name, value }): Reference[] => {
      if (name === 'href') return [{ id: value.slice(1), times: 1 }];
      if (!value.includes('#')) return [];
      const declared = name === 'style' ? declarationsIn(value) : [[name, value] as const];
      // Markers are handed down to all lines within, and to those that are used there.
      return declared.flatMap(([property, typed]) =>
        idsIn(typed).map((id) => ({ id, times: isMarker(property) ? 1 + pointsUnder(element, 0) : 1 })),
      );
    });
    const styled = rulesFor(element).flatMap(({ refs, classes }) =>
      refs.map(({ id, property }) => {
        // A rule for all is held against each line anyway.
        const points = classes.length > 0 ? () => pointsUnder(element, 0) : () => pointsOf(element);
        return { id, times: isMarker(property) ? 1 + points() : 1 };
      }),
    );
    return [...own, ...styled];
  }

  /** Nothing that is only referred to is drawn of itself, so that a rule for all does not make it refer to itself. */
  function rulesFor(element: SvgElement): CssRule[] {
    if (!isDrawn(element)) return [];
    const classes = new Set(attributeOf(element, 'class')?.split(/\s+/));
    return [...everywhere, ...[...classes].flatMap((name) => byClass.get(name) ?? [])];
  }
}

/** A sum over a tree with references, of which each element is asked once. A reference in a circle ends too. */
function onceEach(sumOf: (element: SvgElement, chain: number, under: (one: SvgElement, chain: number) => number) => number) {
  const known = new Map<SvgElement, number>();
  return function under(element: SvgElement, chain: number): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (chain > LONGEST_CHAIN) throw tooComplex();
    const sum = sumOf(element, chain, under);
    known.set(element, sum);
    return sum;
  };
}

/** The longer side of a drawing in its own units; browsers take 300 where it has none. */
function sideOf(svg: SvgElement): number {
  const [, , width = 300, height = 150] = attributeOf(svg, 'viewBox')?.split(' ').map(Number) ?? [];
  return Math.max(width, height);
}

function childrenOf({ children }: SvgElement): SvgElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** What draws, and may so have a fill, a filter, a marker. */
function isDrawn({ name }: SvgElement): boolean {
  return /^(?:svg|g|use|switch|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image)$/.test(name);
}

function isMarker(property: string): boolean {
  return property.startsWith('marker');
}

/** The rules that weigh on drawing, by the class that they are for. */
function rulesOf(styles: readonly CleanStyles[]) {
  const everywhere: CssRule[] = [];
  const byClass = new Map<string, CssRule[]>();
  for (const rule of styles.flatMap(({ rules }) => rules)) {
    if (rule.weight === 0 && rule.refs.length === 0) continue;
    if (rule.classes.length === 0) everywhere.push(rule);
    for (const name of rule.classes) byClass.set(name, [...(byClass.get(name) ?? []), rule]);
  }
  return { everywhere, byClass };
}

function tooComplex(): Refused {
  return new Refused({ state: 'svg-too-complex' });
}
