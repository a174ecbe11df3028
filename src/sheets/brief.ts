import { type View, word } from '../reading/view.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A segment’s sheet with the first statements of each list, for one of which there is more to say than a sheet holds. It says so. */
export function briefOf(view: View, sheet: Sheet, most: number): Sheet {
  const { imprint } = sheet;
  const told = word(view, view.words.sheets.brief).text;
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row) => briefRow(row, most)),
    imprint: { ...imprint, upkeep: [told, ...imprint.upkeep.filter((line) => line !== told)] },
  };
}

/** The summary in the head has said what a definition says at length. */
function briefRow(row: SheetRow, most: number): SheetRow[] {
  switch (row.type) {
    case 'lead':
      return [];
    case 'parts': {
      const group = <T extends { items: unknown[] }>(one: T) => ({ ...one, items: one.items.slice(0, most) });
      return [{ ...row, columns: row.columns.map((column) => column.map((part) => ({ ...part, groups: part.groups.map(group) }))) }];
    }
    case 'people':
      return [{ ...row, items: row.items.map(({ note: _n, quote: _q, ...person }) => person) }];
    default:
      return [row];
  }
}
