import { type CellValue, cellRef, readXlsx, type Sheet } from 'hucre/xlsx';
import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import { type Grid, readGrid } from './grid.ts';
import { judgeParts } from './parts.ts';
import { judgeZip } from './zip.ts';

/** Reads every sheet of an Excel workbook. */
export async function readWorkbook(bytes: Uint8Array, resolve: Resolve): Promise<Tree> {
  judgeParts(bytes, judgeZip(bytes));
  const { sheets } = await readXlsx(bytes).catch((error: unknown) => {
    // The library fills a sheet up to its last cell, and gives up where that is far away.
    if (error instanceof Error && /over the \d+ limit|outside the supported sheet bounds/.test(error.message))
      throw new Unreadable('too-large', 'cells');
    throw new Unreadable('binary');
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => textOf(cell).trim())));
  if (filled.length === 0) throw new Unreadable('empty');
  const trees = filled.map((sheet) => readSheet(sheet, filled.length > 1, resolve));
  const tree = {
    drafts: trees.flatMap(({ drafts }) => drafts),
    shared: trees.flatMap(({ shared }) => shared),
    told: trees.flatMap(({ told }) => told),
  };
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}

function readSheet(sheet: Sheet, several: boolean, resolve: Resolve): Tree {
  const { name, rows, merges = [], cells, hidden, veryHidden } = sheet;
  const told: Told[] = [...(cells ?? [])]
    .filter(([, cell]) => cell.formula !== undefined)
    .map(([at]) => ({ kind: 'formula', place: placeOf(name, at) }));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  within('rows', rows.length);
  within('cells', rows.length * width);
  const grid = rows.map((row) => row.map(textOf));
  let covered = 0;
  const [continued, continuedColumns] = [new Set<number>(), new Set<number>()];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = grid[startRow]?.[startCol] ?? '';
    // A range may be merged over a million empty rows: beyond what is filled, it says nothing.
    const [lastRow, lastCol] = [Math.min(endRow, rows.length - 1), Math.min(endCol, width - 1)];
    covered += Math.max(0, lastRow - startRow + 1) * Math.max(0, lastCol - startCol + 1);
    within('cells', covered);
    for (let row = startRow; row <= lastRow; row++) {
      const cells = grid[row] ?? [];
      for (let column = startCol; column <= lastCol; column++) cells[column] = text;
      grid[row] = cells;
      if (row > startRow && startCol === 0) continued.add(row);
    }
    if (startRow === 0) for (let column = startCol + 1; column <= lastCol; column++) continuedColumns.add(column);
    told.push({ kind: 'merged', place: `${name}!${cellRef(startRow, startCol)}:${cellRef(endRow, endCol)}` });
  }
  if (hidden || veryHidden) told.push({ kind: 'hidden-sheet', place: name });
  const tree = readGrid({ name, cells: dense(grid), continued, continuedColumns } satisfies Grid, resolve);
  const only = tree.drafts.length === 1 && several;
  return { ...tree, drafts: tree.drafts.map((draft) => (only ? { title: name, ...draft } : draft)), told: [...told, ...tree.told] };
}

/** Rows of a sheet end where they hold nothing more. */
function dense(grid: readonly (readonly string[])[]): string[][] {
  return Array.from(grid, (row = []) => Array.from(row, (cell = '') => cell));
}

const placeOf = (name: string, at: string) => {
  const [row = 0, column = 0] = at.split(',').map(Number);
  return `${name}!${cellRef(row, column)}`;
};

function textOf(value: CellValue | undefined): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return value === null || value === undefined ? '' : String(value);
}
