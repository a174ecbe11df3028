import type { ListItem, Nodes, RootContent } from 'mdast';
import { parseText } from '../../text/markdown.ts';
import { wordsOf } from '../../text/nodes.ts';

/** A block of Markdown, with its words as they were typed. */
export interface TextBlock {
  line: number;
  kind: 'heading' | 'text' | 'quote' | 'list' | 'table';
  /** The level of a heading. */
  depth: number;
  text: string;
  /** The bullets of a list. */
  bullets: readonly Bullet[];
  /** The cells of a table. */
  rows: readonly (readonly string[])[];
}

export interface Bullet {
  line: number;
  text: string;
  inner: readonly Bullet[];
}

/** Cuts Markdown into its blocks; `firstLine` is the line of the file on which it starts. */
export function blocksOf(text: string, firstLine: number): TextBlock[] {
  const typed = typedIn(text);
  const { children } = parseText(text, 'prose');
  const starts = new Map(children.some(({ position }) => position) ? [] : paragraphLines(text).map((line, at) => [children[at], line]));
  const lineOf = (node: Nodes) => (node.position?.start.line ?? starts.get(node as RootContent) ?? 1) + firstLine - 1;
  return children.flatMap((node) => blockOf(node, typed, lineOf));
}

/** The lines on which the paragraphs of a text without markup begin, counted from one. */
function paragraphLines(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => (line.trim() && !lines[at - 1]?.trim() ? [at + 1] : []));
}

type Typed = (node: Nodes) => string;

/** The source of a node, without the signs of its block. A text without any markup is parsed without places. */
function typedIn(text: string): Typed {
  return (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return wordsOf(node);
    const inner = 'children' in node ? node.children : [];
    const [first, last] = [inner[0]?.position?.start.offset, inner.at(-1)?.position?.end.offset];
    const inside = node.type === 'heading' && first !== undefined && last !== undefined ? [first, last] : [start.offset, end.offset];
    return text.slice(...inside).replace(/\n[ \t]*>?[ \t]*/g, '\n');
  };
}

function blockOf(node: RootContent, typed: Typed, lineOf: (node: Nodes) => number): TextBlock[] {
  const base = { line: lineOf(node), depth: 0, text: '', bullets: [], rows: [] };
  switch (node.type) {
    case 'thematicBreak':
      return [];
    case 'heading':
      return [{ ...base, kind: 'heading', depth: node.depth, text: node.children.length > 0 ? typed(node).replaceAll('\n', ' ') : '' }];
    case 'list': {
      const bullets = node.children.map((child) => bulletOf(child, typed, lineOf));
      return [{ ...base, kind: 'list', bullets: node.ordered ? numbered(bullets, node.children, typed) : bullets }];
    }
    case 'table':
      return [{ ...base, kind: 'table', rows: node.children.map((row) => row.children.map((cell) => cell.children.map(typed).join(''))) }];
    case 'blockquote':
      return node.children
        .flatMap((child) => blockOf(child, typed, lineOf))
        .map((inner) => (inner.kind === 'text' ? { ...inner, kind: 'quote' as const } : inner));
    case 'code':
      return [{ ...base, kind: 'text', text: [node.lang, node.meta, node.value].filter(Boolean).join('\n') }];
    default:
      return [{ ...base, kind: 'text', text: typed(node) }];
  }
}

/**
 * The numbers of a list are its order, where they count from one or are all ones. Any other is a word of its line, as in
 * « 42) » or where « 3. » follows « 1. », and so is one that has nothing beside it: « 1. » is all that somebody typed.
 */
function numbered(bullets: readonly Bullet[], items: readonly ListItem[], typed: Typed): Bullet[] {
  const signs = items.map((item) => /^\d+[.)]/.exec(typed(item))?.[0] ?? '');
  const areOnes = signs.every((sign) => Number.parseInt(sign, 10) === 1);
  return bullets.map((bullet, at) => {
    const sign = signs[at] ?? '';
    const isAlone = items[at]?.children[0]?.position?.start.line !== items[at]?.position?.start.line;
    const counts = areOnes || sign.slice(0, -1) === String(at + 1);
    return counts && !isAlone ? bullet : { ...bullet, text: `${sign} ${bullet.text}`.trim() };
  });
}

/** The box that somebody ticked, or did not: what stands in a persona has none, so that it is a word of it. */
function boxOf({ checked }: ListItem): string {
  if (typeof checked !== 'boolean') return '';
  return checked ? '[x] ' : '[ ] ';
}

function bulletOf(node: ListItem, typed: Typed, lineOf: (node: Nodes) => number): Bullet {
  const [first, ...more] = node.children;
  const blocks = more.flatMap((child) => blockOf(child, typed, lineOf));
  const inner = blocks.flatMap(({ kind, bullets, text, line, rows }): readonly Bullet[] => {
    if (kind === 'list') return bullets;
    const words = kind === 'table' ? rows.flat().join('; ') : text;
    return words ? [{ line, text: words, inner: [] }] : [];
  });
  if (first?.type === 'list')
    return { line: lineOf(node), text: '', inner: [...(blockOf(first, typed, lineOf)[0]?.bullets ?? []), ...inner] };
  const words = first ? blockOf(first, typed, lineOf)[0] : undefined;
  const text = words ? words.text || words.rows.flat().join('; ') : '';
  return { line: lineOf(node), text: `${boxOf(node)}${text}`, inner };
}
