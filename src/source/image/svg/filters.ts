import { allowedElements } from './allowed.ts';
import { attributeOf, elementsIn, SVG, type SvgElement } from './elements.ts';

/**
 * The ids of the filters that are kept whole. One that has lost a part would hide or deform what it is for, so that all of it is taken off.
 */
export function soundFilters(svg: SvgElement): ReadonlySet<string> {
  const filters = [...elementsIn(svg)].filter(({ space, name }) => space === SVG && name === 'filter');
  return new Set(filters.filter(isSound).flatMap((one) => attributeOf(one, 'id') ?? []));
}

function isSound(filter: SvgElement): boolean {
  const parts = [...elementsIn(filter)].filter(({ space, name }) => space === SVG && name.startsWith('fe'));
  return parts.every(({ name }) => allowedElements.has(name));
}
