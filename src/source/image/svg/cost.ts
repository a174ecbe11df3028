import { Refused } from '../image.ts';
import type { CleanStyles } from './css.ts';
import { idsIn } from './css.ts';
import { type Element, elementsIn } from './elements.ts';

/** About how many shapes an SVG may come to once all that it repeats is drawn: the largest maps have some ten thousand. */
const MOST = 200_000;
/** How many references may lead from one to the next. */
const LONGEST_CHAIN = 32;
/** How many selectors may be held against elements, in all. */
const MOST_COMPARED = 5_000_000;

/** What takes as long to draw as this many shapes: a filter and a mask go over all of the picture. */
const weights: Readonly<Record<string, number>> = { filter: 50, mask: 20, pattern: 20, image: 50, clipPath: 5 };

/**
 * Refuses an SVG that would take too long to draw: what is used again counts again, however it is nested.
 * @throws {Refused}
 */
export function refuseTooComplex(svg: Element, styles: readonly CleanStyles[]): void {
  const elements = [...elementsIn(svg)];
  const selectors = styles.reduce((sum, one) => sum + one.selectors, 0);
  if (selectors * elements.length > MOST_COMPARED) throw tooComplex();
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const { everywhere, byClass } = refsOf(styles);
  const isStyledApart = styles.some(({ text }) => APART.test(text));
  const known = new Map<Element, number>();
  if (costOf(svg, 0) > MOST) throw tooComplex();

  function costOf(element: Element, chain: number): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    // A reference in a circle ends here too.
    if (chain > LONGEST_CHAIN) throw tooComplex();
    const times = markersOf(element);
    let cost = ownCost(element, isStyledApart);
    for (const child of element.children) cost += typeof child === 'string' ? child.length : costOf(child, chain);
    for (const { id, isMarker } of referencesOf(element)) {
      const target = byId.get(id);
      if (target) cost += costOf(target, chain + 1) * (isMarker ? times : 1);
      if (cost > MOST) throw tooComplex();
    }
    known.set(element, cost);
    return cost;
  }

  function referencesOf(element: Element): { id: string; isMarker: boolean }[] {
    const own = element.attributes.flatMap(({ name, value }) => {
      if (name === 'href') return [{ id: value.slice(1), isMarker: false }];
      return value.includes('#') ? idsIn(value).map((id) => ({ id, isMarker: name.startsWith('marker') || name === 'style' })) : [];
    });
    const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
    const styled = [...everywhere, ...classes.flatMap((name) => byClass.get(name) ?? [])];
    // Nothing that is only referred to is drawn of itself, so that a rule for all does not make it refer to itself.
    return isDrawn(element) ? [...own, ...styled.map((id) => ({ id, isMarker: true }))] : own;
  }
}

/** What draws, and may so have a fill, a filter, a marker. */
function isDrawn({ name }: Element): boolean {
  return /^(?:svg|g|use|switch|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image)$/.test(name);
}

/** What is drawn apart first, and then laid over the rest. */
const APART = /opacity|blend|isolation|mask|filter|clip/;

function ownCost(element: Element, isStyledApart: boolean): number {
  const own = element.name.startsWith('fe') ? 50 : (weights[element.name] ?? 1);
  const apart = element.attributes.some(({ name, value }) => APART.test(name) || (name === 'style' && APART.test(value)));
  const styled = isStyledApart && element.attributes.some(({ name }) => name === 'class');
  return own + (apart || styled ? 20 : 0) + Math.ceil(pointsOf(element) / 4);
}

/** About how many points a line has: no number is shorter than two signs. */
function pointsOf(element: Element): number {
  return ((attributeOf(element, 'd') ?? attributeOf(element, 'points'))?.length ?? 0) / 4;
}

function markersOf(element: Element): number {
  return 1 + pointsOf(element);
}

function refsOf(styles: readonly CleanStyles[]) {
  const everywhere: string[] = [];
  const byClass = new Map<string, string[]>();
  for (const { id, classes } of styles.flatMap(({ refs }) => refs)) {
    if (classes.length === 0) everywhere.push(id);
    for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), id]);
  }
  return { everywhere, byClass };
}

function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes.find((one) => one.name === name)?.value;
}

function tooComplex(): Refused {
  return new Refused({ state: 'svg-too-complex' });
}
