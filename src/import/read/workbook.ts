import { formatValue } from 'hucre';
import { type CellValue, cellRef, readXlsx, type Sheet } from 'hucre/xlsx';
import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Tree, Unreadable } from '../tree.ts';
import { judgeParts, judgeZip } from './parts.ts';
import { readSheets, type TextSheet } from './sheet.ts';

/** Reads every sheet of an Excel workbook. */
export async function readWorkbook(bytes: Uint8Array, resolve: Resolve): Promise<Tree> {
  judgeParts(bytes, judgeZip(bytes));
  const { sheets } = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    // The library fills a sheet up to its last cell, and gives up where that is far away.
    if (error instanceof Error && /over the \d+ limit|outside the supported sheet bounds/.test(error.message))
      throw new Unreadable('too-large', 'cells');
    throw new Unreadable('binary');
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && String(cell).trim() !== '')));
  if (filled.length === 0) throw new Unreadable('empty');
  // The library fills a sheet up to its last cell: it is judged before its texts are made.
  for (const { rows } of filled) {
    within('rows', rows.length);
    within('cells', rows.length * rows.reduce((widest, row) => Math.max(widest, row.length), 0));
  }
  return readSheets(filled.map(textSheet), resolve);
}

function textSheet(sheet: Sheet): TextSheet {
  const { name, rows, merges = [], cells, hidden, veryHidden, columns = [], rowDefs } = sheet;
  const formatOf = (row: number, column: number) => cells?.get(`${row},${column}`)?.style?.numFmt;
  return {
    name,
    rows: rows.map((row, at) => row.map((value, column) => textOf(value, formatOf(at, column)))),
    merges,
    told: [...(cells ?? [])]
      .filter(([, cell]) => cell.formula !== undefined)
      .map(([at]) => ({ kind: 'formula', place: placeOf(name, at) })),
    isHidden: Boolean(hidden || veryHidden),
    hiddenRows: [...(rowDefs ?? [])].filter(([, def]) => def.hidden).map(([row]) => row),
    hiddenColumns: columns.flatMap((column, at) => (column.hidden ? [at] : [])),
  };
}

const placeOf = (name: string, at: string) => {
  const [row = 0, column = 0] = at.split(',').map(Number);
  return `${name}!${cellRef(row, column)}`;
};

/** What a format makes of a number that is a part of what is read: a percent sign, a currency, letters, zeros in front, a fraction. */
const TELLING = /[%€$£¥"\\/]|(?:^|[^#0.,])0{2,}|[A-Za-zÀ-ÿ]/;

/** A cell as Excel shows it; a number that only has its decimals set stays a number, and a day is written as we write days. */
function textOf(value: CellValue | undefined, format?: string): string {
  if (value instanceof Date) return ELAPSED.test(format ?? '') ? formatValue(serialOf(value), format ?? '') : momentOf(value);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value !== 'number' || !format || /^(?:General|Standard|@)$/i.test(format) || !TELLING.test(format)) return shown(value);
  // The sign of a currency stands with its country: `[$€-40C]`.
  return formatValue(value, format.replace(/\[\$([^\][-]*)(?:-[^\][]*)?\]/g, '"$1"'), { locale: 'fr-FR' })
    .replace(/ +/g, ' ')
    .replace(/(?<=\/) /, '')
    .trim();
}

/** Hours, minutes or seconds that are counted on past a day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** The number of days that stands for a moment in a workbook: Excel believes that there was a 29th of February 1900. */
function serialOf(value: Date): number {
  const days = (value.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000;
  return days < 60 ? days : days + 1;
}

/** A value with the digits that Excel shows: it counts with fifteen, so that a tenth added seven times is no 0.7999999999999999. */
function shown(value: CellValue): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
}

/** A day, a time of day, or both. Excel counts from the last day of 1899: an hour alone is one of that day. */
function momentOf(value: Date): string {
  const [day = '', time = ''] = value.toISOString().split('T');
  const hour = time.slice(0, 5);
  if (value.getUTCFullYear() < 1900) return hour;
  return hour === '00:00' ? day : `${day} ${hour}`;
}
