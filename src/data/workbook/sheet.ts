import type { Nodes } from 'mdast';
import type { Text } from '../../reading/text.ts';
import { textOf, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { onOneLine } from '../../text/blanks.ts';
import { wordsOf } from '../../text/nodes.ts';
import { linesOf, punctuationOf, type Writing } from '../render/lines.ts';

/** One cell of a sheet. */
export type Cell = { value: string | number | Date; format?: string } | undefined;

/** What a cell of a workbook can hold. */
const LONGEST = 32_767;

/** A value of a content file as a cell: a number or a day to reckon with, anything else as lines of words. */
export function cellOf(value: Value | undefined, writing: Writing): Cell {
  if (!value) return undefined;
  const { data, isDay } = value;
  if (typeof data === 'number') return { value: data };
  if (typeof data === 'string' && isDay) return { value: new Date(`${data}T00:00:00Z`), format: 'yyyy-mm-dd' };
  // The lines of a cell need no dash, but for what stands below another.
  return textCell(
    linesOf(value, writing)
      .map((line) => line.replace(/^- /, ''))
      .join('\n'),
  );
}

/** Words as a cell; none where there are none. */
export function textCell(text: string): Cell {
  if (text === '') return undefined;
  return { value: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text };
}

/** Words without markup, and links by their names. */
export function sheetWriting(view: View): Writing {
  return { withEvidence: false, text: (value) => wordsIn(textOf(value)), link: ({ text }) => text.text, punctuation: punctuationOf(view) };
}

/** A paragraph is a line of a cell, wherever its author broke it. */
function wordsIn({ text, tree }: Text): string {
  const lines = (node: Nodes): string[] =>
    node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
      ? node.children.flatMap((child) => lines(child))
      : [onOneLine(wordsOf(node))];
  return tree ? lines(tree).join('\n') : onOneLine(text);
}

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
