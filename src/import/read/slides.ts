import type { TextBlock } from './blocks.ts';
import { type Paragraph, type Picture, type Piece, wordsOf } from './pieces.ts';
import { blocksFrom } from './pieces-to-blocks.ts';
import { isTitleLike } from './titles-by-look.ts';

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
  const read = columns.map(headed);
  const opens = read.map(([first]) => first);
  // Columns that each have a title of their own are people, or fields, side by side.
  const names = opens.every((one) => one !== undefined && one.head !== undefined) ? opens.flatMap((one) => one?.head ?? []) : [];
  const looks = new Set(names.map(lookOf));
  // The same words in several columns are the fields of whom each column is about.
  const below = read.flatMap((parts) => [...new Set(parts.slice(1).flatMap(({ head }) => (head ? [wordsOf(head).trim()] : [])))]);
  const repeated = new Set(below.filter((text, at) => below.indexOf(text) !== at));
  const isBelow = (head: Paragraph) =>
    names.length > 0 && !names.includes(head) && (repeated.size > 0 || (looks.size === 1 && !looks.has(lookOf(head))));
  return read.flatMap((parts) =>
    parts.flatMap(({ head, pieces }) => [...(head ? [heading(wordsOf(head).trim(), isBelow(head) ? 3 : 2)] : []), ...pieces]),
  );
}

/** Words of one look head things of one sort. */
function lookOf({ runs }: Paragraph): string {
  const [first] = runs.filter(({ text }) => text.trim());
  return `${first?.size ?? ''} ${first?.isBold ?? false}`;
}

/** What stands below a heading of a column, or above the first. */
interface Headed {
  head?: Paragraph;
  pieces: Piece[];
}

/** A column from top to bottom, where lines that are short and set apart head what follows them. */
function headed(column: readonly Box[]): Headed[] {
  const pieces = isStacked(column)
    ? [...column].sort((a, b) => a.y - b.y || a.x - b.x).flatMap((box) => wordedIn(box).map((piece) => ({ piece, box })))
    : inOrder(column).map((piece) => ({ piece, box: undefined }));
  const parts: Headed[] = [];
  for (const [at, { piece, box }] of pieces.entries()) {
    const next = pieces[at + 1];
    const isAlone = box !== undefined && next?.box !== box && pieces[at - 1]?.box !== box;
    const last = parts.at(-1);
    if (next && isHead(piece, next.piece, isAlone && at === 0)) parts.push({ head: piece, pieces: [] });
    else if (last) last.pieces.push(piece);
    else parts.push({ pieces: [piece] });
  }
  return parts;
}

const isStacked = (column: readonly Box[]) => parted(column, (box) => [box.x, box.x + box.width]).length === 1;

const wordedIn = ({ pieces }: Box) => pieces.filter((piece) => piece.kind !== 'paragraph' || wordsOf(piece).trim() !== '');

/** Whether short words head what follows: in a box of their own at the top, set apart by their look, or with bullets below them. */
function isHead(piece: Piece, next: Piece, isOnTop: boolean): piece is Paragraph {
  if (piece.kind !== 'paragraph' || piece.level !== undefined || piece.heading !== undefined) return false;
  const text = wordsOf(piece)
    .trim()
    .replace(/(?<! ) ?:$/, '');
  if (text.length > SHORT || !isTitleLike(text)) return false;
  if (next.kind !== 'paragraph' || next.level !== undefined || (isOnTop && wordsOf(next).length > SHORT)) return true;
  const [own, other] = [piece, next].map(({ runs }) => runs.find((run) => run.text.trim()));
  return (Boolean(own?.isBold) && !other?.isBold) || (own?.size ?? 0) > (other?.size ?? 0);
}

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
