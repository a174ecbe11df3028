import { type CssNode, generate, type List, type ParseOptions, parse, walk } from 'css-tree';
import { bare, functions, properties } from './allowed.ts';
import { outside } from './dangers.ts';
import { resolved, type Variables } from './variables.ts';
import { declarationsIn, weightOfDeclarations } from './weight.ts';

/** Styles as they may stay, and how they weigh on drawing. */
export interface CleanStyles {
  text: string;
  rules: CssRule[];
  /** How many selectors each element is held against. */
  selectors: number;
}

/** How a rule weighs on drawing each element that it is for. */
export interface CssRule {
  /** What it is for; without any it may be for every element. */
  classes: string[];
  /** What it refers to, and by which property. */
  refs: { id: string; property: string }[];
  weight: number;
}

/** What the rest of an SVG says about its styles. */
export interface Surroundings {
  variables: Variables;
  /** The ids of the filters that may be referred to. */
  filters: ReadonlySet<string>;
}

/** What a rule costs for each element, as it looks at all that stand beside it, in selectors. */
const NTH = 100;
/** The rules that hold other rules. */
const GROUPS = new Set(['media', 'supports']);
/** How many elements one after the other a selector may name. */
const LONGEST_SELECTOR = 4;

/**
 * The text of a `style` element without what is not allowed.
 * @throws {Refused} for an address that leads out of the file.
 */
export function cleanSheet(text: string, around: Surroundings): CleanStyles {
  const sheet = read(text, around, { context: 'stylesheet' });
  const kept: CleanStyles = { text: '', rules: [], selectors: 0 };
  if (sheet.type === 'StyleSheet') keepOnly(sheet.children, (rule) => keepRule(rule, kept, around));
  return { ...kept, text: generate(sheet) };
}

function keepRule(rule: CssNode, kept: CleanStyles, around: Surroundings): boolean {
  if (rule.type === 'Atrule' && rule.block && GROUPS.has(rule.name)) {
    keepOnly(rule.block.children, (one) => keepRule(one, kept, around));
    return true;
  }
  if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList' || !isPlain(generate(rule.prelude))) return false;
  const selectors = rule.prelude.children.toArray();
  if (selectors.some((one) => combinatorsIn(one) >= LONGEST_SELECTOR)) return false;
  keepDeclarations(rule.block.children, around);
  kept.selectors += selectors.reduce((sum, one) => sum + (/:nth/i.test(generate(one)) ? NTH : 1), 0);
  const classes = selectors.flatMap((one) => classesIn(one).slice(-1));
  const exact = classes.length === selectors.length ? classes : [];
  const declared = generate(rule.block).slice(1, -1);
  const refs = declarationsIn(declared).flatMap(([property, value]) => idsIn(value).map((id) => ({ id, property })));
  kept.rules.push({ classes: exact, refs, weight: weightOfDeclarations(declared) });
  return true;
}

function keepOnly(list: List<CssNode>, isKept: (node: CssNode) => boolean): void {
  list.forEach((node, item) => {
    if (!isKept(node)) list.remove(item);
  });
}

/** The text of a `style` attribute without what is not allowed. @throws {Refused} likewise. */
export function cleanDeclarations(text: string, around: Surroundings): string {
  const list = read(text, around, { context: 'declarationList' });
  if (list.type === 'DeclarationList') keepDeclarations(list.children, around);
  return generate(list);
}

/** The value of an attribute that is a property; undefined where it is not allowed. @throws {Refused} likewise. */
export function cleanValue(name: string, text: string, around: Surroundings): string | undefined {
  const value = read(text, around, { context: 'value' });
  return isAllowed(name, value, around) ? generate(value) : undefined;
}

/** The ids that a text of styles refers to. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/url\(\s*["']?#([^)"']*)/gi)].map(([, id = '']) => id);
}

function read(text: string, { variables }: Surroundings, options: ParseOptions): CssNode {
  const tree = parse(resolved(unescaped(text), variables), { ...options, parseCustomProperty: true });
  refuseAddresses(tree);
  return tree;
}

/** Escapes only hide: no name of a class or a font needs them. */
function unescaped(text: string): string {
  const plain = text.replace(/\\([0-9a-f]{1,6})[ \t\n\f]?/gi, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
  });
  return plain.replace(/\\/g, '');
}

function refuseAddresses(tree: CssNode): void {
  walk(tree, function (node) {
    if (node.type === 'Url') refuseAddress(node.value);
    else if (node.type === 'String' && (holdsAddress(this.function?.name) || this.atrule?.name.toLowerCase() === 'import')) {
      refuseAddress(node.value);
    } else if (node.type === 'Raw') {
      for (const [, address = ''] of node.value.matchAll(/(?:url|src|image(?:-set)?)\(\s*["']?([^"')]*)/gi)) refuseAddress(address);
      if (/@import/i.test(node.value)) throw outside(node.value);
    }
  });
}

/** Whether a text in a function is an address; others hold lines, names and marks. */
function holdsAddress(name: string | undefined): boolean {
  return /^(?:-\w+-)?(?:url|url-prefix|domain|document|src|image|image-set|cross-fade|element)$/i.test(name ?? '');
}

/** What stands in the file itself is left out where it is not allowed, and not told. */
function refuseAddress(typed: string): void {
  const address = bare(typed);
  if (!/^(?:#|data:|$)/i.test(address)) throw outside(address);
}

function keepDeclarations(declarations: List<CssNode>, around: Surroundings): void {
  keepOnly(declarations, (one) => {
    if (one.type !== 'Declaration') return false;
    const name = one.property.toLowerCase();
    return properties.has(name) && isAllowed(name, one.value, around);
  });
}

/** Whether a value computes with what is known, and refers to nothing but ids. */
function isAllowed(name: string, value: CssNode, { filters }: Surroundings): boolean {
  let allowed = true;
  walk(value, (node) => {
    if (node.type === 'Raw') allowed = false;
    if (node.type === 'Url' && !(node.value.startsWith('#') && (name !== 'filter' || filters.has(node.value.slice(1))))) allowed = false;
    if (node.type === 'Function' && !isAllowedFunction(node.name)) allowed = false;
  });
  return allowed;
}

function isAllowedFunction(name: string): boolean {
  return functions.has(name.toLowerCase());
}

function isPlain(selectors: string): boolean {
  return !/:(?:has|is|where|host|part|slotted)/i.test(selectors);
}

function combinatorsIn(selector: CssNode): number {
  return selector.type === 'Selector' ? selector.children.toArray().filter(({ type }) => type === 'Combinator').length : 0;
}

function classesIn(selector: CssNode): string[] {
  if (selector.type !== 'Selector') return [];
  const parts = selector.children.toArray();
  const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  return last.flatMap((part) => (part.type === 'ClassSelector' ? [part.name] : []));
}
