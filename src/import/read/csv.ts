import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Tree, Unreadable } from '../tree.ts';
import { readGrid } from './grid.ts';

/** Reads CSV, whatever sign parts its cells. */
export function readCsv(text: string, resolve: Resolve): Tree {
  const cells = rowsOf(text, signOf(text));
  within('rows', cells.length);
  const tree = readGrid({ cells, continued: new Set(), continuedColumns: new Set() }, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}

/** Rows by which the sign is found. */
const TRIED = 1000;

/**
 * The sign that parts cells is the one that gives the most rows of one width, the widest of those. Each is tried on
 * whole rows: cells hold line breaks and other signs, so counting signs by line takes text for columns.
 */
function signOf(text: string): string {
  const signs = [',', ';', '\t', '|'].filter((sign) => text.includes(sign));
  const tries = signs.map((sign) => ({ sign, ...evenness(rowsOf(text, sign, TRIED)) }));
  const [best] = tries.sort((a, b) => b.share - a.share || b.width - a.width);
  return best?.sign ?? ',';
}

/**
 * The cells of each row. Cut out of the text rather than put together letter by letter, as the library does: a file of five
 * megabytes would take two hundred of memory.
 */
function rowsOf(text: string, sign: string, enough = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < enough) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : { words: '', end: at };
    const end = endOfCell(text, quoted.end, sign);
    row.push(quoted.words + text.slice(quoted.end, end));
    at = end + 1;
    if (text[end] === sign && at < text.length) continue;
    if (text[end] === sign) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The words between quotes, two of which stand for one. */
function quotedAt(text: string, start: number): { words: string; end: number } {
  let [words, from] = ['', start + 1];
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return { words: words + text.slice(from), end: text.length };
    words += text.slice(from, close);
    if (text[close + 1] !== '"') return { words, end: close + 1 };
    words += '"';
    from = close + 2;
  }
}

function endOfCell(text: string, start: number, sign: string): number {
  let at = start;
  while (at < text.length && text[at] !== sign && text[at] !== '\n') at++;
  return at;
}

/** The width that most rows of more than one cell have, and their share of all rows. */
function evenness(rows: readonly unknown[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return { width, share: count / rows.length };
}
