import type { Resolve } from '../resolve.ts';
import { item, type TreeEntry, type TreeItem, unnamed } from '../tree.ts';

/**
 * Reads a sheet that is the form of one person: labels with their values beside them, several in a row, or on the rows below.
 * Undefined where it is a table.
 */
export function formEntries(cells: readonly (readonly string[])[], resolve: Resolve): TreeEntry[] | undefined {
  const isLabel = (cell: string) => {
    const match = cell.trim() ? resolve([cell]) : undefined;
    return match !== undefined && match.sure !== 'near';
  };
  if (!isForm(cells, isLabel)) return undefined;
  const entries: (TreeEntry & { items: TreeItem[] })[] = [];
  for (const [at, row] of cells.entries()) {
    for (const [column, cell] of row.entries()) {
      const text = cell.trim();
      if (text === '') continue;
      const last = entries.at(-1);
      const [label = unnamed.comment] = last?.path ?? [];
      // A word in the first column names something, known or not, where words follow in the next.
      if (isLabel(text) || (column === 0 && row[1]?.trim())) entries.push({ path: [text], line: at + 1, isKey: true, items: [] });
      else if (!last || (column === 0 && label !== unnamed.comment))
        entries.push({ path: [unnamed.comment], line: at + 1, items: [item(text)] });
      else last.items.push(item(text, last.items.length > 0));
    }
  }
  return entries.map((entry) =>
    entry.items.length > 1 ? { ...entry, items: entry.items.map((one) => ({ ...one, listed: true })) } : entry,
  );
}

function isForm(cells: readonly (readonly string[])[], isLabel: (cell: string) => boolean): boolean {
  const labelsOf = (row: readonly string[]) => row.flatMap((cell, column) => (isLabel(cell) ? [column] : []));
  const filled = cells.filter((row) => row.some((cell) => cell.trim()));
  if (filled.length < 4 || filled.length > 300) return false;
  const inRows = filled.map(labelsOf);
  const all = inRows.flat().length;
  const most = Math.max(...inRows.map(({ length }) => length));
  if (all < 4 || most > all / 2) return false;
  // Side by side, each label has its value behind it.
  const pairs = filled.every((row, at) =>
    (inRows[at] ?? []).every(
      (column, index) => (inRows[at]?.[index + 1] ?? row.length) - column >= 2 || index === (inRows[at]?.length ?? 0) - 1,
    ),
  );
  const beside = inRows.filter(({ length }) => length > 1).length;
  const heads = filled.filter((row, at) => inRows[at]?.[0] === 0 && row.slice(1).every((cell) => !cell.trim())).length;
  const below = filled.filter((row) => !row[0]?.trim() && row.filter((cell) => cell.trim()).length === 1).length;
  const wide = filled.filter((row, at) => (inRows[at] ?? []).length === 1 && row.filter((cell) => cell.trim()).length > 2).length;
  return pairs && wide === 0 && (beside > 0 || (heads > 0 && below > 0));
}
