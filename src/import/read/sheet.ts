import { cellRef } from 'hucre/xlsx';
import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import { type Grid, readGrid } from './grid.ts';

/** A sheet as texts, whatever program it was made by. */
export interface TextSheet {
  name: string;
  rows: readonly string[][];
  merges: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
  /** What its reader has told of it. */
  told: readonly Told[];
  isHidden: boolean;
  /** From 0. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}

/** Reads the sheets of a workbook, of those that hold something. */
export function readSheets(sheets: readonly TextSheet[], resolve: Resolve): Tree {
  const trees = sheets.map((sheet) => readSheet(sheet, sheets.length > 1, resolve));
  // Beside a table of people, a sheet of one who has no name says what its columns mean.
  const isTable = trees.some(({ drafts }) => drafts.length > 1);
  const isKey = ({ drafts }: Tree) =>
    isTable && drafts.length === 1 && drafts[0]?.entries.every(({ path }) => resolve(path)?.target !== 'name') === true;
  const tree = {
    drafts: trees.flatMap((one) => (isKey(one) ? [] : one.drafts)),
    shared: trees.flatMap((one) => [...one.shared, ...(isKey(one) ? (one.drafts[0]?.entries ?? []) : [])]),
    told: trees.flatMap(({ told }) => told),
  };
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return tree;
}

function readSheet(sheet: TextSheet, several: boolean, resolve: Resolve): Tree {
  const { name, rows, merges, isHidden } = sheet;
  const told: Told[] = [...sheet.told];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  within('rows', rows.length);
  within('cells', rows.length * width);
  const grid = [...rows];
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
  within('letters', lettersOf(grid));
  if (isHidden) told.push({ kind: 'hidden-sheet', place: name });
  const hiddenRows = sheet.hiddenRows.filter((row) => row < rows.length).map((row) => String(row + 1));
  const hiddenColumns = sheet.hiddenColumns.filter((column) => column < width).map((column) => cellRef(0, column).slice(0, -1));
  for (const one of [...hiddenRows, ...hiddenColumns]) told.push({ kind: 'hidden-cells', place: `${name}!${one}` });
  const tree = readGrid({ name, cells: dense(grid), continued, continuedColumns } satisfies Grid, resolve);
  const only = tree.drafts.length === 1 && several;
  return { ...tree, drafts: tree.drafts.map((draft) => (only ? { title: name, ...draft } : draft)), told: [...told, ...tree.told] };
}

function lettersOf(grid: readonly (readonly (string | undefined)[])[]): number {
  return grid.reduce((sum, row) => row.reduce((own, cell) => own + (cell?.length ?? 0), sum), 0);
}

/** Rows of a sheet end where they hold nothing more. */
function dense(grid: readonly (readonly string[])[]): string[][] {
  return Array.from(grid, (row = []) => Array.from(row, (cell = '') => cell));
}
