import { parseXml, XmlElement, XmlProcessingInstruction, XmlText } from '@rgrove/parse-xml';
import { lineFeeds } from '../../decode.ts';
import { Refused } from '../image.ts';

export const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element of an SVG, its names told apart by their namespaces rather than by the prefixes that a file gives them. */
export interface SvgElement {
  space: string;
  name: string;
  attributes: SvgAttribute[];
  children: (SvgElement | string)[];
}

export interface SvgAttribute {
  space: string;
  name: string;
  value: string;
}

/** How deep elements may stand in one another: drawing programs nest a dozen groups. */
const DEEPEST = 64;

/**
 * Reads the text of an SVG.
 * @throws {Refused} for what is no SVG, what is not well formed, a DOCTYPE, a style sheet of another file.
 */
export function svgIn(text: string): SvgElement {
  const { root, children } = parsed(lineFeeds(text));
  for (const node of children) {
    if (node.type === 'doctype') throw new Refused({ state: 'svg-doctype' });
    if (node instanceof XmlProcessingInstruction) refuseStyleSheet(node);
  }
  if (!root) throw new Refused({ state: 'not-an-image' });
  // Without a namespace a browser shows no image; what it should have been is plain.
  const svg = elementOf(root, { names: { '': SVG, xml: XML, xlink: XLINK } }, 0);
  if (svg.space !== SVG || svg.name !== 'svg') throw new Refused({ state: 'not-an-image' });
  return svg;
}

function parsed(text: string) {
  let unknown = false;
  const resolveUndefinedEntity = () => {
    unknown = true;
    return '';
  };
  try {
    const document = parseXml(text, { preserveDocumentType: true, resolveUndefinedEntity });
    // An entity that a DOCTYPE may have declared is told as the DOCTYPE.
    if (unknown && !document.children.some(({ type }) => type === 'doctype')) throw new Error('unknown entity');
    return document;
  } catch (error) {
    if (error instanceof RangeError) throw new Refused({ state: 'svg-too-complex' });
    throw new Refused({ state: /<(?:[\w.-]+:)?svg[\s>/]/i.test(text) ? 'unreadable' : 'not-an-image' });
  }
}

function refuseStyleSheet({ name, content }: XmlProcessingInstruction): void {
  if (name !== 'xml-stylesheet') return;
  throw new Refused({ state: 'svg-outside', address: /href\s*=\s*["']([^"']*)/.exec(content)?.[1] ?? name });
}

/** The prefixes that an element declares; those of elements around it hold on. */
interface Scope {
  names: Readonly<Record<string, string>>;
  around?: Scope;
}

function elementOf({ name, attributes, children }: XmlElement, around: Scope, depth: number): SvgElement {
  if (depth > DEEPEST) throw new Refused({ state: 'svg-too-complex' });
  const typed = Object.entries(attributes);
  const declared = typed.flatMap(([key, value]) =>
    key === 'xmlns' ? [['', value]] : key.startsWith('xmlns:') ? [[key.slice(6), value]] : [],
  );
  const scope = declared.length > 0 ? { names: Object.fromEntries(declared), around } : around;
  return {
    ...named(name, scope, ''),
    attributes: typed.filter(([key]) => !/^xmlns(?::|$)/.test(key)).map(([key, value]) => ({ ...named(key, scope), value })),
    children: children.flatMap((child): SvgElement['children'] => {
      if (child instanceof XmlElement) return [elementOf(child, scope, depth + 1)];
      return child instanceof XmlText ? [child.text] : [];
    }),
  };
}

/** A name without its prefix. Without one an attribute stands in no namespace, an element in that of its surroundings. */
function named(typed: string, scope: Scope, without?: string): { space: string; name: string } {
  const colon = typed.indexOf(':');
  const prefix = colon < 0 ? without : typed.slice(0, colon);
  return { space: prefix === undefined ? '' : spaceOf(prefix, scope), name: typed.slice(colon + 1) };
}

function spaceOf(prefix: string, scope: Scope | undefined): string {
  for (let at = scope; at; at = at.around) if (Object.hasOwn(at.names, prefix)) return at.names[prefix] ?? '';
  return prefix;
}

export function attributeOf({ attributes }: SvgElement, name: string): string | undefined {
  return attributes.find((one) => one.name === name)?.value;
}

/** All elements of a tree, those that hold others first. */
export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsIn(child);
}

/** An SVG as text. */
export function written(element: SvgElement): string {
  const attributes = element.attributes.map(({ space, name, value }) => ` ${space === XML ? 'xml:' : ''}${name}="${escaped(value)}"`);
  const open = `${element.name}${attributes.join('')}`;
  if (element.children.length === 0) return `<${open}/>`;
  return `<${open}>${element.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${element.name}>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

function escaped(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (sign) => signs[sign] ?? '');
}
