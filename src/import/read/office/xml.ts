import { within } from '../../limits.ts';
import { Unreadable } from '../../tree.ts';

/** An element of XML. Names are without their prefix: programs choose prefixes as they like. */
export interface Xml {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Xml | string)[];
}

/** One tag, comment, processing instruction or stretch of raw text at a time. */
const TOKEN =
  /<(?:!--(?:[\s\S]*?)-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|(\/?)([^\s<>/!?"']+)((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?)>)/y;
const ATTRIBUTE = /\s*([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * Reads the XML of an office file, in time that grows with its size and without going into itself. Nothing is declared, expanded or
 * fetched: whatever has a DOCTYPE is refused.
 * @throws {Unreadable}
 */
export function readXml(text: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open: Xml[] = [root];
  let [at, elements] = [0, 0];
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const inside = open.at(-1) ?? root;
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words && inside !== root) inside.children.push(unescaped(words));
    if (next < 0) break;
    TOKEN.lastIndex = next;
    const token = TOKEN.exec(text);
    if (!token) throw new Unreadable('damaged');
    at = TOKEN.lastIndex;
    const [, raw, closing, name, rest = ''] = token;
    if (raw !== undefined) inside.children.push(raw);
    if (name === undefined) continue;
    if (closing) {
      if (open.length < 2 || inside.name !== local(name)) throw new Unreadable('damaged');
      open.pop();
      continue;
    }
    within('elements', ++elements);
    const element: Xml = { name: local(name), attributes: attributesIn(rest), children: [] };
    inside.children.push(element);
    if (rest.endsWith('/')) continue;
    open.push(element);
    within('depth', open.length - DEEP);
  }
  const [first] = root.children;
  if (open.length > 1 || first === undefined || typeof first === 'string') throw new Unreadable('damaged');
  return first;
}

/** An office file has some dozen levels around each level of its own. */
const DEEP = 200;

const none = {};

function attributesIn(text: string): Record<string, string> {
  if (!text.includes('=')) return none;
  const found: Record<string, string> = Object.create(null);
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(text); one; one = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single] = one;
    const value = unescaped(double ?? single ?? '');
    found[name] = value;
    found[local(name)] ??= value;
  }
  return found;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The elements within, of one name or of any. */
export function elements(of: Xml | undefined, name?: string): Xml[] {
  return (of?.children ?? []).filter((child): child is Xml => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** The first element at the end of a way down. */
export function at(of: Xml | undefined, ...way: readonly string[]): Xml | undefined {
  let found = of;
  for (const name of way) found = found?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);
  return found;
}

/** Every element below of these names, in order; what stands in one that was found is not looked into. */
export function below(of: Xml | undefined, ...names: readonly string[]): Xml[] {
  const found: Xml[] = [];
  const waiting: Xml[] = of ? [of] : [];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one !== of && names.includes(one.name)) found.push(one);
    else waiting.push(...elements(one).reverse());
  }
  return found;
}

/** All words below, as they are. */
export function textOf(of: Xml | undefined): string {
  return (of?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
