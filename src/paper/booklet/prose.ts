import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { plain, type Text } from '../../reading/text.ts';
import { isSeen } from '../../schema/text.ts';
import { printedText, runsOfWords } from '../../sheets/runs.ts';
import { headingAnchors } from '../../text/anchors.ts';
import { shownOf } from '../../text/github.ts';
import { attributesOf, childrenOf, wordsOf } from '../../text/nodes.ts';

/** Where an address of the site leads on paper: to a place of the booklet, or to the page that it stands on. */
export interface Goal {
  to?: string;
  url?: string;
}

/** Tells where an address of the site leads on paper. */
export type Leads = (href: string) => Goal;

/** Words in one style. Paper is set from these, never from markup: nothing that an author types is ever run. */
interface LinkedRun extends Goal {
  text: string;
  em?: true;
  strong?: true;
  strike?: true;
  /** Set where a word may have to break anywhere. */
  long?: true;
}

/** A block of a text, for a template that knows a few of them. */
export type Prose =
  | { is: 'p'; runs: LinkedRun[] }
  | { is: 'heading'; level: number; runs: LinkedRun[]; label?: string }
  | { is: 'list'; start?: number; items: Prose[][] }
  | { is: 'table'; align: string[]; rows: LinkedRun[][][] }
  | { is: 'quote'; blocks: Prose[] }
  | { is: 'image'; image: string; alt: string }
  | { is: 'rule' }
  | { is: 'note'; title: PrintedWords; blocks: Prose[] }
  | { is: 'component'; name: string; attributes: Record<string, string>; blocks: Prose[] };

/** Words as a template takes them: most are one phrase in the booklet's own language. */
export type PrintedWords = string | { runs: LinkedRun[]; lang?: string } | { blocks: Prose[]; lang?: string };

/** Lists within lists as deep as a column is wide enough for; the typesetter itself gives up at twenty. */
const MOST_LEVELS = 10;

/** No line of the booklet is too short for a word below this. */
const LONG_WORD = /\S{24}/;

/** A text as data. `labelOf` names the headings that other texts may lead to. */
export function printedWords({ text, tree, lang }: Text, leads: Leads, labelOf?: (anchor: string) => string): PrintedWords {
  const foreign = lang && { lang };
  if (!tree) return LONG_WORD.test(text) || foreign ? { runs: [run(text)], ...foreign } : text;
  const [first, ...more] = tree.children;
  if (first?.type === 'paragraph' && more.length === 0 && !holdsBlocks(first)) return { runs: runsIn(first, leads), ...foreign };
  return { blocks: proseOf(tree, leads, labelOf), ...foreign };
}

/** The same as blocks, however short it is. */
export function printedBlocks({ text, tree }: Text, leads: Leads, labelOf?: (anchor: string) => string): Prose[] {
  return tree ? proseOf(tree, leads, labelOf) : [{ is: 'p', runs: [run(text)] }];
}

/** Headings start at 0 and never skip a level: the template knows what stands above them. */
function proseOf(tree: Root, leads: Leads, labelOf?: (anchor: string) => string): Prose[] {
  const anchors = headingAnchors(tree);
  const depths: number[] = [];
  const levels = new Map<Nodes, number>();
  for (const heading of anchors.keys()) {
    if (!isWorded(heading)) continue;
    while ((depths.at(-1) ?? 0) >= heading.depth) depths.pop();
    depths.push(heading.depth);
    levels.set(heading, depths.length - 1);
  }
  const blocksOf = (nodes: readonly Nodes[], level = 0): Prose[] => nodes.flatMap((node) => blockOf(node, level));
  // Lists and quotations below the last level stand side by side with what they stand in.
  const within = (
    { children }: { children: readonly Nodes[] },
    level: number,
    make: (blocks: (nodes: readonly Nodes[]) => Prose[]) => Prose,
  ): Prose[] => (level < MOST_LEVELS ? [make((nodes) => blocksOf(nodes, level + 1))] : blocksOf(children.flatMap(itemsIn), level));
  const blockOf = (node: Nodes, level: number): Prose[] => {
    switch (node.type) {
      case 'heading': {
        if (!isWorded(node)) return paragraphOf(node.children);
        const anchor = anchors.get(node);
        const label = anchor && labelOf?.(anchor);
        return [{ is: 'heading', level: levels.get(node) ?? 0, runs: runsIn(node, leads), ...(label && { label }) }];
      }
      case 'paragraph':
        return paragraphOf(node.children);
      case 'list':
        return within(node, level, (blocks) => ({
          is: 'list',
          ...(node.ordered && { start: node.start ?? 1 }),
          items: node.children.map(({ children }) => blocks(children)),
        }));
      case 'table': {
        const rows = node.children.map(({ children }) => children.map((cell) => runsIn(cell, leads)));
        const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
        for (const row of rows) while (row.length < width) row.push([]);
        return [{ is: 'table', align: Array.from({ length: width }, (_, at) => node.align?.[at] ?? 'left'), rows }];
      }
      case 'blockquote': {
        const { alert, title = plain('') } = shownOf(node);
        return within(node, level, (blocks) =>
          alert
            ? { is: 'note', title: printedWords(title, leads), blocks: blocks(node.children) }
            : { is: 'quote', blocks: blocks(node.children) },
        );
      }
      case 'footnoteDefinition':
        return blocksOf(node.children, level);
      case 'thematicBreak':
        return [{ is: 'rule' }];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return within(node, level, (blocks) => componentOf(node, blocks));
      case 'definition':
        return [];
      case 'code':
        return [{ is: 'p', runs: linesOf(node.value) }];
      default:
        return [{ is: 'p', runs: runsIn(node, leads) }];
    }
  };
  // A picture or a component within a line stands between the parts of its paragraph.
  const paragraphOf = (children: readonly PhrasingContent[]): Prose[] => {
    const blocks: Prose[] = [];
    let line: LinkedRun[] = [];
    const flush = () => {
      if (line.some(({ text }) => text.trim())) blocks.push({ is: 'p', runs: line });
      line = [];
    };
    for (const child of children) {
      if (child.type !== 'image' && child.type !== 'mdxJsxTextElement') {
        for (const one of runsIn(child, leads)) line.push(one);
        continue;
      }
      flush();
      blocks.push(child.type === 'image' ? { is: 'image', image: child.url, alt: child.alt ?? '' } : componentOf(child, blocksOf));
    }
    flush();
    return blocks;
  };
  const componentOf = (node: Component, blocks: (nodes: readonly Nodes[]) => Prose[]): Prose => {
    return {
      is: 'component',
      name: node.name ?? '',
      attributes: attributesOf(node),
      blocks: blocks(childrenOf(node)),
    };
  };
  return blocksOf(tree.children);
}

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The blocks of an item of a list; any other block is one. */
function itemsIn(node: Nodes): Nodes[] {
  return node.type === 'listItem' ? node.children : [node];
}

/** A heading without words is none: no reader could be told of it. */
function isWorded(node: Nodes): boolean {
  return isSeen(wordsOf(node));
}

function holdsBlocks(node: Nodes): boolean {
  return 'children' in node && node.children.some(({ type }) => type === 'image' || type === 'mdxJsxTextElement');
}

/** The text of a run that ends its line where the author did. */
const BREAK = '\n';

/** Code keeps its lines and what they are set in by: both mean something there. */
function linesOf(code: string): LinkedRun[] {
  return code.split('\n').flatMap((line, at) => {
    const words = printedText({ type: 'text', value: line.trim() });
    const indent = '\u00A0'.repeat(line.length - line.trimStart().length);
    return [...(at > 0 ? [{ text: BREAK }] : []), ...(words ? [run(indent + words)] : [])];
  });
}

type Style = Omit<LinkedRun, 'text' | 'long'>;

function runsIn(node: Nodes, leads: Leads): LinkedRun[] {
  return runsOfWords(node, (words, around) => {
    if (words.type === 'break') return { text: BREAK };
    const text = printedText(words);
    const style: Style = {};
    for (const one of around) Object.assign(style, styleOf(one, leads));
    return text ? run(text, style) : undefined;
  });
}

function styleOf(node: Nodes, leads: Leads): Style {
  switch (node.type) {
    case 'emphasis':
      return { em: true };
    case 'strong':
      return { strong: true };
    case 'delete':
      return { strike: true };
    default:
      return node.type === 'link' ? leads(node.url) : {};
  }
}

function run(text: string, style: Style = {}): LinkedRun {
  return { text, ...style, ...(LONG_WORD.test(text) && { long: true }) };
}
