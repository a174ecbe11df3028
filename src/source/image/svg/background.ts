import { cleanDeclarations, type Surroundings } from './css.ts';
import { attributeOf, SVG, type SvgElement } from './elements.ts';

/** The background that a style gives the whole drawing, as a shape beneath all others: only browsers know backgrounds. */
export function backgroundOf(typed: SvgElement, svg: SvgElement, around: Surroundings): SvgElement[] {
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
