import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../schema/walk.ts';
import { targetsOf } from '../source/yaml/anchors.ts';
import type { Edit } from './edit.ts';
import { EditFault, type Splice } from './splice.ts';
import { blockOf, flowOf, scalarAs } from './yaml-text.ts';

/** What a path leads to in a tree of YAML, and what holds it. */
interface Found {
  node: Node | null;
  /** The key and the value, in a map. */
  pair?: Pair;
  /** The list or the map around it, and its place there. */
  holder?: YAMLMap | YAMLSeq;
  at: number;
}

/**
 * Where in a text of YAML some edits change which characters; all others stay as they were typed.
 * @throws {EditFault} where it cannot be said.
 */
export function yamlSplices(document: Document, yaml: string, edits: readonly Exclude<Edit, { do: 'body' }>[]): Splice[] {
  const gone = new Set<unknown>();
  for (const edit of edits) if (edit.do === 'remove') gone.add(itemOf(find(document, edit.path)));
  return edits.flatMap((edit) => splicesFor(find(document, edit.path), edit, yaml, gone));
}

/** @param gone the items and pairs that are removed from lists and maps. */
function splicesFor(found: Found, edit: Exclude<Edit, { do: 'body' }>, yaml: string, gone: ReadonlySet<unknown>): Splice[] {
  switch (edit.do) {
    case 'set':
      return [replaced(scalarIn(found), scalarAs(scalarIn(found), edit.value, yaml, isFlow(found.holder)))];
    case 'inside':
      return inside(scalarIn(found), edit.splices, yaml);
    case 'name': {
      const key = found.pair?.key;
      if (!isScalar(key)) throw new EditFault('no-place');
      return [replaced(key, scalarAs(key, edit.key, yaml, isFlow(found.holder)))];
    }
    case 'append':
      return [appended(found, edit.value, yaml)];
    case 'add':
      return [added(found.node, edit, yaml)];
    case 'remove':
      return [removed(found, yaml, gone)];
  }
}

function find(document: Document, path: Path): Found {
  let found: Found = { node: resolved(document.contents, document), at: 0 };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      // The last of two duplicates is the one whose value counts.
      const at = node.items.findLastIndex(({ key }) => isScalar(key) && String(key.value) === String(step));
      const pair = node.items[at];
      if (!pair) throw new EditFault('no-place');
      found = { node: resolved(pair.value, document), pair, holder: node, at };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      found = { node: resolved(node.items[step], document), holder: node, at: step };
    } else throw new EditFault('no-place');
  }
  return found;
}

function resolved(node: unknown, document: Document): Node | null {
  const target = isAlias(node) ? targetsOf(document).get(node) : node;
  return isNode(target) ? target : null;
}

function scalarIn({ node }: Found): Scalar {
  if (!isScalar(node)) throw new EditFault('no-place');
  return node;
}

function rangeOf(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw new EditFault('no-place');
  return [node.range[0], node.range[1]];
}

function isFlow(holder: YAMLMap | YAMLSeq | undefined): boolean {
  return holder?.flow === true;
}

function replaced(node: Node, text: string): Splice {
  const [start, end] = rangeOf(node);
  return { start, end, text };
}

/** The nth time that some words stand in a text is the nth time that they stand in what was typed for it. */
function inside(node: Scalar, splices: readonly Splice[], yaml: string): Splice[] {
  const [from, to] = rangeOf(node);
  const typed = yaml.slice(from, to);
  const read = String(node.value);
  return splices.map(({ start, end, text }) => {
    const words = read.slice(start, end);
    const [inRead, inTyped] = [occurrences(read, words), occurrences(typed, words)];
    const place = inTyped[inRead.indexOf(start)];
    if (words === '' || place === undefined || inRead.length !== inTyped.length) throw new EditFault('no-place');
    return { start: from + place, end: from + place + words.length, text };
  });
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function appended({ node, pair }: Found, value: unknown, yaml: string): Splice {
  // A key with nothing behind it.
  if (pair && (node === null || (isScalar(node) && node.value === null && rangeOf(node)[0] === rangeOf(node)[1]))) {
    const start = colonAfter(pair.key, yaml);
    return { start, end: start, text: ` [${flowOf(value)}]` };
  }
  if (!isSeq(node)) throw new EditFault('no-place');
  const last = node.items.at(-1);
  if (node.flow) {
    const start = last === undefined ? rangeOf(node)[0] + 1 : rangeOf(last)[1];
    return { start, end: start, text: `${last === undefined ? '' : ', '}${flowOf(value)}` };
  }
  const start = endOfLine(endOf(last, yaml), yaml);
  const indent = ' '.repeat(columnOf(rangeOf(node)[0], yaml));
  return { start, end: start, text: `\n${indented(blockOf([value]), indent)}` };
}

function added(node: Node | null, { key, value, after }: Extract<Edit, { do: 'add' }>, yaml: string): Splice {
  if (!isMap(node) || node.items.length === 0) throw new EditFault('no-place');
  const pair = node.items.find((one) => isScalar(one.key) && one.key.value === after) ?? (node.items.at(-1) as Pair);
  if (node.flow) {
    const start = endOfPair(pair, yaml);
    return {
      start,
      end: start,
      text: `, ${flowOf({ [key]: value })
        .slice(1, -1)
        .trim()}`,
    };
  }
  const start = endOfLine(endOfPair(pair, yaml), yaml);
  const indent = ' '.repeat(columnOf(rangeOf(node.items[0]?.key)[0], yaml));
  return { start, end: start, text: `\n${indented(blockOf({ [key]: value }), indent)}` };
}

function removed({ holder, at, pair, node }: Found, yaml: string, gone: ReadonlySet<unknown>): Splice {
  const items: readonly unknown[] = holder?.items ?? [];
  // Nothing would be left of the list or the map: whoever means that removes the key that holds it.
  if (!holder || items.every((one) => gone.has(one))) throw new EditFault('no-place');
  if (holder.flow) return removedFromFlow(items, at, yaml, gone);
  const [start] = extentOf(items[at], yaml);
  const end = pair ? endOfPair(pair, yaml) : endOf(node, yaml);
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const before = yaml.slice(lineStart, start);
  if ((pair ? /^ *$/ : /^ *-[ \t]+$/).test(before)) return line(lineStart, end, yaml);
  // The first key beside a dash: the next one takes its place there.
  const next = pair && items[at + 1];
  if (!next || gone.has(next) || !/^ *-[ \t]+$/.test(before)) throw new EditFault('no-place');
  return { start, end: extentOf(next, yaml)[0], text: '' };
}

/** What of a list or a map a path leads to. */
function itemOf({ holder, at }: Found): unknown {
  return holder?.items[at];
}

/** From where to where an item was typed, or a key with its value. */
function extentOf(item: unknown, yaml: string): readonly [number, number] {
  return isPair(item) ? [rangeOf(item.key)[0], endOfPair(item, yaml)] : [rangeOf(item)[0], endOf(item, yaml)];
}

/** Whole lines; at the end of a text without a last line end, with the one before them. */
function line(start: number, end: number, yaml: string): Splice {
  const last = endOfLine(end, yaml);
  return last < yaml.length ? { start, end: last + 1, text: '' } : { start: Math.max(0, start - 1), end: last, text: '' };
}

/** With the comma that parts it from a neighbour which stays. A remark between two items stays, too. */
function removedFromFlow(items: readonly unknown[], at: number, yaml: string, gone: ReadonlySet<unknown>): Splice {
  const [start, end] = extentOf(items[at], yaml);
  const [, before] = at > 0 ? extentOf(items[at - 1], yaml) : [];
  const followsOne = items.slice(0, at).some((one) => !gone.has(one));
  if (followsOne && before !== undefined && !/[#\n]/.test(yaml.slice(before, start))) return { start: before, end, text: '' };
  const [comma = ''] = /^[ \t]*,[ \t]*/.exec(yaml.slice(end, end + 200)) ?? [];
  return { start, end: end + comma.length, text: '' };
}

/** Where what was typed for a node ends, without the blanks and comments behind it. */
function endOf(node: unknown, yaml: string): number {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return isMap(node) ? endOfPair(last as Pair, yaml) : endOf(last, yaml);
  }
  const [start, end] = rangeOf(node);
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return end;
  let at = end;
  while (at > start && /\s/.test(yaml[at - 1] ?? '')) at--;
  return at;
}

function endOfPair({ key, value }: Pair, yaml: string): number {
  const isEmpty = !isNode(value) || (isScalar(value) && rangeOf(value)[0] === rangeOf(value)[1]);
  return isEmpty ? colonAfter(key, yaml) : endOf(value, yaml);
}

/** The place behind the colon of a key. */
function colonAfter(key: unknown, yaml: string): number {
  const [, end] = rangeOf(key);
  const colon = yaml.indexOf(':', end);
  if (colon < 0 || !/^[ \t]*$/.test(yaml.slice(end, colon))) throw new EditFault('no-place');
  return colon + 1;
}

function endOfLine(at: number, yaml: string): number {
  const end = yaml.indexOf('\n', at);
  return end < 0 ? yaml.length : end;
}

function columnOf(at: number, yaml: string): number {
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

function indented(lines: string, indent: string): string {
  return lines
    .split('\n')
    .map((one) => (one === '' ? one : indent + one))
    .join('\n');
}
