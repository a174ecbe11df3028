import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import { targetsOf } from '../../source/yaml/anchors.ts';
import { untraced } from '../../source/yaml/untraced.ts';
import { most } from '../limits.ts';
import { Unreadable } from '../tree.ts';

/** YAML and JSON as plain data in which every scalar is the text that was typed, no key is lost, and each knows its line. */
export type Node = { line: number } & (
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: Node[] }
  | { kind: 'map'; pairs: [key: string, value: Node][] }
);

/** Aliases of aliases may stand for more than any file holds. */
const MOST_NODES = 200_000;

/** How many nodes and letters may still be read. */
export interface Budget {
  nodes: number;
  letters: number;
}

export const newBudget = (): Budget => ({ nodes: MOST_NODES, letters: most.letters });

/**
 * Counts one more node, with its text.
 * @throws {Unreadable} where it is one too many.
 */
export function spend(budget: Budget, text = ''): void {
  if (--budget.nodes < 0) throw new Unreadable('too-large');
  spendLetters(budget, text);
}

function spendLetters(budget: Budget, text: string): void {
  budget.letters -= text.length;
  if (budget.letters < 0) throw new Unreadable('too-large', 'letters');
}

/** What a file of data holds. */
export interface ParsedData {
  roots: Node[];
  comments: { text: string; line: number }[];
}

/**
 * Parses YAML. A mark of several documents only separates.
 * @throws {Unreadable} where the syntax is at fault.
 */
export function parseYaml(text: string): ParsedData {
  const counter = new LineCounter();
  // Failsafe: `01000`, `2026-03-01` and `no` stay as typed.
  const options = {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    merge: true,
  } as const;
  const parsed = untraced(() => parseAllDocuments(text, options));
  const documents = Array.isArray(parsed) ? parsed : [];
  const error = documents.flatMap(({ errors }) => errors)[0];
  // The parser goes down into lists and maps by calling itself, and tells so where it gives up.
  if (error && /call stack/.test(error.message)) throw new Unreadable('too-large', 'depth');
  if (error) throw new Unreadable('syntax', `${counter.linePos(error.pos[0]).line} ${error.message.split('\n')[0]}`);
  const budget = newBudget();
  return {
    roots: documents
      .filter(({ contents }) => contents !== null)
      .map((document) => toNode(document.contents, { document, counter, budget, open: new Set() })),
    comments: documents.flatMap((document) => commentsOf(document, counter)),
  };
}

interface Reading {
  document: Document;
  counter: LineCounter;
  budget: Budget;
  /** What is being read: an alias of it would never end. */
  open: ReadonlySet<unknown>;
}

function toNode(value: unknown, reading: Reading): Node {
  spend(reading.budget);
  const placed = isPair(value) ? value.key : value;
  const line = isNode(placed) && placed.range ? reading.counter.linePos(placed.range[0]).line : 1;
  if (isAlias(value)) {
    const target = targetsOf(reading.document).get(value);
    if (reading.open.has(target)) throw new Unreadable('alias-loop', `${line} ${value.source}`);
    return toNode(target, reading);
  }
  // `!!pairs` and `!!omap` are lists of them.
  if (isPair(value)) return { kind: 'map', line, pairs: pairsOf(keyOf(value.key), toNode(value.value, reading)) };
  if (!isSeq(value) && !isMap(value)) {
    const text = textOf(value);
    spendLetters(reading.budget, text);
    return { kind: 'text', line, text };
  }
  // Only what has a name can be meant by an alias.
  const inside = value.anchor ? { ...reading, open: new Set(reading.open).add(value) } : reading;
  if (isSeq(value)) return { kind: 'list', line, items: value.items.map((one) => toNode(one, inside)) };
  return { kind: 'map', line, pairs: value.items.flatMap(({ key, value: inner }) => pairsOf(keyOf(key), toNode(inner, inside))) };
}

/** The text of a scalar: a null is nothing, where nobody put it between quotes. */
function textOf(value: unknown): string {
  if (!isScalar(value)) return '';
  const text = String(value.value ?? '');
  return value.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/.test(text) ? '' : text;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : String(key ?? ''));

/** `<<: *other` stands for the keys of the other map. */
export function pairsOf(key: string, value: Node): [string, Node][] {
  return key === '<<' && value.kind === 'map' ? value.pairs : [[key, value]];
}

/** Comments are words of their authors too, and the way in which templates explain themselves. */
function commentsOf(document: Document, counter: LineCounter): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  const keep = (text: string | null | undefined, line: number) =>
    text?.trim() && found.push({ text: text.replace(/^ /gm, '').trim(), line });
  keep(document.commentBefore, 1);
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const { comment, commentBefore, range } = node;
    const line = range ? counter.linePos(range[0]).line : 1;
    keep(commentBefore, line);
    keep(comment, line);
  });
  keep(document.comment, counter.lineStarts.length);
  return found;
}

/** Whether a node holds no word, not even a key. */
export function isNothing(node: Node): boolean {
  if (node.kind === 'text') return node.text.trim() === '';
  return node.kind === 'list' ? node.items.every(isNothing) : node.pairs.length === 0;
}

/** The texts of a node, in one line each. */
export function textOfNode(node: Node): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(textOfNode).filter(Boolean).join('; ');
  return node.pairs.map(textOfPair).join('; ');
}

/** A key and what it holds; where that is nothing, the key is the text. */
export const textOfPair = ([key, value]: [string, Node]): string => (isNothing(value) ? key : `${key}: ${textOfNode(value)}`);

/** A node as the data that YAML would make of it. */
export function dataOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(dataOf);
  if (node.kind === 'map') return Object.fromEntries(node.pairs.map(([key, value]) => [key, dataOf(value)]));
  if (/^-?\d+(?:\.\d+)?$/.test(node.text)) return Number(node.text);
  return node.text === 'true' || node.text === 'false' ? node.text === 'true' : node.text;
}
