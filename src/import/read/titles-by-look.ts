import { type Paragraph, type Piece, wordsOf } from './pieces.ts';

/** A line that may serve as a heading is no longer than this, and no sentence. */
export const LONGEST_TITLE = 80;

/** What word processors put before an item that somebody typed as one. */
export const TYPED = /^\s*([•◦▪▫‣⁃●○■□◆◇–—*➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC-]|o(?=\t))\s+/;

/** The headings of a document by their depth: those of its styles, and below them short lines that are larger or bold from end to end. */
export function titlesAmong(pieces: readonly Piece[]): Map<Paragraph, number> {
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

export function looksLikeTitle(one: Paragraph, body: number): boolean {
  if (one.heading !== undefined || one.level !== undefined || one.isQuote) return false;
  const text = wordsOf(one).trim();
  if (!isTitleLike(text) || TYPED.test(`${text} `)) return false;
  const isLarger = (sizeOf(one) ?? body) > body;
  const isBold = one.runs.every(({ text: words, isBold: bold }) => bold || !words.trim());
  return isLarger || isBold;
}

/** Whether words could head what follows: a line, no sentence, nothing that is said. */
export function isTitleLike(text: string): boolean {
  const isLine = text.length <= LONGEST_TITLE && !text.includes('\n');
  return isLine && !/[.!?…;,»”"]$/.test(text) && !/^[«“"]/.test(text) && /\p{L}/u.test(text);
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
