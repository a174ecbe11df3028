import type { SyntaxFault } from './fault.ts';
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
