import { within } from '../../limits.ts';
import { type Told, Unreadable } from '../../tree.ts';
import type { TextSheet } from '../sheet.ts';
import type { OfficePackage } from './package.ts';
import { at, below, elements, type Xml } from './xml.ts';

/** A row as it is shown, as often as it is repeated. */
interface Row {
  cells: string[];
  isHidden: boolean;
}

/** Reads the sheets of an OpenDocument spreadsheet as they are shown. */
export function readOpenSheets(office: OfficePackage): TextSheet[] {
  const root = office.xml('content.xml');
  const hiddenStyles = new Set(
    elements(at(root, 'automatic-styles'), 'style')
      .filter((style) => at(style, 'table-properties')?.attributes.display === 'false')
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
  const tables = elements(at(root, 'body', 'spreadsheet'), 'table');
  const sheets = tables
    .map((table) => sheetOf(table, hiddenStyles))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim())));
  if (sheets.length === 0) throw new Unreadable('empty');
  return sheets;
}

function sheetOf(table: Xml, hiddenStyles: ReadonlySet<string>): TextSheet {
  const rows: Row[] = [];
  const merges: TextSheet['merges'][number][] = [];
  const formulas: string[] = [];
  let waiting = 0;
  for (const row of below(table, 'table-row')) {
    const count = Number(row.attributes['number-rows-repeated'] ?? 1) || 1;
    const cells = cellsOf(row, rows.length + waiting, merges, formulas);
    // A million empty rows end every sheet: they are there only where something follows.
    if (cells.length === 0) {
      waiting += count;
      continue;
    }
    within('rows', rows.length + waiting + count);
    for (; waiting > 0; waiting--) rows.push({ cells: [], isHidden: false });
    within('cells', (rows.length + count) * cells.length);
    const isHidden = /^(?:collapse|filter)$/.test(row.attributes.visibility ?? '');
    for (let time = 0; time < count; time++) rows.push({ cells: [...cells], isHidden });
  }
  const name = table.attributes['table:name'] ?? '';
  return {
    name,
    rows: rows.map(({ cells }) => cells),
    merges,
    told: formulas.map((place): Told => ({ kind: 'formula', place: `${name}!${place}` })),
    isHidden: hiddenStyles.has(table.attributes['style-name'] ?? ''),
    hiddenRows: rows.flatMap(({ isHidden }, index) => (isHidden ? [index] : [])),
    hiddenColumns: hiddenColumnsOf(table),
  };
}

function hiddenColumnsOf(table: Xml): number[] {
  const found: number[] = [];
  let column = 0;
  for (const { attributes } of below(table, 'table-column')) {
    const count = Number(attributes['number-columns-repeated'] ?? 1) || 1;
    const isHidden = attributes.visibility === 'collapse' || attributes.visibility === 'filter';
    for (let time = 0; isHidden && time < Math.min(count, 1000); time++) found.push(column + time);
    column += count;
  }
  return found;
}

function cellsOf(row: Xml, at: number, merges: TextSheet['merges'][number][], formulas: string[]): string[] {
  const cells: string[] = [];
  let waiting = 0;
  for (const cell of elements(row)) {
    const { attributes } = cell;
    const count = Number(attributes['number-columns-repeated'] ?? 1) || 1;
    const text = cell.name === 'covered-table-cell' ? '' : shown(cell);
    if (!text) {
      waiting += count;
      continue;
    }
    within('cells', cells.length + waiting + count);
    for (; waiting > 0; waiting--) cells.push('');
    const [down, across] = [Number(attributes['number-rows-spanned'] ?? 1) || 1, Number(attributes['number-columns-spanned'] ?? 1) || 1];
    if (down > 1 || across > 1)
      merges.push({ startRow: at, startCol: cells.length, endRow: at + down - 1, endCol: cells.length + across - 1 });
    if (attributes.formula !== undefined) formulas.push(`${columnName(cells.length)}${at + 1}`);
    for (let time = 0; time < count; time++) cells.push(text);
  }
  return cells;
}

/** What a cell shows. A day is written as we write days, as in a workbook of Excel. */
function shown(cell: Xml): string {
  const { 'value-type': type, 'date-value': day } = cell.attributes;
  if (type === 'date' && day)
    return day.endsWith('T00:00:00') || !day.includes('T') ? day.slice(0, 10) : `${day.slice(0, 10)} ${day.slice(11, 16)}`;
  return elements(cell, 'p')
    .map((paragraph) => wordsIn(paragraph))
    .join('\n')
    .trim();
}

function wordsIn(of: Xml): string {
  return of.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (child.name === 's') return ' ';
      if (child.name === 'line-break') return '\n';
      return child.name === 'annotation' ? '' : wordsIn(child);
    })
    .join('');
}

/** How spreadsheets call a column by its number, from 0. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
