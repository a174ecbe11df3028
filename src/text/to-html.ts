import { hash } from 'node:crypto';
import type { Element, ElementContent, Nodes as Hast, Properties } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type {
  Blockquote,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  ListItem,
  Text as MdText,
  Paragraph,
  Parents,
  Root,
  Table,
  TableCell,
} from 'mdast';
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast';
import { own } from '../schema/own.ts';
import { headingAnchors } from './anchors.ts';
import { type Alert, shownOf } from './github.ts';
import { attributesOf, type MdxElement, visitBlocks, wordsOf } from './nodes.ts';

/** What a component of a page in MDX turns into, given its attributes and what stands between its tags. */
export type ComponentMap = Readonly<
  Record<string, (attributes: Readonly<Record<string, string>>, children: ElementContent[]) => ElementContent[]>
>;

interface HtmlOptions {
  /** The level that the text's highest heading takes, so that a text fits below the heading above it. */
  headingFrom?: number;
  components?: ComponentMap;
  /** What a table that scrolls is called for those who do not see it. */
  tableLabel?: string;
  /** Whether it stands inside a link, which holds no other. */
  inLink?: boolean;
}

/**
 * Authors cannot write a class or an id, as raw HTML is dropped: those that come here are ours. Ids keep their own words, as
 * a prefix would break the links that authors write to headings.
 */
const allowed: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'className', 'lang', 'tabIndex', 'role', 'ariaLabel', 'ariaHidden'],
  },
};

/** Turns a text into HTML that is safe to put in a page: raw HTML is dropped, and so is every address that could run code. */
export function treeToHtml(tree: Root, options: HtmlOptions = {}): string {
  return toHtml(sanitize(toElements(tree, options), allowed));
}

/** Elements of ours as HTML that is as safe. */
export function elementsToHtml(children: readonly ElementContent[]): string {
  return toHtml(sanitize({ type: 'root', children: [...children] }, allowed));
}

/** The same for one paragraph that stands inside a phrase or a cell: without the paragraph around it. */
export function phraseToHtml(tree: Root, options: HtmlOptions = {}): string {
  const root = sanitize(toElements(tree, options), allowed);
  const [only, ...others] = root.type === 'root' ? root.children.filter((child) => child.type === 'element') : [];
  return toHtml(only?.tagName === 'p' && others.length === 0 ? only.children : root);
}

/** Words as HTML, for inside an element or the quotes of an attribute. */
export function escapeHtml(words: string): string {
  return /[&<"]/.test(words) ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : words;
}

/** An element of HTML, for components. */
export function htmlElement(tagName: string, properties: Properties, children: readonly (ElementContent | string)[]): Element {
  const content = children.map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child));
  return { type: 'element', tagName, properties, children: content };
}

/** A box to tick: many fonts have no such sign, so that it is drawn, and read as the sign that it is. */
const BOX = '☐';

function withBoxes(words: string): ElementContent[] {
  return words.split(/(☐)/).flatMap((part): ElementContent[] => {
    if (part === BOX) return [htmlElement('span', { className: ['box'] }, [BOX])];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}

function toElements(tree: Root, { headingFrom, components = {}, tableLabel, inLink }: HtmlOptions): Hast {
  const anchors = headingAnchors(tree);
  let highest = 6;
  for (const { depth } of anchors.keys()) highest = Math.min(highest, depth);
  const shift = headingFrom === undefined ? 0 : headingFrom - highest;
  let known: string | undefined;
  const prefix = () => {
    known ??= `note-${hash('sha1', wordsOf(tree)).slice(0, 6)}-`;
    return known;
  };
  const component: Handler = (state, node: MdxElement) => renderComponent(state, node, components);
  // The library visits every node in search of definitions, which takes it as long as all else: it is given nothing else to visit.
  return toHast({ type: 'root', children: definitionsIn(tree) } satisfies Root, {
    handlers: {
      root: (state: State) => {
        // Nobody asks where an element was typed.
        state.patch = () => undefined;
        return defaultHandlers.root(state, tree) as unknown as ElementContent;
      },
      text: (state: State, node: MdText) =>
        node.value.includes(BOX) && !node.data ? withBoxes(node.value) : defaultHandlers.text(state, node),
      heading: (state: State, node: Heading) =>
        htmlElement(`h${Math.min(6, node.depth + shift)}`, { id: anchors.get(node) }, state.all(node)),
      listItem: (state: State, node: ListItem, list: Parents | undefined) => defaultHandlers.listItem(state, node, likeList(list)),
      table: (state: State, node: Table) => scrolling(state, node, tableLabel),
      blockquote: (state: State, node: Blockquote) => aside(state, node) ?? defaultHandlers.blockquote(state, node),
      ...(inLink && { link: (state: State, node: Link) => state.all(node) }),
      footnoteReference: (_: State, node: FootnoteReference) => footnoteNumber(node, prefix(), inLink),
      footnoteDefinition: (state: State, node: FootnoteDefinition) =>
        htmlElement('div', { className: ['footnote'], id: noteId(node, prefix()) }, state.all(node)),
      paragraph: (state: State, node: Paragraph) => (isComponents(node) ? state.all(node) : htmlElement('p', {}, state.all(node))),
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
    },
  });
}

const looseness = new WeakMap<Parents, Parents>();

/** A list without its items that is as loose as they are: whoever sets an item looks through all of its list, once for each. */
function likeList(list: Parents | undefined): Parents | undefined {
  if (list?.type !== 'list') return list;
  const known = looseness.get(list);
  if (known) return known;
  const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1);
  const like: Parents = { ...list, spread, children: [] };
  looseness.set(list, like);
  return like;
}

function renderComponent(state: State, node: MdxElement, components: ComponentMap): ElementContent[] {
  const render = own(components, node.name ?? '');
  const children = state.all(node);
  return render ? render(attributesOf(node), children) : children;
}

/** A component written on one line is parsed into a paragraph, which cannot hold the blocks that it turns into. */
function isComponents({ children }: Paragraph): boolean {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return solid.length > 0 && solid.every((child) => child.type === 'mdxJsxTextElement');
}

/** A quotation that stands out, called by its name. */
function aside(state: State, quote: Blockquote): Element | undefined {
  const { alert, title } = shownOf(quote);
  return alert && asideElement(alert, title ?? { text: '' }, state.all(quote));
}

/** Words that stand out of a text: a tip, a warning, a note. */
export function asideElement(kind: Alert, title: { text: string; lang?: string }, children: readonly ElementContent[]): Element {
  return htmlElement('div', { className: ['aside', `aside-${kind}`], role: 'note' }, [
    htmlElement('p', { className: ['aside-title'], ...(title.lang && { lang: title.lang }) }, [title.text]),
    ...children,
  ]);
}

/** The number of a footnote, which leads to it, or back from it to the first place that names it. */
function footnoteNumber(node: FootnoteReference, prefix: string, inLink?: boolean): ElementContent {
  const { footnote, isBack, isFirst } = shownOf(node);
  if (footnote === undefined) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
  const [note, place] = [`${prefix}${footnote}`, `${prefix}${footnote}-place`];
  const link = isBack
    ? { href: `#${place}`, role: 'doc-backlink' }
    : { href: `#${note}`, role: 'doc-noteref', ...(isFirst && { id: place }) };
  return htmlElement('sup', {}, [inLink ? String(footnote) : htmlElement('a', link, [String(footnote)])]);
}

/** A footnote that nothing names is found by nobody. */
function noteId(node: FootnoteDefinition, prefix: string): string | undefined {
  const { footnote } = shownOf(node);
  return footnote === undefined ? undefined : `${prefix}${footnote}`;
}

/** A table wider than a phone scrolls by itself, by keyboard too, rather than the page with it. */
function scrolling(state: State, node: Table, label: string | undefined): Element {
  const isBare = (cell: TableCell | undefined) => cell?.children.length === 0;
  // Nothing stands above the first column where it names the rows.
  const isNamed = isBare(node.children[0]?.children[0]) && node.children.length > 1;
  const rows = node.children.map((row, at) => {
    const cells = row.children.map((cell, column) => {
      const side = node.align?.[column];
      const scope = isBare(cell) ? undefined : at === 0 ? 'col' : isNamed && column === 0 ? 'row' : undefined;
      const properties = { ...(scope && { scope }), ...(side && { className: [`is-${side}`] }) };
      return htmlElement(scope ? 'th' : 'td', properties, state.all(cell));
    });
    return htmlElement('tr', {}, cells);
  });
  const table = htmlElement('table', {}, [htmlElement('thead', {}, rows.slice(0, 1)), htmlElement('tbody', {}, rows.slice(1))]);
  const region = label ? { role: 'group', ariaLabel: label } : {};
  return htmlElement('div', { className: ['scroll'], tabIndex: 0, ...region }, [table]);
}

/** What links are defined as elsewhere in the text. */
function definitionsIn(tree: Root): Definition[] {
  const found: Definition[] = [];
  visitBlocks(tree, (node) => {
    if (node.type === 'definition') found.push(node);
  });
  return found;
}
