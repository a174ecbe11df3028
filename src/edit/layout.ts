import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { own } from '../schema/own.ts';
import { planOf } from '../schema/walk.ts';
import { lineNumberAt } from '../source/lines.ts';
import { readDocument } from '../source/yaml/read.ts';
import { isComment, onceBlank, type Part, pad, reindented, splitGap, words } from './lines-of-yaml.ts';
import { withIdsFirst } from './order.ts';

/** Something is written in a way that is not ours to lay out. */
class Unusual extends Error {}

/** A text of YAML, and what its lines are to be. */
interface Sheet {
  yaml: string;
  /** Its lines, in which dashes become blanks as what stands behind them is laid out. */
  rows: string[];
  /** Whether keys change places. */
  mayMove: boolean;
}

/**
 * A text of YAML with two blanks for each level, its keys in our order, and no more than one empty line in a row. Each line keeps its
 * words, and each comment the line that it belongs to. Undefined where something is written in a way that is not ours to lay out.
 * @param mayMove whether keys change places at all.
 */
export function laidOut(yaml: string, schema: z.ZodType, mayMove: boolean): string | undefined {
  const { contents } = readDocument(yaml).document;
  if (!isBlock(contents)) return isScalar(contents) && contents.value === null ? onceBlank(yaml.split('\n')).join('\n') : undefined;
  const sheet = { yaml, rows: yaml.split('\n'), mayMove };
  const start = sheet.rows.findIndex((row) => /^---[ \t]*$/.test(row)) + 1;
  try {
    const body = block(sheet, contents, { schema, first: start, end: sheet.rows.length, indent: 0, isWhole: true, isCompact: false });
    return [...sheet.rows.slice(0, start), ...body.slice(body.findIndex((line) => line !== '')), ''].join('\n');
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

interface Region {
  schema: z.ZodType | undefined;
  /** Its lines: the first, and the one after its last. */
  first: number;
  end: number;
  /** Where its keys or dashes are to stand. */
  indent: number;
  isWhole: boolean;
  /** Whether its first key stands behind a dash. */
  isCompact: boolean;
}

type Block = YAMLMap | YAMLSeq;

function block(sheet: Sheet, node: Block, region: Region): string[] {
  const column = columnOf(sheet.yaml, node.range?.[0] ?? 0);
  const starts = isMap(node) ? keyLines(sheet, node, column) : dashLines(sheet, node, column, region);
  let lead = comments(sheet, region.first, starts[0] ?? region.first);
  const parts: Part[] = [];
  let rest: string[] = [];
  for (const [at, item] of node.items.entries()) {
    const [start, next] = [starts[at] ?? 0, starts[at + 1] ?? region.end];
    const value = isMap(node) ? (item as Pair).value : item;
    const last = Math.max(start, lastLine(sheet, value));
    // What stands as far in as a text in lines of its own would be one of them.
    const [tail, after] = splitGap(comments(sheet, last + 1, next), isBlockText(value) ? Number.POSITIVE_INFINITY : column);
    const key = isMap(node) ? String(((item as Pair).key as { value?: unknown }).value) : '';
    const schema = schemaIn(region.schema, node, key);
    const inner: Inner = { schema, start, last, tail, column, indent: region.indent, isItem: !isMap(node) };
    parts.push({ key, lead, lines: inside(sheet, value, inner) });
    [lead, rest] = [after, after];
  }
  const isOrdered = isMap(node) && sheet.mayMove;
  const ordered = isOrdered ? withIdsFirst(parts, region) : parts;
  const lines = ordered.flatMap((part) => [...reindented(part.lead, region.indent), ...part.lines]);
  // What ends a file is no empty line, unless a text ends in it.
  const foot = region.isWhole ? rest.slice(0, rest.findLastIndex(isComment) + 1) : rest;
  return [...lines, ...reindented(foot, region.indent)];
}

interface Inner {
  schema: z.ZodType | undefined;
  start: number;
  last: number;
  tail: readonly string[];
  column: number;
  indent: number;
  isItem: boolean;
}

/** The lines of one key with its value, or of one item. */
function inside(sheet: Sheet, value: unknown, { schema, start, last, tail, column, indent, isItem }: Inner): string[] {
  const { rows } = sheet;
  const row = rows[start] ?? '';
  const typed = words(row.slice(isItem ? column + 1 : column));
  const head = `${pad(indent)}${isItem ? `- ${typed}`.trimEnd() : typed}`;
  if (!isBlock(value)) {
    return [head, ...continued(sheet, value, { first: start + 1, last, shift: indent - column, indent }), ...reindented(tail, indent + 2)];
  }
  const isCompact = isItem && typed !== '' && !isComment(typed);
  if (isCompact) rows[start] = pad(column + 1) + row.slice(column + 1);
  const first = isCompact ? start : start + 1;
  const end = last + 1 + tail.length;
  const below = block(sheet, value, { schema, first, end, indent: indent + 2, isWhole: false, isCompact });
  if (!isCompact) return [head, ...below];
  const [top = '', ...others] = below;
  return [`${pad(indent)}- ${top.slice(indent + 2)}`, ...others];
}

/** The lines of a value that begin below its key, or go on there. */
function continued(
  sheet: Sheet,
  value: unknown,
  { first, last, shift, indent }: { first: number; last: number; shift: number; indent: number },
): string[] {
  const lines = sheet.rows.slice(first, last + 1);
  if (lines.length === 0) return [];
  if (isBlockText(value)) {
    if (lineOf(sheet.yaml, value.range?.[0] ?? 0) !== first - 1) throw new Unusual();
    return blockText(lines, headOf(sheet.yaml, value), { shift, indent });
  }
  if (isCollection(value)) return lines.map((line) => shifted(line.trimEnd(), shift));
  return lines.map((line) => (line.trim() === '' ? '' : pad(indent + 2) + words(line)));
}

/** `|-`, `>2` … */
function headOf(yaml: string, { range }: Node): string {
  return /^[|>][-+\d]*/.exec(yaml.slice(range?.[0]))?.[0] ?? '|';
}

/** A text in lines of its own keeps them, and stands two blanks within its key; where it says how far, it moves with its key. */
function blockText(lines: readonly string[], head: string, { shift, indent }: { shift: number; indent: number }): string[] {
  if (lines.every((line) => /^ *$/.test(line))) return [...lines];
  const before = depthOf(lines);
  const by = /\d/.test(head) ? shift : indent + 2 - before;
  return lines.map((line) => (/^ *$/.test(line) && line.length <= before ? '' : shifted(line, by)));
}

/** How far the first line with words stands in. */
function depthOf(lines: readonly string[]): number {
  return (lines.find((line) => /[^ ]/.test(line)) ?? '').search(/[^ ]|$/);
}

function shifted(line: string, by: number): string {
  if (line.trim() === '' && by < 0) return line.slice(-by);
  if (by >= 0) return line === '' ? '' : pad(by) + line;
  if (line.slice(0, -by).trim() !== '') throw new Unusual();
  return line.slice(-by);
}

/** The lines on which keys stand. */
function keyLines({ yaml, rows }: Sheet, node: YAMLMap, column: number): number[] {
  return node.items.map(({ key }) => {
    const start = isScalar(key) ? (key.range?.[0] ?? -1) : -1;
    const line = lineOf(yaml, start);
    if (start < 0 || columnOf(yaml, start) !== column || /[^ ]/.test((rows[line] ?? '').slice(0, column))) throw new Unusual();
    return line;
  });
}

/** The lines on which the dashes of a list stand: what goes on from a line above stands further in. */
function dashLines({ rows }: Sheet, node: YAMLSeq, column: number, { first, end }: Region): number[] {
  const found: number[] = [];
  for (let line = first; line < end; line++) {
    const row = rows[line] ?? '';
    if (/^-(?:[ \t]|$)/.test(row.slice(column)) && !/[^ ]/.test(row.slice(0, column))) found.push(line);
  }
  if (found.length !== node.items.length) throw new Unusual();
  return found;
}

/** Lines that hold nothing but comments. */
function comments({ rows }: Sheet, first: number, end: number): string[] {
  const lines = rows.slice(first, end);
  if (lines.some((line) => /\S/.test(line) && !isComment(line))) throw new Unusual();
  return lines;
}

/** The last line of a value, without empty ones and comments that follow it; −1 where there is no value. */
function lastLine(sheet: Sheet, node: unknown): number {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1);
    return Math.max(lastLine(sheet, pair?.key), lastLine(sheet, pair?.value));
  }
  if (isSeq(node) && !node.flow) return lastLine(sheet, node.items.at(-1));
  if (!(isScalar(node) || isCollection(node) || isAlias(node)) || !node.range) return -1;
  const [start, end] = node.range;
  if (start === end) return lineOf(sheet.yaml, start) - (sheet.yaml[start - 1] === '\n' ? 1 : 0);
  const last = lineOf(sheet.yaml, end - 1);
  if (!isBlockText(node) || headOf(sheet.yaml, node).includes('+')) return last;
  const first = lineOf(sheet.yaml, start);
  const lines = sheet.rows.slice(first + 1, last + 1);
  const depth = depthOf(lines);
  return first + 1 + lines.findLastIndex((line) => /[^ ]/.test(line) || line.length > depth);
}

function schemaIn(schema: z.ZodType | undefined, node: Block, key: string): z.ZodType | undefined {
  const { list, map, record } = schema ? planOf(schema) : {};
  // The items of a list stand under their ids in a translation.
  return list?.element ?? (isMap(node) ? (own(map?.shape, key) ?? record?.valueType) : undefined);
}

function isBlock(node: unknown): node is Block {
  return isCollection(node) && !node.flow && node.items.length > 0;
}

/** A text in lines of its own, below `|` or `>`. */
function isBlockText(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

const lineOf = (yaml: string, offset: number) => lineNumberAt(yaml, offset) - 1;
const columnOf = (yaml: string, offset: number) => offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
