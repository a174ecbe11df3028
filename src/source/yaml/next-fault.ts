import type { SyntaxFault } from './explain.ts';
import { firstFault, readDocument } from './read.ts';
import { blockBelow, blockStart } from './recover.ts';

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
 * The first fault at or below a line, above which all is sound. A few top-level blocks are parsed at a time: most faults have a neighbour, and
 * to parse all of a long file for each would take as long as it has faults.
 */
export function faultBelow(lines: readonly string[], line: number, effort: Effort): SyntaxFault | undefined {
  let start = lines.length > FIRST_LOOK ? blockStart(lines, blockStart(lines, line - 1) - 1) : 0;
  for (let count = FIRST_LOOK; ; count *= 2) {
    const end = blockBelow(lines, start + count);
    const found = faultIn(lines.slice(start, end), effort);
    const fault = found && { ...found, line: found.line + start };
    // What is wrong with the last block may be that it goes on.
    const lastBlock = blockStart(lines, end - 1);
    if (end === lines.length || (fault && fault.line <= lastBlock)) return fault;
    if (!fault) start = lastBlock;
  }
}
