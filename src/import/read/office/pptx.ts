import type { Told } from '../../tree.ts';
import type { Cell, Paragraph, Piece, Run } from '../pieces.ts';
import type { Box, Slide } from '../slides.ts';
import type { Link, OfficePackage } from './package.ts';
import { at, below, elements, textOf, type Xml } from './xml.ts';

/** Where a shape of a group really stands. */
interface Frame {
  scaleX: number;
  scaleY: number;
  x: number;
  y: number;
}

interface Reading {
  office: OfficePackage;
  links: ReadonlyMap<string, Link>;
  /** The slides that this one takes its places and bullets from: its layout, and what that is made by. */
  above: readonly (Xml | undefined)[];
}

/** What stands on every slide, and is nobody's text. */
const FRAME = new Set(['sldNum', 'dt', 'ftr', 'hdr']);

/** Reads the slides of a presentation in their order, with what their speaker says. Hidden ones come along, and are told. */
export function readPptx(office: OfficePackage): { slides: Slide[]; told: Told[] } {
  const links = office.links(office.main);
  const ids = elements(at(office.xml(office.main), 'sldIdLst'), 'sldId');
  const hidden: number[] = [];
  const slides = ids.flatMap(({ attributes }, index): Slide[] => {
    const name = links.get(attributes['r:id'] ?? '')?.target ?? '';
    const root = office.xml(name);
    if (!root) return [];
    if (root.attributes.show === '0' || root.attributes.show === 'false') hidden.push(index + 1);
    return [slideOf(root, name, office)];
  });
  return { slides, told: hidden.length > 0 ? [{ kind: 'hidden-slides', place: hidden.join(', ') }] : [] };
}

function slideOf(root: Xml, name: string, office: OfficePackage): Slide {
  const links = office.links(name);
  const target = (type: string, of = links) => [...of.values()].find((link) => link.type === type && !link.isOutside)?.target ?? '';
  const layout = target('slideLayout');
  const master = target('slideMaster', office.links(layout));
  const reading = { office, links, above: [office.xml(layout), office.xml(master)] };
  const boxes = boxesIn(at(root, 'cSld', 'spTree'), { scaleX: 1, scaleY: 1, x: 0, y: 0 }, reading);
  const notes = below(office.xml(target('notesSlide')), 'sp').filter((shape) => placeholder(shape)?.attributes.type === 'body');
  return { boxes, notes: notes.flatMap((shape) => paragraphsOf(at(shape, 'txBody'), () => undefined)) };
}

function boxesIn(of: Xml | undefined, frame: Frame, reading: Reading): Box[] {
  return elements(of).flatMap((shape): Box[] => {
    if (isHidden(shape)) return [];
    switch (shape.name) {
      case 'sp':
        return textBox(shape, frame, reading);
      case 'grpSp':
        return boxesIn(shape, within(shape, frame), reading);
      case 'AlternateContent':
        return boxesIn(at(shape, 'Choice') ?? at(shape, 'Fallback'), frame, reading);
      case 'graphicFrame':
        return box(at(shape, 'xfrm'), frame, drawn(shape, reading));
      case 'pic':
        return box(at(shape, 'spPr', 'xfrm'), frame, [pictureOf(shape, reading)]);
      default:
        return [];
    }
  });
}

const isHidden = (shape: Xml) => below(shape, 'cNvPr')[0]?.attributes.hidden === '1';

const placeholder = (shape: Xml) => at(shape, 'nvSpPr', 'nvPr', 'ph') ?? at(shape, 'nvPicPr', 'nvPr', 'ph');

/** The frame of a group within that of what it stands in. */
function within(group: Xml, frame: Frame): Frame {
  const place = at(group, 'grpSpPr', 'xfrm');
  const number = (name: string, key: string) => Number(at(place, name)?.attributes[key] ?? 0);
  const scale = (key: string) => (number('chExt', key) > 0 ? number('ext', key) / number('chExt', key) : 1);
  const [scaleX, scaleY] = [scale('cx'), scale('cy')];
  return {
    scaleX: frame.scaleX * scaleX,
    scaleY: frame.scaleY * scaleY,
    x: frame.x + frame.scaleX * (number('off', 'x') - scaleX * number('chOff', 'x')),
    y: frame.y + frame.scaleY * (number('off', 'y') - scaleY * number('chOff', 'y')),
  };
}

function box(place: Xml | undefined, frame: Frame, pieces: readonly Piece[], isTitle = false): Box[] {
  if (pieces.length === 0) return [];
  const [from, size] = [at(place, 'off')?.attributes, at(place, 'ext')?.attributes];
  return [
    {
      x: frame.x + frame.scaleX * Number(from?.x ?? 0),
      y: frame.y + frame.scaleY * Number(from?.y ?? 0),
      width: frame.scaleX * Number(size?.cx ?? 0),
      height: frame.scaleY * Number(size?.cy ?? 0),
      pieces,
      ...(isTitle && { isTitle }),
    },
  ];
}

function textBox(shape: Xml, frame: Frame, reading: Reading): Box[] {
  const holder = placeholder(shape);
  const type = holder ? (holder.attributes.type ?? 'obj') : undefined;
  if (type !== undefined && FRAME.has(type)) return [];
  // A shape that stands for a place takes what it does not say from the layout, and that from the master.
  const models = holder ? reading.above.flatMap((root) => modelOf(root, holder) ?? []) : [];
  const place = [shape, ...models].map((one) => at(one, 'spPr', 'xfrm')).find(Boolean);
  const bodies = [shape, ...models].map((one) => at(one, 'txBody', 'lstStyle'));
  const isList = type === 'obj' || type === 'body';
  const usual = isList ? at(reading.above[1], 'txStyles', 'bodyStyle') : undefined;
  const paragraphs = paragraphsOf(at(shape, 'txBody'), (level) => [...bodies, usual].map((one) => at(one, `lvl${level + 1}pPr`)));
  return box(place, frame, paragraphs, type === 'title' || type === 'ctrTitle');
}

/** The shape of a layout that stands for the same place. */
function modelOf(root: Xml | undefined, { attributes: { type = 'obj', idx } }: Xml): Xml | undefined {
  const shapes = below(root, 'sp').flatMap((shape) => {
    const found = placeholder(shape);
    return found ? [{ shape, idx: found.attributes.idx, type: found.attributes.type ?? 'obj' }] : [];
  });
  const same = (one: string) => one === type || (one === 'title' && type === 'ctrTitle') || (one === 'body' && type === 'obj');
  return (shapes.find((one) => idx !== undefined && one.idx === idx) ?? shapes.find((one) => same(one.type)))?.shape;
}

type Styles = (level: number) => readonly (Xml | undefined)[] | undefined;

function paragraphsOf(body: Xml | undefined, styles: Styles): Paragraph[] {
  return elements(body, 'p').map((paragraph) => {
    const own = at(paragraph, 'pPr');
    const level = Math.max(0, Math.min(8, Number(own?.attributes.lvl ?? 0) || 0));
    const from = [own, ...(styles(level) ?? [])];
    const bullet = from.flatMap((one) => elements(one).filter(({ name }) => /^bu(?:None|Char|AutoNum|Blip)$/.test(name)))[0];
    const usual = from.flatMap((one) => at(one, 'defRPr') ?? []);
    const runs = elements(paragraph).flatMap((run) => runOf(run, usual));
    return { kind: 'paragraph', runs, ...(bullet && bullet.name !== 'buNone' && { level }) };
  });
}

function runOf(run: Xml, usual: readonly Xml[]): Run[] {
  if (run.name === 'br') return [{ text: '\n' }];
  if (run.name !== 'r' && run.name !== 'fld') return [];
  // The day and the number of a slide change by themselves.
  if (run.name === 'fld' && /^(?:slidenum|datetime)/.test(run.attributes.type ?? '')) return [];
  const looks = [...elements(run, 'rPr'), ...usual].map(({ attributes }) => attributes);
  const bold = looks.find(({ b }) => b !== undefined)?.b;
  const size = Number(looks.find(({ sz }) => sz !== undefined)?.sz ?? 0) / 100;
  return [{ text: textOf(at(run, 't')), isBold: bold === '1' || bold === 'true', ...(size > 0 && { size }) }];
}

function drawn(shape: Xml, reading: Reading): Piece[] {
  const data = at(shape, 'graphic', 'graphicData');
  const table = at(data, 'tbl');
  if (table) return [{ kind: 'table', rows: elements(table, 'tr').map(cellsOf) }];
  const link = (element: Xml | undefined, key: string) => reading.links.get(element?.attributes[key] ?? '');
  const chart = link(at(data, 'chart'), 'r:id');
  if (chart && !chart.isOutside) return chartOf(reading.office.xml(chart.target));
  const diagram = link(at(data, 'relIds'), 'r:dm');
  if (diagram && !diagram.isOutside) return diagramOf(reading.office.xml(diagram.target));
  return [];
}

function cellsOf(row: Xml): Cell[] {
  return elements(row, 'tc')
    .filter(({ attributes }) => attributes.hMerge !== '1')
    .map((cell) => ({
      pieces: paragraphsOf(at(cell, 'txBody'), () => undefined),
      span: Math.min(100, Math.max(1, Number(cell.attributes.gridSpan ?? 1) || 1)),
      ...(cell.attributes.vMerge === '1' && { isContinued: true }),
    }));
}

const plain = (text: string): Cell => ({ pieces: [{ kind: 'paragraph', runs: [{ text }] }], span: 1 });

/** The values of a chart as a table: a row for each of its categories. */
function chartOf(root: Xml | undefined): Piece[] {
  const values = (of: Xml | undefined) => below(of, 'pt').map((point) => textOf(at(point, 'v')));
  const series = below(root, 'ser').map((one) => ({
    name: values(at(one, 'tx'))[0] ?? '',
    categories: values(at(one, 'cat') ?? at(one, 'xVal')),
    values: values(at(one, 'val') ?? at(one, 'yVal')),
  }));
  const title = below(at(root, 'chart', 'title'), 't')
    .map(textOf)
    .join('');
  const categories = series.find((one) => one.categories.length > 0)?.categories ?? [];
  if (series.length === 0) return [];
  const rows = categories.map((category, at) => [category, ...series.map((one) => one.values[at] ?? '')]);
  const table: Piece = { kind: 'table', rows: [['', ...series.map(({ name }) => name)], ...rows].map((row) => row.map(plain)) };
  return title ? [{ kind: 'paragraph', runs: [{ text: title }] }, table] : [table];
}

/** The words of a diagram, each a bullet. */
function diagramOf(root: Xml | undefined): Piece[] {
  const points = elements(at(root, 'ptLst'), 'pt').map((point) => below(at(point, 't'), 't').map(textOf).join(''));
  return points.filter((text) => text.trim()).map((text) => ({ kind: 'paragraph', runs: [{ text }], level: 0 }));
}

function pictureOf(shape: Xml, { office, links }: Reading): Piece {
  const link = links.get(below(shape, 'blip')[0]?.attributes.embed ?? '');
  const bytes = link && !link.isOutside ? office.bytes(link.target) : undefined;
  return { kind: 'picture', alt: below(shape, 'cNvPr')[0]?.attributes.descr ?? '', ...(bytes && { bytes }) };
}
