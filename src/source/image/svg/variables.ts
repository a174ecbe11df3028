import { Refused } from '../image.ts';
import { attributeOf, elementsIn, type SvgElement } from './elements.ts';

/** The values of custom properties, by their names. */
export type Variables = ReadonlyMap<string, string>;

/** How often a variable may lead to another. */
const LONGEST_CHAIN = 8;
/** How much text may come of a text with variables. */
const LONGEST = 4_000_000;

/**
 * The custom properties of an SVG. Only browsers know them, so that their values are put in their places for paper and pictures too: those that
 * were declared first, as what follows is for a dark screen or a state.
 */
export function variablesIn(svg: SvgElement): Variables {
  const variables = new Map<string, string>();
  for (const element of elementsIn(svg)) {
    const texts = element.name === 'style' ? element.children.filter((child) => typeof child === 'string') : [];
    for (const text of [...texts, attributeOf(element, 'style') ?? '']) {
      for (const [, name = '', value = ''] of text.matchAll(/(?<![\w-])(--[\w-]+)\s*:([^;{}]*)/g)) {
        if (!variables.has(name)) variables.set(name, value.trim());
      }
    }
  }
  return variables;
}

/** A text of styles with values in place of variables, or with what stands in for them; what has neither stays. @throws {Refused} */
export function resolved(text: string, variables: Variables): string {
  let now = text;
  let left = LONGEST;
  for (let round = 0; round < LONGEST_CHAIN && /var\(/i.test(now); round++) {
    now = now.replace(/var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/gi, (typed, name: string, otherwise?: string) => {
      const value = variables.get(name) ?? otherwise?.trim() ?? typed;
      left -= value.length;
      if (left < 0) throw new Refused({ state: 'svg-too-complex' });
      return value;
    });
  }
  return now;
}
