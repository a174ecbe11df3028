import type { SyntaxFault } from './fault.ts';
import { firstFault, readDocument } from './read.ts';
import { indentOf } from './row.ts';

/** What is left once some lines are set aside; the others keep their numbers. */
export interface Recovered {
  lines: string[];
  /** The keys that stood there, so that nobody is told that one of them is missing. */
  keys: string[];
  /** The first and the last line of the top-level block, 1-based. */
  blockStart: number;
  blockEnd: number;
}

const TOP_LEVEL = /^[^\s#\-\]}]/;

/** The first line, counted from 0, of the top-level block that a line is a part of; 0 before the first block. */
function blockStart(lines: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && !TOP_LEVEL.test(lines[start] ?? '')) start--;
  return Math.max(0, start);
}

/** The first line at or below one that begins a top-level block; past the last line where none does. */
function blockBelow(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && !TOP_LEVEL.test(lines[end] ?? '')) end++;
  return Math.min(end, lines.length);
}

/** The colon may be what is missing, or have signs around it. */
const KEYS = /^[^A-Za-z]*([A-Za-z][\w-]*)(?=[^\p{L}]|$)/u;

/**
 * The ways to read on after a fault on a line, from the least loss to the most: without the lines at fault, where there are several,
 * without the line and what belongs to it, without its item of a list, without its top-level block.
 */
export function recoveries(lines: readonly string[], line: number, lastLine = line): Recovered[] {
  const at = Math.min(line, lines.length) - 1;
  const start = blockStart(lines, at);
  const end = blockBelow(lines, start + 1);

  const without = (from: number, to: number): Recovered => {
    const keys = lines.slice(from, to).flatMap((text) => KEYS.exec(text)?.[1] ?? []);
    return { lines: lines.slice().fill('', from, to), keys, blockStart: start + 1, blockEnd: end };
  };
  const branchEnd = (from: number): number => {
    let to = from + 1;
    while (to < end && (isBlank(lines[to]) || indentOf(lines[to]) > indentOf(lines[from]))) to++;
    return to;
  };
  let item = at;
  while (item > start && !(/^\s*- /.test(lines[item] ?? '') && (item === at || indentOf(lines[item]) < indentOf(lines[at])))) item--;
  return [
    ...(lastLine > line ? [without(at, lastLine)] : []),
    without(at, branchEnd(at)),
    ...(item > start ? [without(item, Math.max(branchEnd(item), at + 1))] : []),
    without(start, end),
  ];
}

function isBlank(text = ''): boolean {
  return text.trim() === '';
}

/** What may still be parsed for the sake of one file, in lexemes. */
export interface Effort {
  left: number;
}

/** The first fault of some lines that are parsed by themselves. */
export function faultIn(lines: readonly string[], effort: Effort): SyntaxFault | undefined {
  const read = readDocument(lines.join('\n'));
  effort.left -= read.effort;
  return firstFault(read);
}

/** So many lines are parsed at once to find the next fault; twice as many after each time. */
const FIRST_LOOK = 20;

/**
 * The first fault at or below a line, above which all is sound. A few top-level blocks are parsed at a time, with the line that ends them: most
 * faults have a neighbour, and to parse all of a long file for each would take as long as it has faults.
 */
export function faultBelow(lines: readonly string[], line: number, effort: Effort): SyntaxFault | undefined {
  let start = lines.length > FIRST_LOOK ? blockStart(lines, line - 1) : 0;
  for (let count = FIRST_LOOK; ; count *= 2) {
    const end = blockBelow(lines, start + count);
    // Below the first block, lines stand in the map that it began.
    const above = start > 0 ? ['a: a'] : [];
    const found = faultIn([...above, ...lines.slice(start, end + 1)], effort);
    const fault = found && { ...found, line: found.line + start - above.length };
    // What is wrong with the line after the blocks may be that one of them goes on.
    if (end === lines.length || (fault && fault.line <= end)) return fault;
    if (!fault) start = end;
  }
}
