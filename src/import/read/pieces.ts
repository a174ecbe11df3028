import type { Bullet, TextBlock } from './blocks.ts';

/** A stretch of text of one look. */
export interface Run {
  text: string;
  isBold?: boolean;
  /** In points; none where nothing says so. */
  size?: number;
}

/** A paragraph as a document has it, before it is known what it is. */
export interface Paragraph {
  kind: 'paragraph';
  runs: readonly Run[];
  /** The level of its heading, where its style says that it is one; 0 for the title of the document. */
  heading?: number;
  /** The level of a bullet, from 0. */
  level?: number;
  isQuote?: boolean;
}

/** A table as it is drawn. */
export interface TablePiece {
  kind: 'table';
  rows: readonly (readonly Cell[])[];
}

/** A cell of a table, with all that stands in it. */
export interface Cell {
  pieces: readonly Piece[];
  /** Columns that it covers. */
  span: number;
  /** It goes on with the cell above. */
  isContinued?: boolean;
}

/** A picture where it stands, for whoever wants it later. */
export interface PicturePiece {
  kind: 'picture';
  alt: string;
  /** None where its file is missing, or elsewhere. */
  bytes?: Uint8Array;
}

export type Piece = Paragraph | TablePiece | PicturePiece;

/** A picture, with the number of the block that it stands before. */
export interface Picture {
  before: number;
  alt: string;
  bytes: Uint8Array;
}

/** The plain words of a paragraph. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** A line that may serve as a heading is no longer than this, and no sentence. */
const LONGEST_TITLE = 80;

/** What word processors put before an item that somebody typed as one. */
const TYPED = /^\s*([•◦▪▫‣⁃●○■□◆◇–—*➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC-]|o(?=\t))\s+/;
const INNER = new Set(['◦', '▫', '○', '□', '◇', 'o', '⁃']);

/** Makes blocks of the pieces of a document: headings that only look like ones included. */
export function blocksFrom(pieces: readonly Piece[]): { blocks: TextBlock[]; pictures: Picture[] } {
  const flat = unfolded(pieces);
  const titles = titlesAmong(flat);
  const [blocks, pictures]: [TextBlock[], Picture[]] = [[], []];
  let list: { level: number; bullet: OpenBullet }[] = [];
  let line = 0;
  for (const piece of flat) {
    line++;
    if (piece.kind === 'picture') {
      if (piece.bytes) pictures.push({ before: blocks.length, alt: piece.alt, bytes: piece.bytes });
      continue;
    }
    if (piece.kind === 'table') {
      list = [];
      blocks.push({ ...empty, line, kind: 'table', rows: rowsOf(piece) });
      continue;
    }
    if (!wordsOf(piece).trim()) continue;
    const depth = titles.get(piece);
    const bullet = depth === undefined ? bulletOf(piece) : undefined;
    if (bullet) list = listed(blocks, list, { ...bullet, line });
    else {
      list = [];
      if (depth === undefined) blocks.push({ ...empty, line, kind: piece.isQuote ? 'quote' : 'text', text: marked(piece) });
      else blocks.push({ ...empty, line, kind: 'heading', depth, text: headingText(piece) });
    }
  }
  return { blocks, pictures };
}

const empty = { depth: 0, text: '', bullets: [], rows: [] };

interface OpenBullet extends Bullet {
  inner: OpenBullet[];
}

/** Puts a bullet below the last one of a lower level, in the list that is open or in a new one. */
function listed(
  blocks: TextBlock[],
  list: readonly { level: number; bullet: OpenBullet }[],
  { level, text, line }: { level: number; text: string; line: number },
): { level: number; bullet: OpenBullet }[] {
  const above = list.filter((one) => one.level < level);
  const bullet: OpenBullet = { line, text, inner: [] };
  const parent = above.at(-1);
  const last = blocks.at(-1);
  if (parent) parent.bullet.inner.push(bullet);
  else if (list.length > 0 && last?.kind === 'list') (last.bullets as OpenBullet[]).push(bullet);
  else blocks.push({ ...empty, line, kind: 'list', bullets: [bullet] });
  return [...above, { level, bullet }];
}

function bulletOf(piece: Paragraph): { level: number; text: string } | undefined {
  const text = marked(piece);
  const typed = TYPED.exec(text);
  if (piece.level !== undefined) return { level: piece.level, text: typed ? text.slice(typed[0].length) : text };
  // A dash opens a speech as well: one with words of another sort of sign behind it is no item.
  if (!typed || text.slice(typed[0].length).includes('\n')) return undefined;
  return { level: INNER.has(typed[1] ?? '') ? 1 : 0, text: text.slice(typed[0].length) };
}

/** The text of a paragraph, with its bold words as Markdown has them: what begins in bold is a label. */
function marked({ runs }: Paragraph): string {
  // What is bold from end to end sets nothing apart.
  if (runs.every(({ isBold, text }) => isBold || !text.trim()))
    return runs
      .map(({ text }) => text)
      .join('')
      .trim();
  const parts: { text: string; isBold: boolean }[] = [];
  for (const { text, isBold = false } of runs) {
    const last = parts.at(-1);
    if (last && (last.isBold === isBold || !text.trim())) last.text += text;
    else parts.push({ text, isBold });
  }
  const bold = (text: string) => {
    const words = text.trim();
    const from = text.indexOf(words);
    return `${text.slice(0, from)}**${words}**${text.slice(from + words.length)}`;
  };
  return parts
    .map(({ text, isBold }) => (isBold && text.trim() && !text.includes('*') && !text.trim().includes('\n') ? bold(text) : text))
    .join('')
    .trim();
}

const headingText = (piece: Paragraph): string =>
  wordsOf(piece)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<! ) ?:$/, '');

/** The headings of a document by their depth: those of its styles, and below them short lines that are larger or bold from end to end. */
function titlesAmong(pieces: readonly Piece[]): Map<Paragraph, number> {
  const paragraphs = pieces.filter((piece) => piece.kind === 'paragraph').filter((one) => wordsOf(one).trim() !== '');
  const body = bodySize(paragraphs);
  const shift = paragraphs.some(({ heading }) => heading === 0) ? 1 : 0;
  const styled = paragraphs.filter(({ heading }) => heading !== undefined);
  const found = new Map(styled.map((one) => [one, (one.heading ?? 1) + shift]));
  const deepest = Math.max(0, ...found.values());
  const last = pieces.findLast((piece) => piece.kind === 'table' || (piece.kind === 'paragraph' && wordsOf(piece).trim() !== ''));
  // The last words of a document head nothing.
  const fakes = paragraphs.filter((one) => one !== last && looksLikeTitle(one, body));
  const rankOf = (one: Paragraph) => (sizeOf(one) ?? body) + (isInCapitals(one) ? 0.1 : 0);
  const ranks = [...new Set(fakes.map(rankOf))].sort((a, b) => b - a);
  for (const fake of fakes) found.set(fake, Math.min(9, deepest + 1 + ranks.indexOf(rankOf(fake))));
  return found;
}

function looksLikeTitle(one: Paragraph, body: number): boolean {
  if (one.heading !== undefined || one.level !== undefined || one.isQuote) return false;
  const text = wordsOf(one).trim();
  if (text.length > LONGEST_TITLE || text.includes('\n') || /[.!?…;,»”"]$/.test(text) || /^[«“"]/.test(text) || TYPED.test(`${text} `))
    return false;
  if (!/\p{L}/u.test(text)) return false;
  const isLarger = (sizeOf(one) ?? body) > body;
  const isBold = one.runs.every(({ text: words, isBold: bold }) => bold || !words.trim());
  return isLarger || isBold;
}

/** Whoever sets a heading in capitals sets it above those that are not. */
function isInCapitals(one: Paragraph): boolean {
  const text = wordsOf(one);
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The smallest size of a paragraph: one large letter makes no heading. */
function sizeOf({ runs }: Paragraph): number | undefined {
  const sizes = runs.filter(({ text }) => text.trim()).flatMap(({ size }) => size ?? []);
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

/** The size that most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of paragraphs) for (const { text, size } of runs) if (size) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0] || Number.POSITIVE_INFINITY;
}

/** Takes apart tables that only lay out a page. */
function unfolded(pieces: readonly Piece[]): Piece[] {
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

const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === 'table' || (piece.kind === 'paragraph' && wordsOf(piece).trim() !== ''));

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
function rowsOf({ rows }: TablePiece): string[][] {
  const width = Math.max(0, ...rows.map(widthOf));
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
