/** A line of a text, with where it stands. */
export interface RstLine {
  text: string;
  line: number;
}

/** The first line of a table: `+-----+-----+`, or `=====  =====`. */
export const TABLE = /^(?:\+(?:[-=]+\+)+|=+(?: +=+)+)$/;

/** A table that is drawn with lines: each row goes on until the next line from side to side. */
export function gridTable(lines: readonly RstLine[]): string[][] {
  const rows: string[][] = [];
  let open: string[] | undefined;
  for (const { text } of lines) {
    if (text.startsWith('+')) open = undefined;
    else {
      const cells = text
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      open = open ? goOn(open, cells) : cells;
      if (rows.at(-1) !== open) rows.push(open);
    }
  }
  return rows;
}

function goOn(row: string[], cells: readonly string[]): string[] {
  for (const [at, cell] of cells.entries()) row[at] = [row[at], cell].filter(Boolean).join(' ');
  return row;
}

/** A table whose columns are marked above, below its head, and at its end; a row without a first cell goes on with the one above. */
export function simpleTable(lines: readonly RstLine[]): string[][] {
  const starts = [...(lines[0]?.text ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  for (const { text } of lines) {
    if (TABLE.test(text) || /^-+(?: +-+)*$/.test(text)) continue;
    const cells = starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
    const last = rows.at(-1);
    if (cells[0] === '' && last) goOn(last, cells);
    else rows.push(cells);
  }
  return rows;
}
