import { type CellValue, cellRef, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import { type Grid, readGrid } from './grid.ts';

/** Reads every sheet of an Excel workbook. */
export async function readWorkbook(bytes: Uint8Array, resolve: Resolve): Promise<Tree> {
  const { sheets } = await readXlsx(bytes).catch(() => {
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
  const grid = rows.map((row) => row.map(textOf));
  const [continued, continuedColumns] = [new Set<number>(), new Set<number>()];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = grid[startRow]?.[startCol] ?? '';
    for (let row = startRow; row <= endRow; row++) {
      const cells = grid[row] ?? [];
      for (let column = startCol; column <= endCol; column++) cells[column] = text;
      grid[row] = cells;
      if (row > startRow && startCol === 0) continued.add(row);
    }
    if (startRow === 0) for (let column = startCol + 1; column <= endCol; column++) continuedColumns.add(column);
    told.push({ kind: 'merged', place: `${name}!${cellRef(startRow, startCol)}:${cellRef(endRow, endCol)}` });
  }
  if (hidden || veryHidden) told.push({ kind: 'hidden-sheet', place: name });
  const tree = readGrid({ name, cells: dense(grid), continued, continuedColumns } satisfies Grid, resolve);
  const only = tree.drafts.length === 1 && several;
  return { ...tree, drafts: tree.drafts.map((draft) => (only ? { title: name, ...draft } : draft)), told: [...told, ...tree.told] };
}

/** Merged cells may reach beyond the rows that hold something. */
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
