import { parseCsv } from 'hucre/csv';
import type { Resolve } from '../resolve.ts';
import { type Tree, Unreadable } from '../tree.ts';
import { readGrid } from './grid.ts';

/** Reads CSV, whatever sign parts its cells. */
export function readCsv(text: string, resolve: Resolve): Tree {
  const cells = parseCsv(text).map((row) => row.map((cell) => String(cell ?? '')));
  const tree = readGrid({ cells, continued: new Set(), continuedColumns: new Set() }, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}
