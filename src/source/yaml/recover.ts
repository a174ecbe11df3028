/** The blocks that could not be read, so that nobody is told that a key is missing which stands in one of them. */
export interface Recovered {
  lines: string[];
  keys: string[];
}

const TOP_LEVEL = /^[^\s#\-\]}]/;
const KEYS = /^\s*(?:- +)*([A-Za-z][\w-]*)\s*:/;

/**
 * Blanks the top-level block around a line, so that the rest of the file can be read; line numbers stay what they were.
 * `keys` are the keys that stood in it.
 */
export function blankBlock(lines: readonly string[], line: number): Recovered {
  let start = Math.min(line, lines.length) - 1;
  while (start > 0 && !TOP_LEVEL.test(lines[start] ?? '')) start--;
  let end = start + 1;
  while (end < lines.length && !TOP_LEVEL.test(lines[end] ?? '')) end++;
  const keys = lines.slice(start, end).flatMap((text) => KEYS.exec(text)?.[1] ?? []);
  return { lines: lines.map((text, index) => (index >= start && index < end ? '' : text)), keys };
}
