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

/** The text of a paragraph, with its bold words as Markdown has them: what begins in bold is a label. */
export function marked({ runs }: Paragraph): string {
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

/** Whether pieces say anything. */
export const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === 'table' || (piece.kind === 'paragraph' && wordsOf(piece).trim() !== ''));

/** Words that lead to another site keep where, as Markdown has them. */
export function linkedRuns(runs: readonly Run[], href: string): readonly Run[] {
  const words = runs.map(({ text }) => text).join('');
  const leads = /^https?:\/\/[^\s()]+$/.test(href) && words.trim() !== '' && !words.includes(href);
  return leads ? [{ ...runs[0], text: `[${words.trim()}](${href})` }] : runs;
}
