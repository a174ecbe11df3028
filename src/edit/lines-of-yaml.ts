/** A key with its value, or an item, and what stands before it. */
export interface Part {
  /** Empty for an item. */
  key: string;
  /** The comments and empty lines before it. */
  lead: readonly string[];
  lines: readonly string[];
}

export const pad = (blanks: number): string => ' '.repeat(blanks);

export function isComment(line: string): boolean {
  return /^[ \t]*#/.test(line);
}

/** A line without the blanks that it ends in; a no-break space is none of them. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(0, end);
}

/** A line without the blanks that it begins and ends with. */
export function words(line: string): string {
  const start = line.search(/[^ \t]/);
  return start < 0 ? '' : withoutEnd(line.slice(start));
}

/** Comments and empty lines at that indent, of which no two are empty in a row. */
export function reindented(lines: readonly string[], indent: number): string[] {
  return onceBlank(lines).map((line) => (line === '' ? '' : pad(indent) + line.trimStart()));
}

/** Lines of which no two are empty in a row, and none ends in blanks. */
export function onceBlank(lines: readonly string[]): string[] {
  const bare = lines.map(withoutEnd);
  return bare.filter((line, at) => line !== '' || bare[at - 1] !== '' || at === 0);
}

/**
 * Parts the comments between two neighbours: those that begin further in than both belong to what stands before them.
 * @param column where the neighbours begin.
 */
export function splitGap(lines: readonly string[], column: number): [tail: string[], lead: string[]] {
  const outer = lines.findIndex((line) => isComment(line) && line.search(/\S/) <= column);
  const tail = lines.slice(0, outer < 0 ? lines.length : outer);
  const size = tail.findLastIndex(isComment) + 1;
  return [lines.slice(0, size), lines.slice(size)];
}

/** Parts the comments before a key: those that an empty line parts from it stand for themselves. */
export function apartAndOwn(lead: readonly string[]): [apart: readonly string[], own: readonly string[]] {
  const first = lead.findIndex(isComment);
  const blank = lead.findLastIndex((line, at) => line.trim() === '' && first >= 0 && at > first);
  return [lead.slice(0, blank + 1), lead.slice(blank + 1)];
}
