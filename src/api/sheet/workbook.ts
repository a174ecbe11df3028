import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { View } from '../../model/view.ts';
import { languageSuffix } from '../address.ts';
import type { ApiFile } from '../file.ts';
import { withoutClock } from './clockless.ts';
import { personasSheet, type Sheet } from './personas.ts';
import { statementsSheet } from './statements.ts';

/** The personas as a workbook: one sheet with a row each, one with all that is said of them. */
export async function workbookFile(view: View): Promise<ApiFile> {
  const sheets = [personasSheet(view), statementsSheet(view)].map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }));
  const zip = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return { path: `exports/personas${languageSuffix(view)}.xlsx`, content: withoutClock(zip) };
}

function dataOf({ header, rows }: Sheet): SheetData {
  const head = header.map((value) => ({ value, fontWeight: 'bold' as const, textWrap: true, verticalAlign: 'top' as const }));
  const body = rows.map((row) => row.map((cell) => (cell ? { ...cell, textWrap: true, verticalAlign: 'top' as const } : null)));
  return [head, ...body];
}
