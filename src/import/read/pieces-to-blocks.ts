import type { Bullet, TextBlock } from './blocks.ts';
import { rowsOf, unfolded } from './layout-tables.ts';
import { marked, type Paragraph, type Picture, type Piece, wordsOf } from './pieces.ts';
import { TYPED, titlesAmong } from './titles-by-look.ts';

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

const headingText = (piece: Paragraph): string =>
  wordsOf(piece)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<! ) ?:$/, '');
