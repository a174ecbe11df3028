import type { Blockquote, Data, FootnoteDefinition, FootnoteReference, ListItem, Nodes, PhrasingContent, Root } from 'mdast';
import { chooseAnchor } from './anchors.ts';
import type { Excess } from './limits.ts';
import { changeChildren, definitionsOf, visitNodes } from './nodes.ts';

/** What a quotation of GitHub's flavour is to stand out as. */
export type Alert = 'plain' | 'tip' | 'important' | 'warning' | 'caution';

/** What of GitHub's flavour a node bears, for those that show it. */
interface ShownQuote {
  alert?: Alert;
  /** What the alert is called for its readers, in their language unless it says another. */
  title?: { text: string; lang?: string };
  /** The number of a footnote, from 1. */
  footnote?: number;
  /** Set on the first place that names it. */
  isFirst?: true;
  /** Set on the number that leads back from a footnote to the first place that names it. */
  isBack?: true;
}

declare module 'mdast' {
  /** What our readers note beside what a node holds. */
  interface Data extends ShownQuote {
    /** The anchor that its author chose for a heading. */
    anchor?: string;
    /** What there was too much of in the text of a tree. */
    excess?: Excess;
    /** Set on words in which something stands in braces. */
    holdsExpression?: true;
  }
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:[ \t]*\n|$)/i;
const alerts: Readonly<Record<string, Alert>> = {
  note: 'plain',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
};
/** The kind of alert that a component or a quotation is called by. */
export function alertNamed(name: string): Alert | undefined {
  return Object.hasOwn(alerts, name.toLowerCase()) ? alerts[name.toLowerCase()] : undefined;
}

const [BOX, TICKED] = ['☐', '☑'];

/**
 * Makes of a tree what its readers see, in place: links and images in place of references to their addresses, boxes to tick and the numbers of
 * footnotes as signs, footnotes at the end in the order in which they are named, no anchor in the words of a heading. Places of nodes count no more.
 */
export function asShown(tree: Root): Root {
  const definitions = definitionsOf(tree);
  visitNodes(tree, (node) => {
    // Half of what a tree takes.
    node.position = undefined;
    changeChildren(node, (children) => children.flatMap((child) => withoutQuotes(resolved(child, definitions))));
    if (node.type === 'listItem') tickBox(node);
    if (node.type === 'blockquote') raiseAlert(node);
    if (node.type === 'heading') chooseAnchor(node);
  });
  numberFootnotes(tree);
  return tree;
}

/** What a node bears of GitHub's flavour. */
export function shownOf({ data }: { data?: Data | undefined }): ShownQuote {
  return data ?? {};
}

function resolved(node: Nodes, definitions: ReturnType<typeof definitionsOf>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const { url, title } = definitions.get(node.identifier) ?? {};
  if (url === undefined) return node;
  if (node.type === 'linkReference') return { type: 'link', url, title: title ?? null, children: node.children };
  return { type: 'image', url, title: title ?? null, alt: node.alt ?? null };
}

/** The quotes and the ellipsis that French puts right behind an address, which GitHub takes for a part of it. */
const QUOTES = new Set('«»“”„‘’…');
const STOPS = new Set('.,;:!?');

/** A bare address, and what stands behind it. */
function withoutQuotes(node: Nodes): Nodes[] {
  const [words] = node.type === 'link' && node.children.length === 1 ? node.children : [];
  if (node.type !== 'link' || words?.type !== 'text' || !node.url.endsWith(words.value)) return [node];
  let end = words.value.length;
  const last = () => words.value.charAt(end - 1);
  while (QUOTES.has(last()) || STOPS.has(last())) end--;
  const behind = words.value.slice(end);
  if (end === 0 || ![...behind].some((sign) => QUOTES.has(sign))) return [node];
  const value = words.value.slice(0, end);
  return [
    { ...node, url: node.url.slice(0, -behind.length), children: [{ type: 'text', value }] },
    { type: 'text', value: behind },
  ];
}

function tickBox(item: ListItem): void {
  const [first] = item.children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
  first.children.unshift({ type: 'text', value: `${item.checked ? TICKED : BOX}\u00A0` });
  item.checked = null;
  item.data = { ...item.data, hProperties: { className: ['task-list-item'] } };
}

/** What a quotation is to stand out as, where its first words say so. */
export function alertOf({ children: [first] }: Blockquote): Alert | undefined {
  const words = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : '';
  return alertNamed(ALERT.exec(words)?.[1] ?? '');
}

function raiseAlert(quote: Blockquote): void {
  const [first] = quote.children;
  const words = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0] : undefined;
  const alert = alertOf(quote);
  if (!words || !alert) return;
  quote.data = { ...quote.data, alert };
  words.value = words.value.replace(ALERT, '');
  if (words.value === '' && first?.type === 'paragraph' && first.children.length === 1) quote.children.shift();
}

/** Numbers footnotes as they are named. One that nothing names stays where it is, as words. */
function numberFootnotes(tree: Root): void {
  const notes = new Map<string, FootnoteDefinition>();
  const references: FootnoteReference[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (node.type === 'footnoteReference') references.push(node);
  });
  const named = [...new Set(references.map(({ identifier }) => identifier))].filter((identifier) => notes.has(identifier));
  const numbers = new Map(named.map((identifier, at) => [identifier, at + 1]));
  const met = new Set<string>();
  for (const reference of references) {
    const footnote = numbers.get(reference.identifier);
    if (footnote !== undefined) number(reference, footnote, met.has(reference.identifier) ? {} : { isFirst: true });
    met.add(reference.identifier);
  }
  const last = named.flatMap((identifier, at) => {
    const note = notes.get(identifier);
    if (!note) return [];
    const back = number({ type: 'footnoteReference', identifier }, at + 1, { isBack: true });
    lead(note, [back, { type: 'text', value: '\u00A0' }]);
    note.data = { ...note.data, footnote: at + 1 };
    return [note];
  });
  withoutNodes(tree, new Set<Nodes>(last));
  tree.children.push(...last);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Gives the reference to a footnote its number, for those that show words alone as a sign above the line. */
function number(reference: FootnoteReference, footnote: number, shown: ShownQuote): FootnoteReference {
  const value = String(footnote).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  reference.data = { ...reference.data, ...shown, footnote };
  return Object.assign(reference, { value });
}

function lead(note: FootnoteDefinition, words: PhrasingContent[]): void {
  const [first] = note.children;
  if (first?.type === 'paragraph') first.children.unshift(...words);
  else note.children.unshift({ type: 'paragraph', children: words });
}

function withoutNodes(tree: Root, gone: ReadonlySet<Nodes>): void {
  if (gone.size === 0) return;
  visitNodes(tree, (node) => changeChildren(node, (children) => children.filter((child) => !gone.has(child))));
}
