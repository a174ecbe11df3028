import type { Cell } from './cell.ts';

/** A sheet as rows of cells, with the width of each column in characters. */
export interface WorkbookSheet {
  name: string;
  header: string[];
  rows: Cell[][];
  widths: number[];
}

/** A column: what it is called, how wide it is in characters, and what it says of each thing that has a row. */
export interface Column<Thing> {
  title: string;
  width: number;
  cell: (of: Thing) => Cell;
}

/** A sheet with a row for each thing. */
export function workbookSheet<Thing>(name: string, columns: readonly Column<Thing>[], things: readonly Thing[]): WorkbookSheet {
  return {
    name,
    header: columns.map(({ title }) => title),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
    widths: columns.map(({ width }) => width),
  };
}
