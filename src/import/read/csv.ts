import { parseCsv } from 'hucre/csv';
import type { Resolve } from '../resolve.ts';
import { type Tree, Unreadable } from '../tree.ts';
import { readGrid } from './grid.ts';

/** Reads CSV, whatever sign parts its cells. */
export function readCsv(text: string, resolve: Resolve): Tree {
  const cells = rowsOf(text).map((row) => row.map((cell) => String(cell ?? '')));
  const tree = readGrid({ cells, continued: new Set(), continuedColumns: new Set() }, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}

/**
 * The sign that parts cells is the one that gives the most rows of one width, the widest of those. Each is tried in
 * full: cells hold line breaks and other signs, so counting signs by line, as the library does, takes text for columns.
 */
function rowsOf(text: string): unknown[][] {
  const signs = [',', ';', '\t', '|'].filter((sign) => text.includes(sign));
  const tries = signs.map((delimiter) => parseCsv(text, { delimiter })).map((rows) => ({ rows, ...evenness(rows) }));
  const [best] = tries.sort((a, b) => b.share - a.share || b.width - a.width);
  return best?.rows ?? parseCsv(text);
}

/** The width that most rows of more than one cell have, and their share of all rows. */
function evenness(rows: readonly unknown[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return { width, share: count / rows.length };
}
