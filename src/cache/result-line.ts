import type { FileResult } from '../handbook/content-file.ts';

/*
 * A kept result is one line: its key, what every run asks for, and the raw data, which only diagnostics ask for, with tabs
 * between them; JSON escapes tabs and line ends, so neither stands inside.
 */

const TAB = 9;
const LINE_FEED = 10;
const KEY_LENGTH = 27;

/** The lines of a store by their keys, unread. A line that a killed run left half written has no end, and is dropped. */
export function keptLines(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) break;
    if (bytes[start + KEY_LENGTH] === TAB) lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return lines;
}

export function toLine(key: string, { parsed: { data, ...parsed }, ...result }: FileResult): string {
  return `${key}\t${JSON.stringify({ ...result, parsed })}\t${JSON.stringify(data)}\n`;
}

/** Reads a line; undefined where it is damaged. */
export function fromLine(line: Buffer): FileResult | undefined {
  const split = line.indexOf(TAB, KEY_LENGTH + 1);
  // A whole line ends as it was written: with the brace of the raw data.
  if (split < 0 || line.at(-2) !== 0x7d) return undefined;
  try {
    const result = JSON.parse(line.toString('utf8', KEY_LENGTH + 1, split)) as FileResult;
    let data: Record<string, unknown> | undefined;
    Object.defineProperty(result.parsed, 'data', {
      get: () => (data ??= JSON.parse(line.toString('utf8', split + 1)) as Record<string, unknown>),
      enumerable: true,
    });
    return result;
  } catch {
    return undefined;
  }
}
