import type { Explanation } from './fault.ts';

/** A list in brackets may be found to be open as many lines below. */
const FARTHEST = 40;

/** The line above a fault on which a list in brackets lost its end to a comment: `[etude #v2]`, of which one word was meant. */
export function hashInList(line: number, lines: readonly string[]): Explanation | undefined {
  for (let at = line; at > Math.max(0, line - FARTHEST); at--) {
    const typed = lines[at - 1] ?? '';
    const hash = hashIn(typed);
    if (hash === undefined) continue;
    const lost = typed.slice(hash).trimEnd();
    const paste = typed.slice(0, hash).trimEnd() + lost;
    return { rule: 'yaml/hash-in-list', params: { lost }, line: at, column: hash + 1, length: lost.length, paste };
  }
  return undefined;
}

/** Where a sign of comments stands behind a blank, between the brackets of a list, and its closing bracket behind that. */
function hashIn(line: string): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const opens = /[\s,[]/.test(line.charAt(at - 1));
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (depth > 0 && opens && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '[') depth++;
    else if (sign === ']') depth--;
    else if (sign === '#' && depth > 0 && /\s/.test(line.charAt(at - 1)))
      return /\S/.test(line.charAt(at + 1)) && line.includes(']', at) ? at : undefined;
  }
  return undefined;
}
