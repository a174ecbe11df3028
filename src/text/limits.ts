import type { Parents, Root } from 'mdast';
import { paragraphStarts } from './paragraphs.ts';

/** Why a text is shown as plain words: what there is too much of, where it passes the limit, and the limit. */
export interface Excess {
  of: 'nesting' | 'signs' | 'tags' | 'parts';
  /** The offset in the text. */
  at: number;
  limit: number;
}

/** Lists in lists in lists, quotes in quotes: nobody means forty. */
const MOST_LEVELS = 40;
const TOO_NESTED = new RegExp(`^\\uFEFF?(?:[ \\t]*(?:[-+*][ \\t]|>|\\d{1,9}[.)][ \\t])){${MOST_LEVELS}}`, 'm');
/** Levels of a tree: a list takes two of them for each of its own. */
const MOST_DEPTH = 2 * MOST_LEVELS + 20;
/**
 * Signs of emphasis, links, code and entities in one paragraph, item or cell. Who pairs them looks back at all that are still open, so that
 * a paragraph costs the square of what it holds; a text may hold any number of paragraphs.
 */
const MOST_SIGNS = 1000;
/** Tags in a page with components, each of which may be closed by any later one. */
const MOST_TAGS = 2000;

/** The stretch of one sign that counts for one: a line to be filled in is made of many. */
const SIGNS_AS_ONE = 10;
/**
 * Lines, items, cells and signs of a whole text: each becomes a part of a tree and of a page, which takes some five kilobytes of memory to make.
 * A megabyte of ordinary text has fewer.
 */
const MOST_PARTS = 76_500;

/** A line end, the start of a link's address, or a run of signs that pair. */
const LINE_OR_SIGN = /\n|\]\(|([*_~`])\1*|[[\]&<]/g;
/** A line end, what begins an item or a quotation, a cell, a sign, an address. */
const PART = /\n|[-+][ \t]|\d[.)][ \t]|([*_~`])\1*|[>|[\]&<@]|:\/\/|www\./g;

/** What of a text no reader of Markdown gets through in a time that grows with its length alone, found without reading it as Markdown. */
export function excessIn(text: string, isMdx = false): Excess | undefined {
  // Most texts are far too short to hold so much.
  if (text.length <= MOST_LEVELS) return undefined;
  const nested = TOO_NESTED.exec(text);
  if (nested) return { of: 'nesting', at: nested.index, limit: MOST_LEVELS };
  if (text.length <= MOST_SIGNS) return undefined;
  return tooManySigns(text) ?? (isMdx ? tooManyTags(text) : undefined) ?? tooManyParts(text);
}

function tooManySigns(text: string): Excess | undefined {
  let signs = 0;
  // The title of a link goes on over lines, each of which costs as much as all before it.
  let inLink = false;
  const begins = paragraphStarts();
  begins(lineAt(text, 0));
  for (const { 0: sign, index } of text.matchAll(LINE_OR_SIGN)) {
    if (sign === '\n') {
      if (begins(lineAt(text, index + 1))) [signs, inLink] = [0, false];
      else if (inLink) signs++;
    } else {
      inLink ||= sign === '](';
      signs += Math.ceil(sign.length / SIGNS_AS_ONE);
    }
    if (signs > MOST_SIGNS) return { of: 'signs', at: index, limit: MOST_SIGNS };
  }
  return undefined;
}

function tooManyParts(text: string): Excess | undefined {
  if (text.length <= MOST_PARTS) return undefined;
  let parts = 0;
  for (const { index } of text.matchAll(PART)) if (++parts > MOST_PARTS) return { of: 'parts', at: index, limit: MOST_PARTS };
  return undefined;
}

/** The lines, cells, items and signs of a text. */
export function countParts(text: string): number {
  let count = 0;
  // Counted without keeping them: a text may be a megabyte of them.
  for (const _ of text.matchAll(PART)) count++;
  return count;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function tooManyTags(text: string): Excess | undefined {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (++tags > MOST_TAGS) return { of: 'tags', at, limit: MOST_TAGS };
  }
  return undefined;
}

/**
 * Where a tree is deeper than anybody who follows it by calling itself could bear, or has tables of more cells than a text may have parts:
 * the cells that short rows lack are set all the same. Found without calling itself.
 */
export function excessOfTree(tree: Root): Excess | undefined {
  let level: Parents[] = [tree];
  let cells = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > MOST_DEPTH) return { of: 'nesting', at: offsetOf(first), limit: MOST_LEVELS };
    const below: Parents[] = [];
    for (const node of level) {
      if (node.type === 'table') cells += node.children.length * (node.children[0]?.children.length ?? 0);
      if (cells > MOST_PARTS) return { of: 'parts', at: offsetOf(node), limit: MOST_PARTS };
      for (const child of node.children) if ('children' in child) below.push(child);
    }
    level = below;
  }
  return undefined;
}

function offsetOf(node: Parents | undefined): number {
  return node?.position?.start.offset ?? 0;
}
