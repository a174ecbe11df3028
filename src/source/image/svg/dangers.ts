import { Refused } from '../image.ts';
import { bare, isEmbedded } from './allowed.ts';
import { elementsIn, SVG, type SvgAttribute, type SvgElement } from './elements.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const INCLUDE = /^http:\/\/www\.w3\.org\/\d{4}\/XInclude$/;

/** What runs code, or shows a page in the picture. What other programs call so in namespaces of their own does neither. */
const RUNS = /^(?:script|foreignobject|iframe|embed|object|handler|frame|portal)$/i;
/** What calls code when something happens; a name such as `only` does not. Source: HTML, “Event handlers”, and SVG 1.1, “Event attributes”. */
const HANDLER = new RegExp(
  `^on(?:${`abort activate after animation auxclick before begin blur cancel canplay change click close command contextmenu copy cuechange cut
  dblclick drag drop durationchange emptied end ended error focus formdata fullscreen gotpointer hashchange input invalid key languagechange
  load lostpointer message mouse offline online page paste pause play pointer popstate progress ratechange rejection repeat reset resize
  scroll search securitypolicy seek select show slotchange stalled storage submit suspend timeupdate toggle touch transition unhandled
  unload volumechange waiting webkit wheel zoom`
    .split(/\s+/)
    .join('|')})[a-z]*$`,
  'i',
);
/** The attributes that hold an address, or set one. */
const ADDRESS = /^(?:href|src|data|action|formaction|from|to|by|values)$/i;
/** Addresses that are code, and those that are pages. */
const CODE = /^(?:(?:javascript|vbscript|livescript|mocha):|data:(?:text|application)\/)/i;

/**
 * Looks at every element of an SVG, those too that would be left out: whoever sends code, or calls another address, is told so.
 * @throws {Refused}
 */
export function refuseDangers(svg: SvgElement): void {
  for (const element of elementsIn(svg)) {
    if (INCLUDE.test(element.space)) throw outside(element.attributes.find(({ name }) => name === 'href')?.value ?? 'XInclude');
    if (element.space === HTML) throw new Refused({ state: 'svg-script' });
    if (element.space !== SVG) continue;
    if (RUNS.test(element.name)) throw new Refused({ state: 'svg-script' });
    for (const attribute of element.attributes) refuseAttribute(element, attribute);
  }
}

function refuseAttribute({ name: element }: SvgElement, { space, name, value }: SvgAttribute): void {
  const address = bare(value);
  const runs =
    space === '' && (HANDLER.test(name) || (name === 'attributeName' && (HANDLER.test(address) || /^(?:\w+:)?href$/i.test(address))));
  if (runs || (ADDRESS.test(name) && CODE.test(address))) throw new Refused({ state: 'svg-script' });
  // Where a click leads is left out, as nobody clicks in an image.
  if (name !== 'href' || element === 'a' || address === '' || address.startsWith('#')) return;
  if (!isEmbedded(address)) throw outside(address);
}

/** As much of an address as a sentence can hold. */
const SHOWN = 60;

export function outside(address: string): Refused {
  return new Refused({ state: 'svg-outside', address: address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address });
}
