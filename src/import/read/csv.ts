import Papa from 'papaparse';
import type { Resolve } from '../resolve.ts';
import { type Tree, Unreadable } from '../tree.ts';
import { readGrid } from './grid.ts';

/** Reads CSV, whatever sign parts its cells. */
export function readCsv(text: string, resolve: Resolve): Tree {
  const said = SIGN_SAID.exec(text)?.[1];
  const { data: cells, errors } = rowsOf(text, said ?? signOf(text));
  for (const { code, row = 0, index = 0 } of errors) {
    // What stands behind a quotation mark before its cell ends may as well be further rows, where it goes on over lines.
    const isLost = code === 'MissingQuotes' || (code === 'InvalidQuotes' && cells[row]?.some((cell) => cell.includes('\n')));
    if (isLost) throw new Unreadable('open-quote', String(text.slice(0, index).split('\n').length));
  }
  if (text.endsWith('\n')) cells.pop();
  // The row stays, empty, so that the others keep their numbers.
  if (said) cells[0] = [];
  const tree = readGrid({ cells, continued: new Set(), continuedColumns: new Set() }, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}

/** How a file says to Excel which sign parts its cells. */
const SIGN_SAID = /^sep=([^\n"])\n/i;

/** Rows by which the sign is found. */
const TRIED = 1000;

/**
 * The sign that parts cells is the one that gives the most rows of one width, the widest of those. Each is tried on
 * whole rows: cells hold line breaks and other signs, so counting signs by line takes text for columns.
 */
function signOf(text: string): string {
  const signs = [',', ';', '\t', '|'].filter((sign) => text.includes(sign));
  const tries = signs.map((sign) => ({ sign, ...evenness(rowsOf(text, sign, TRIED).data) }));
  const [best] = tries.sort((a, b) => b.share - a.share || b.width - a.width);
  return best?.sign ?? ',';
}

function rowsOf(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The width that most rows of more than one cell have, and their share of all rows. */
function evenness(rows: readonly unknown[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return { width, share: count / rows.length };
}
