import type { FileResult } from '../handbook/content-file.ts';
import type { Parsed } from '../source/source.ts';

/*
 * A kept result is one line: its key, a tab, and all that a run asks for of every file. The raw data is left out: it is asked
 * for only where something is wrong, and parsing a file again is cheaper than keeping two copies of each.
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

export function toLine(key: string, { parsed: { data: _, ...parsed }, ...result }: FileResult): string {
  return `${key}\t${JSON.stringify({ ...result, parsed })}\n`;
}

/** Reads a line; undefined where it is damaged. `parse` gives the raw data again, which few runs ask for. */
export function fromLine(line: Buffer, parse: () => Parsed): FileResult | undefined {
  try {
    const result = JSON.parse(line.toString('utf8', KEY_LENGTH + 1)) as FileResult;
    let data: Record<string, unknown> | undefined;
    Object.defineProperty(result.parsed, 'data', {
      get: () => {
        data ??= parse().data;
        return data;
      },
      enumerable: true,
    });
    return result;
  } catch {
    return undefined;
  }
}
