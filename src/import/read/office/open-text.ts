import type { Told } from '../../tree.ts';
import { type Cell, linkedRuns, type Paragraph, type Piece, type Run } from '../pieces.ts';
import type { Box, Slide } from '../slides.ts';
import type { OfficePackage } from './package.ts';
import { at, below, elements, textOf, type Xml } from './xml.ts';

/** What a style of OpenDocument says, with all that it is based on. */
interface Style {
  isBold?: boolean;
  size?: number;
  heading?: number;
  isHidden?: boolean;
}

interface Reading {
  office: OfficePackage;
  styles: ReadonlyMap<string, Style>;
  /** The size of a text that says nothing of it. */
  usual: number;
  count: Record<'comments' | 'hidden-text', number>;
}

/** Reads an OpenDocument text as it stands: deletions and comments left out and told. */
export function readOpenText(office: OfficePackage): { pieces: Piece[]; told: Told[] } {
  const { reading, body } = opened(office);
  const text = at(body, 'text');
  const pieces = piecesIn(text, reading, -1);
  const deleted = below(at(text, 'tracked-changes'), 'deletion').length;
  return { pieces, told: [...(deleted > 0 ? [{ kind: 'deleted', place: String(deleted) } satisfies Told] : []), ...toldOf(reading)] };
}

/** Reads the slides of an OpenDocument presentation. */
export function readOpenSlides(office: OfficePackage): { slides: Slide[]; told: Told[] } {
  const { reading, body } = opened(office);
  const pages = elements(at(body, 'presentation'), 'page');
  const hidden = pages.flatMap((page, index) => (isHiddenPage(page, office) ? [index + 1] : []));
  const slides = pages.map((page) => ({ boxes: boxesIn(page, reading), notes: notesOf(page, reading) }));
  const told: Told[] = hidden.length > 0 ? [{ kind: 'hidden-slides', place: hidden.join(', ') }] : [];
  return { slides, told: [...told, ...toldOf(reading)] };
}

function opened(office: OfficePackage): { reading: Reading; body: Xml | undefined } {
  const root = office.xml('content.xml');
  const sources = [office.xml('styles.xml'), root];
  const typed = sources.flatMap((one) => [...elements(at(one, 'styles'), 'style'), ...elements(at(one, 'automatic-styles'), 'style')]);
  const usual = elements(at(sources[0], 'styles'), 'default-style').find(({ attributes }) => attributes.family === 'paragraph');
  const size = Number(/^([\d.]+)pt$/.exec(at(usual, 'text-properties')?.attributes['font-size'] ?? '')?.[1] ?? 12);
  return { reading: { office, styles: stylesIn(typed), usual: size, count: { comments: 0, 'hidden-text': 0 } }, body: at(root, 'body') };
}

const toldOf = ({ count }: Reading): Told[] =>
  Object.entries(count).flatMap(([kind, many]): Told[] =>
    many > 0 ? [{ kind: kind as keyof Reading['count'], place: String(many) }] : [],
  );

function stylesIn(typed: readonly Xml[]): Map<string, Style> {
  const byName = new Map(typed.map((style) => [style.attributes['style:name'] ?? '', style]));
  const made = new Map<string, Style>();
  const make = (name: string, seen: number): Style => {
    const style = byName.get(name);
    const known = made.get(name);
    if (known || !style || seen > 20) return known ?? {};
    const base = make(style.attributes['parent-style-name'] ?? '', seen + 1);
    const { 'font-weight': weight, 'font-size': size, display } = at(style, 'text-properties')?.attributes ?? {};
    const points = /^([\d.]+)pt$/.exec(size ?? '')?.[1];
    const heading = name === 'Title' ? 0 : base.heading;
    const one: Style = {
      ...base,
      ...(weight !== undefined && { isBold: weight === 'bold' || Number(weight) >= 600 }),
      ...(points && { size: Number(points) }),
      ...(heading !== undefined && { heading }),
      ...(display === 'none' && { isHidden: true }),
    };
    made.set(name, one);
    return one;
  };
  for (const name of byName.keys()) make(name, 0);
  return made;
}

/** Parts of a document that hold more of it. */
const WITHIN = new Set(['section', 'index-body', 'list-header']);

function piecesIn(of: Xml | undefined, reading: Reading, level: number): Piece[] {
  return elements(of).flatMap((one): Piece[] => {
    if (one.name === 'p' || one.name === 'h') return paragraphOf(one, reading, level);
    if (one.name === 'list') return elements(one).flatMap((item) => piecesIn(item, reading, level + 1));
    if (one.name === 'table') return [{ kind: 'table', rows: rowsIn(one, reading) }];
    if (one.name === 'frame' || one.name === 'custom-shape') return piecesInFrame(one, reading);
    // The table of contents says every heading once more.
    if (one.name === 'table-of-content' || one.name === 'tracked-changes') return [];
    return WITHIN.has(one.name) ? piecesIn(one, reading, level) : [];
  });
}

const ROWS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

function rowsIn(table: Xml, reading: Reading): Cell[][] {
  return elements(table).flatMap((one) => {
    if (ROWS.has(one.name)) return rowsIn(one, reading);
    return one.name === 'table-row' ? [cellsIn(one, reading)] : [];
  });
}

/** A covered cell beside the one that covers it is a part of its span; one below it goes on with it. */
function cellsIn(row: Xml, reading: Reading): Cell[] {
  let covered = 0;
  return elements(row).flatMap((cell): Cell[] => {
    const { 'number-columns-spanned': spans, 'number-columns-repeated': times } = cell.attributes;
    const count = Math.min(100, Number(times ?? 1) || 1);
    if (cell.name === 'covered-table-cell') {
      const beside = Math.min(covered, count);
      covered -= beside;
      return Array.from({ length: count - beside }, () => ({ pieces: [], span: 1, isContinued: true }));
    }
    if (cell.name !== 'table-cell') return [];
    const span = Math.min(100, Math.max(1, Number(spans ?? 1) || 1));
    covered = span - 1;
    return Array.from({ length: count }, () => ({ pieces: piecesIn(cell, reading, -1), span }));
  });
}

function paragraphOf(one: Xml, reading: Reading, level: number): Piece[] {
  const style = reading.styles.get(one.attributes['style-name'] ?? '') ?? {};
  const hanging: Piece[] = [];
  const runs = runsIn(one, { style, hanging, reading });
  const heading = one.name === 'h' ? Number(one.attributes['outline-level'] ?? 1) : style.heading;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    runs,
    ...(heading !== undefined && { heading }),
    ...(level >= 0 && heading === undefined && { level }),
  };
  return [paragraph, ...hanging];
}

interface InParagraph {
  style: Style;
  hanging: Piece[];
  reading: Reading;
}

function runsIn(of: Xml, inside: InParagraph): Run[] {
  return of.children.flatMap((child): Run[] =>
    typeof child === 'string' ? worded(child.replace(/\s+/g, ' '), inside) : runOf(child, inside),
  );
}

function worded(text: string, { style, reading }: InParagraph): Run[] {
  if (!text) return [];
  if (style.isHidden && text.trim()) reading.count['hidden-text']++;
  return [{ text, isBold: style.isBold ?? false, size: style.size ?? reading.usual }];
}

function runOf(one: Xml, inside: InParagraph): Run[] {
  const { style, hanging, reading } = inside;
  switch (one.name) {
    case 'span':
      return runsIn(one, { ...inside, style: { ...style, ...reading.styles.get(one.attributes['style-name'] ?? '') } });
    case 's':
      return worded(' '.repeat(Math.min(100, Number(one.attributes.c ?? 1) || 1)), inside);
    case 'tab':
      return worded('\t', inside);
    case 'line-break':
      return worded('\n', inside);
    case 'note': {
      const words = below(at(one, 'note-body'), 'p').map(textOf).join(' ').trim();
      return words ? worded(` (${words})`, inside) : [];
    }
    case 'annotation':
      reading.count.comments++;
      return [];
    case 'frame':
    case 'custom-shape':
      hanging.push(...piecesInFrame(one, reading));
      return [];
    case 'a':
      return [...linkedRuns(runsIn(one, inside), one.attributes['xlink:href'] ?? '')];
    case 'page-number':
    case 'annotation-end':
      return [];
    case 'hidden-text':
      reading.count['hidden-text']++;
      return worded(one.attributes['string-value'] ?? textOf(one), inside);
    default:
      return runsIn(one, inside);
  }
}

function piecesInFrame(frame: Xml, reading: Reading): Piece[] {
  const table = at(frame, 'table');
  if (table) return [{ kind: 'table', rows: rowsIn(table, reading) }];
  const [box] = elements(frame, 'text-box');
  if (box) return piecesIn(box, reading, -1);
  const image = at(frame, 'image');
  if (!image) return piecesIn(frame, reading, -1);
  const bytes = reading.office.bytes((image.attributes['xlink:href'] ?? '').replace(/^\.\//, ''));
  const alt = textOf(at(frame, 'desc')) || textOf(at(frame, 'title'));
  return [{ kind: 'picture', alt, ...(bytes && { bytes }) }];
}

/** What stands on every slide, and is nobody's text. */
const FRAME = new Set(['page-number', 'date-time', 'footer', 'header']);

function boxesIn(of: Xml, reading: Reading): Box[] {
  return elements(of).flatMap((shape): Box[] => {
    const kind = shape.attributes['presentation:class'] ?? '';
    if (shape.name === 'g') return boxesIn(shape, reading);
    if (shape.name === 'notes' || FRAME.has(kind)) return [];
    const pieces = piecesInFrame(shape, reading);
    if (pieces.length === 0) return [];
    const measure = (name: string) => inCentimetres(shape.attributes[name]);
    const [x, y, width, height] = [measure('svg:x'), measure('svg:y'), measure('svg:width'), measure('svg:height')];
    return [{ x, y, width, height, pieces, ...(kind === 'title' && { isTitle: true }) }];
  });
}

const UNITS: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 0.0353 };

function inCentimetres(measure: string | undefined): number {
  const [, number, unit = ''] = /^(-?[\d.]+)([a-z]+)$/.exec(measure ?? '') ?? [];
  return Number(number ?? 0) * (UNITS[unit] ?? 1);
}

function notesOf(page: Xml, reading: Reading): Paragraph[] {
  return elements(at(page, 'notes'), 'frame')
    .filter(({ attributes }) => attributes['presentation:class'] === 'notes')
    .flatMap((frame) => piecesInFrame(frame, reading))
    .filter((piece) => piece.kind === 'paragraph');
}

function isHiddenPage(page: Xml, office: OfficePackage): boolean {
  const name = page.attributes['draw:style-name'] ?? page.attributes['style-name'];
  const styles = elements(at(office.xml('content.xml'), 'automatic-styles'), 'style');
  const style = styles.find(({ attributes }) => attributes['style:name'] === name);
  return at(style, 'drawing-page-properties')?.attributes.visibility === 'hidden';
}
