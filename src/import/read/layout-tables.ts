import { within } from '../limits.ts';
import { type Cell, hasWords, marked, type Piece, type TablePiece, wordsOf } from './pieces.ts';
import { LONGEST_TITLE, looksLikeTitle } from './titles-by-look.ts';

/** Takes apart tables that only lay out a page. */
export function unfolded(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'table') return [piece];
    const pictures = piece.rows.flatMap((row) => row.flatMap((cell) => cell.pieces.filter(({ kind }) => kind === 'picture')));
    return isColumn(piece) ? piece.rows.flatMap(laidOut) : [...pictures, ...byRows(piece)];
  });
}

const laidOut = (row: readonly Cell[]): Piece[] => row.flatMap((cell) => unfolded(cell.pieces));

const widthOf = (row: readonly Cell[]) => row.reduce((sum, { span }) => sum + span, 0);

/** Rows as they are; those whose cells hold headings are read cell by cell, and one that goes from side to side titles the others. */
function byRows({ rows }: TablePiece): Piece[] {
  const parts: Piece[] = [];
  let open: (readonly Cell[])[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ kind: 'table', rows: open });
    open = [];
  };
  for (const row of rows) {
    if (row.some(({ pieces }) => holdsBlocks(pieces))) {
      close();
      parts.push(...laidOut(row).filter(({ kind }) => kind !== 'picture'));
      continue;
    }
    const [only, ...others] = row.filter(({ pieces }) => hasWords(pieces));
    const isWhole = row.length === 1 && (only?.span ?? 0) > 1 && others.length === 0;
    if (!isWhole || !only) {
      open.push(row);
      continue;
    }
    close();
    const [first, ...more] = unfolded(only.pieces);
    // A row across is the title of what stands below it.
    const isTitle =
      first?.kind === 'paragraph' && more.length === 0 && wordsOf(first).trim().length <= LONGEST_TITLE && first.level === undefined;
    if (isTitle) parts.push({ ...first, runs: first.runs.map((run) => ({ ...run, isBold: true })) });
    else if (first) parts.push(first, ...more);
  }
  close();
  return parts;
}

/** Whether a table has one column, as a frame around a text has. */
function isColumn({ rows }: TablePiece): boolean {
  return rows.every((row) => widthOf(row) <= 1);
}

function holdsBlocks(pieces: readonly Piece[]): boolean {
  const filled = pieces.filter((piece) => piece.kind === 'table' || (piece.kind === 'paragraph' && wordsOf(piece).trim() !== ''));
  const [first] = filled;
  if (filled.some((piece) => piece.kind === 'table')) return true;
  if (filled.some((piece) => piece.kind === 'paragraph' && piece.heading !== undefined)) return true;
  return filled.length > 1 && first?.kind === 'paragraph' && looksLikeTitle(first, Number.POSITIVE_INFINITY);
}

/** The texts of a table: what a cell covers downwards is said on each row that it covers. */
export function rowsOf({ rows }: TablePiece): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  within('cells', width * rows.length);
  const made: string[][] = [];
  for (const row of rows) {
    const texts: string[] = [];
    for (const { pieces, span, isContinued } of row) {
      const above = made.at(-1)?.[texts.length] ?? '';
      texts.push(isContinued ? above : cellText(pieces), ...Array<string>(Math.max(0, Math.min(span, width) - 1)).fill(''));
    }
    while (texts.length < width) texts.push('');
    if (texts.some((text) => text.trim())) made.push(texts);
  }
  return made;
}

/** A cell's paragraphs line by line. Bold says nothing in a head. */
function cellText(pieces: readonly Piece[]): string {
  return pieces
    .flatMap((piece) => {
      if (piece.kind !== 'paragraph') return [];
      const text = piece.runs.every(({ isBold, text: words }) => isBold || !words.trim()) ? wordsOf(piece).trim() : marked(piece);
      return text ? [piece.level === undefined ? text : `- ${text}`] : [];
    })
    .join('\n');
}
