import { Refused } from '../image.ts';
import { type Attribute, type Element, elementsIn, SVG } from './elements.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const INCLUDE = /^http:\/\/www\.w3\.org\/\d{4}\/XInclude$/;

/** What runs code, or shows a page in the picture, in whatever namespace it is put. */
const RUNS = /^(?:script|foreignobject|iframe|embed|object|handler|listener|frame|portal)$/i;
/** Addresses that are code, and those that are pages. */
const CODE = /^(?:javascript|vbscript|livescript|mocha|data:(?:text|application)\/)/i;
/** A raster image that stands in the file. */
export const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/**
 * Looks at every element of an SVG, those too that would be left out: whoever sends code, or calls another address, is told so.
 * @throws {Refused}
 */
export function refuseDangers(svg: Element): void {
  for (const element of elementsIn(svg)) {
    if (RUNS.test(element.name) || element.space === HTML) throw new Refused({ state: 'svg-script' });
    if (INCLUDE.test(element.space)) throw outside(element.attributes.find(({ name }) => name === 'href')?.value ?? 'XInclude');
    for (const attribute of element.attributes) refuseAttribute(element, attribute);
  }
}

function refuseAttribute({ space, name: element }: Element, { space: own, name, value }: Attribute): void {
  const address = bare(value);
  const runs = own === '' && (/^on[a-z]/i.test(name) || (name === 'attributeName' && /^(?:on[a-z]|(?:\w+:)?href$)/i.test(address)));
  if (runs || CODE.test(address)) throw new Refused({ state: 'svg-script' });
  // Where a click leads is left out, as nobody clicks in an image.
  if (name !== 'href' || space !== SVG || element === 'a' || address === '' || address.startsWith('#')) return;
  if (!EMBEDDED.test(address)) throw outside(address);
}

/** An address as browsers read it: without spaces and signs that cannot be seen. */
export function bare(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers leave out
  return value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '');
}

/** As much of an address as a sentence can hold. */
const SHOWN = 60;

export function outside(address: string): Refused {
  return new Refused({ state: 'svg-outside', address: address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address });
}
