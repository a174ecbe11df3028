import type { TextBlock } from './blocks.ts';
import { blocksFrom, type Paragraph, type Picture, type Piece, wordsOf } from './pieces.ts';

/** What stands on a slide in one place. Its measures are of any unit, the same for all boxes. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  pieces: readonly Piece[];
  isTitle?: boolean;
}

export interface Slide {
  boxes: readonly Box[];
  /** What the speaker says to it. */
  notes: readonly Paragraph[];
}

const SHORT = 60;

/** Makes blocks of slides: each begins with its title, and is read as people do, by columns and bands. */
export function blocksOfSlides(slides: readonly Slide[]): { blocks: TextBlock[]; pictures: Picture[] } {
  const made = slides.map(piecesOf);
  return blocksFrom(made.flat());
}

function piecesOf(slide: Slide): Piece[] {
  const boxes = slide.boxes.filter(({ pieces }) => pieces.some((piece) => piece.kind !== 'paragraph' || wordsOf(piece).trim()));
  const { title, rest } = titleOf(boxes);
  const words = title.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
  const notes = slide.notes.filter((one) => wordsOf(one).trim());
  return [
    ...(words ? [heading(words, 1)] : []),
    ...inOrder(rest).map(plain),
    // What is said beside a slide is no part of what its last column says.
    ...(notes.length > 0 ? [heading('Notes', 2), ...notes.map(plain)] : []),
  ];
}

const heading = (text: string, depth: number): Paragraph => ({ kind: 'paragraph', runs: [{ text }], heading: depth });

/** Sizes differ from box to box: whatever is a heading here says so itself. */
function plain(piece: Piece): Piece {
  if (piece.kind === 'table')
    return { ...piece, rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, pieces: cell.pieces.map(plain) }))) };
  return piece.kind === 'paragraph' ? { ...piece, runs: piece.runs.map(({ text, isBold = false }) => ({ text, isBold })) } : piece;
}

/** The title of a slide: its own, or else the largest text, or the first of all where it is short. */
function titleOf(boxes: readonly Box[]): { title: Paragraph[]; rest: readonly Box[] } {
  const own = boxes.find(({ isTitle }) => isTitle);
  if (own) return { title: own.pieces.filter((piece) => piece.kind === 'paragraph'), rest: boxes.filter((box) => box !== own) };
  const candidates = boxes.flatMap((box) => {
    const [first] = box.pieces.filter((piece) => piece.kind === 'paragraph').filter((one) => wordsOf(one).trim() !== '');
    if (!first || first.level !== undefined) return [];
    const text = wordsOf(first).trim();
    return isTitleLike(text) ? [{ box, first, size: Math.max(0, ...first.runs.map(({ size = 0 }) => size)) }] : [];
  });
  const largest = Math.max(0, ...candidates.map(({ size }) => size));
  const [best] = candidates.filter(({ size }) => size === largest).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  if (!best) return { title: [], rest: boxes };
  // Short words beside others of their size are labels in a row, and no title, unless they are the first that anybody reads.
  const equals = candidates.filter(({ size }) => size === largest);
  const isFirst = boxes.every(({ y }) => y >= best.box.y);
  if (equals.length > 1 && (!isFirst || equals.some((one) => one !== best && overlaps(one.box, best.box))))
    return { title: [], rest: boxes };
  const pieces = best.box.pieces.filter((piece) => piece !== best.first);
  return {
    title: [best.first],
    rest: boxes.flatMap((box) => (box === best.box ? (pieces.length > 0 ? [{ ...box, pieces }] : []) : [box])),
  };
}

const overlaps = (a: Box, b: Box) => a.y < b.y + b.height && b.y < a.y + a.height;

function isTitleLike(text: string): boolean {
  return text.length <= 80 && !text.includes('\n') && !/[.!?…;»”"]$/.test(text) && !/^[«“"]/.test(text) && /\p{L}/u.test(text);
}

/** The pieces of boxes in the order in which they are read. */
function inOrder(boxes: readonly Box[]): Piece[] {
  if (boxes.length < 2) return boxes.flatMap(({ pieces }) => [...pieces]);
  const columns = parted(boxes, (box) => [box.x, box.x + box.width]);
  if (columns.length > 1) return inColumns(columns);
  const bands = bandsOf(boxes);
  if (bands.length > 1) return bands.flatMap(inOrder);
  return [...boxes].sort((a, b) => a.y - b.y || a.x - b.x).flatMap(({ pieces }) => [...pieces]);
}

/** Bands from side to side. Those that have the same columns are one: a row of titles, and the texts below. */
function bandsOf(boxes: readonly Box[]): Box[][] {
  const columnsIn = (some: readonly Box[]) => parted(some, (box) => [box.x, box.x + box.width]).length;
  const bands: Box[][] = [];
  for (const band of parted(boxes, (box) => [box.y, box.y + box.height])) {
    const last = bands.at(-1);
    if (last && columnsIn([...last, ...band]) > 1) last.push(...band);
    else bands.push(band);
  }
  return bands;
}

/** Groups of boxes with a gap between them, from the first on; a little overlap is the unsteady hand of whoever drew them. */
function parted(boxes: readonly Box[], reach: (box: Box) => readonly [number, number]): Box[][] {
  const sorted = [...boxes].sort((a, b) => reach(a)[0] - reach(b)[0]);
  const groups: Box[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of sorted) {
    const [from, to] = reach(box);
    const last = groups.at(-1);
    if (last && from < end - (to - from) * 0.1) last.push(box);
    else groups.push([box]);
    end = Math.max(end, to);
  }
  return groups;
}

function inColumns(columns: readonly (readonly Box[])[]): Piece[] {
  const pairs = pairsOf(columns);
  if (pairs) return pairs;
  const read = columns.map((column) => {
    const [only] = column;
    return column.length === 1 && only ? [...only.pieces] : titled(column);
  });
  const heads = read.map(opening);
  const rest = columns.map((column, at) => (column.length === 1 ? (read[at] ?? []) : inOrder(column)));
  if (!heads.every((head) => head !== undefined)) return rest.flat();
  return read.flatMap((pieces, at) => {
    const head = heads[at];
    return head ? [heading(wordsOf(head).trim(), 2), ...pieces.filter((piece) => piece !== head)] : pieces;
  });
}

/** The words that open a column, where it goes on below them. */
function opening(pieces: readonly Piece[]): Paragraph | undefined {
  const filled = pieces.filter((piece) => piece.kind !== 'picture' && (piece.kind === 'table' || wordsOf(piece).trim() !== ''));
  const [first, second] = filled;
  if (first?.kind !== 'paragraph' || !second || first.level !== undefined) return undefined;
  const text = wordsOf(first).trim();
  return text.length <= SHORT && isTitleLike(text.replace(/\s*:$/, '')) ? first : undefined;
}

/** Boxes one above the other, where short words in one of their own head the next. */
function titled(column: readonly Box[]): Piece[] {
  const sorted = [...column].sort((a, b) => a.y - b.y || a.x - b.x);
  const texts = sorted.map(({ pieces }) => pieces.filter((piece) => piece.kind !== 'picture'));
  return sorted.flatMap(({ pieces }, at) => {
    const [only, ...others] = texts[at] ?? [];
    const next = texts[at + 1];
    const isAlone = only?.kind === 'paragraph' && others.length === 0 && only.level === undefined;
    // The first one opens the column itself.
    if (at === 0 || !isAlone || !next || wordsOf(only).trim().length > SHORT || !isTitleLike(wordsOf(only).trim())) return pieces;
    const isHead = only.runs.every(({ isBold, text }) => isBold || !text.trim()) || next.length > 1 || next.some(isItem);
    return isHead ? [...pieces.filter((piece) => piece !== only), heading(wordsOf(only).trim(), 3)] : pieces;
  });
}

const isItem = (piece: Piece) => piece.kind === 'paragraph' && piece.level !== undefined;

/** Two columns of boxes, each short one on the left beside one on the right, are labels and values. */
function pairsOf(columns: readonly (readonly Box[])[]): Piece[] | undefined {
  const [left, right, more] = columns;
  if (!left || !right || more || left.length < 2 || left.length !== right.length) return undefined;
  const byHeight = (boxes: readonly Box[]) => [...boxes].sort((a, b) => a.y - b.y);
  const [labels, values] = [byHeight(left), byHeight(right)];
  const areLabels = labels.every(({ pieces }) => {
    const [only, ...others] = pieces;
    return only?.kind === 'paragraph' && others.length === 0 && wordsOf(only).trim().length <= SHORT;
  });
  const areBeside = labels.every((label, at) => {
    const value = values[at];
    return value !== undefined && overlaps(label, value);
  });
  // A title over its text, twice side by side, is no table.
  const areAlike =
    labels.every(({ height }, at) => height > (values[at]?.height ?? 0) * 0.5) && new Set(labels.map(({ height }) => height)).size === 1;
  const isNarrow = (labels[0]?.width ?? 0) < (values[0]?.width ?? 0);
  if (!areLabels || !areBeside || !(areAlike || isNarrow)) return undefined;
  if (values.some(({ pieces }) => pieces.some(({ kind }) => kind !== 'paragraph'))) return undefined;
  const cell = ({ pieces }: Box) => ({ pieces, span: 1 });
  return [{ kind: 'table', rows: labels.map((label, at) => [label, values[at]].flatMap((box) => (box ? [cell(box)] : []))) }];
}
