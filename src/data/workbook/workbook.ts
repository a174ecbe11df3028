import { type CellStyle, type CellValue, cellRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { View } from '../../reading/view.ts';
import { type ApiFile, languageSuffix } from '../file.ts';
import { figuresSheet } from './figures.ts';
import { personasSheet } from './personas.ts';
import type { WorkbookSheet } from './sheet.ts';
import { statementsSheet } from './statements.ts';

/** The library's own time of writing would make other bytes of the same content every day. */
const MODIFIED = new Date('2000-01-01T00:00:00Z');

const top = { vertical: 'top', wrapText: true } as const;
const headerStyle: CellStyle = { font: { bold: true }, alignment: top };

/** The personas as a workbook: one sheet with a row each, one with all that is said of them; and one of figures, where they move. */
export async function workbookFile(view: View): Promise<ApiFile> {
  const figures = figuresSheet(view);
  const content = await writeXlsx({
    sheets: [personasSheet(view), statementsSheet(view), ...(figures ? [figures] : [])].map(written),
    properties: { company: view.handbook.config.company, modified: MODIFIED },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return { path: `exports/personas${languageSuffix(view)}.xlsx`, content };
}

function written({ name, header, rows, widths }: WorkbookSheet): WriteSheet {
  const values = rows.map((row) => row.map((cell): CellValue => cell?.value ?? null));
  return {
    name,
    rows: [header, ...values],
    columns: widths.map((width, at) => {
      const numFmt = rows.find((row) => row[at])?.[at]?.format;
      return { width, style: { alignment: top, ...(numFmt && { numFmt }) } };
    }),
    cells: new Map(header.map((value, at) => [`0,${at}`, { value, style: headerStyle }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${cellRef(rows.length, header.length - 1)}` },
    pageSetup: { orientation: 'landscape' },
  };
}
