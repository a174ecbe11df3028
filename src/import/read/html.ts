import { htmlToHast } from 'satteri';
import { within } from '../limits.ts';
import { type Cell, linkedRuns, type Piece, type Run } from './pieces.ts';

interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** What says nothing of anybody: how a page looks, works and leads on. */
const LEFT_OUT = new Set(['script', 'style', 'nav', 'head', 'template', 'svg', 'math', 'iframe', 'object', 'button', 'select', 'noscript']);

/** What Confluence puts around a page, and the table of contents that it makes. */
const AROUND = new Set(['breadcrumb-section', 'breadcrumbs', 'page-metadata', 'toc-macro']);

const isAroundPage = (node: HtmlNode) =>
  AROUND.has(String(node.properties?.id ?? '')) || classesOf(node).some((name) => AROUND.has(name)) || node.properties?.id === 'footer';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul blockquote'.split(
    ' ',
  ),
);

/** Reads a page of HTML, as wikis and word processors save them. Nothing of it is run or fetched. */
export function readHtml(text: string): Piece[] {
  judge(text);
  const root = htmlToHast(text) as HtmlNode;
  const reader: Reader = { pieces: [], runs: [], bold: boldClasses(root) };
  walk(root, { bold: false, size: USUAL }, reader);
  flush(reader, {});
  return reader.pieces;
}

/** Tags that people and programs leave open, as they may. */
const OPEN = new Set(
  'p li td th tr dt dd option thead tbody tfoot colgroup col br hr img input meta link wbr area base embed source track'.split(' '),
);

/** A parser of HTML takes the square of the time for elements within elements without end. */
function judge(text: string): void {
  let [tags, depth] = [0, 0];
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    within('html', ++tags);
    if (!OPEN.has(name.toLowerCase())) depth += closing ? -1 : 1;
    within('depth', depth - DEEP);
  }
}

/** The size of a text that says nothing of it. */
const USUAL = 12;

/** Pages wrap what they show in a few dozen boxes. */
const DEEP = 200;

interface Look {
  bold: boolean;
  /** In points. */
  size: number;
  heading?: number;
  level?: number;
  isQuote?: boolean;
}

interface Reader {
  pieces: Piece[];
  /** The line that is being read. */
  runs: Run[];
  /** Names that the page itself says are bold. */
  bold: ReadonlySet<string>;
}

function walk(node: HtmlNode, look: Look, reader: Reader): void {
  if (node.type === 'text') {
    const text = (node.value ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    if (text) reader.runs.push({ text, isBold: look.bold, size: look.size });
    return;
  }
  const { tagName = '', children = [] } = node;
  if (LEFT_OUT.has(tagName) || isAroundPage(node)) return;
  if (tagName === 'br') reader.runs.push({ text: '\n' });
  else if (tagName === 'img') reader.pieces.push(pictureOf(node));
  else if (tagName === 'a') linked(node, look, reader);
  else if (!BLOCKS.has(tagName)) inside(children, boldened(node, look, reader), reader);
  else block(node, look, reader);
}

/** Walks through children. Elements of one class side by side, with nothing between them, are shown apart: labels in a row. */
function inside(children: readonly HtmlNode[], look: Look, reader: Reader): void {
  for (const [at, child] of children.entries()) {
    const before = children[at - 1];
    const [first = ''] = classesOf(child);
    const isNext = before?.tagName === 'span' && child.tagName === 'span' && first !== '' && classesOf(before)[0] === first;
    if (isNext && wordsIn(before).trim() && wordsIn(child).trim()) reader.runs.push({ text: ', ' });
    walk(child, look, reader);
  }
}

function block(node: HtmlNode, look: Look, reader: Reader): void {
  const { tagName = '', children = [] } = node;
  flush(reader, look);
  if (tagName === 'table') reader.pieces.push({ kind: 'table', rows: rowsIn(node, reader) });
  else if (tagName === 'dl') reader.pieces.push(...pairsIn(node, reader));
  else if (tagName === 'pre') reader.runs.push({ text: wordsIn(node) });
  else {
    const inner = boldened(node, lookOf(node, look), reader);
    inside(children, inner, reader);
    flush(reader, inner);
    return;
  }
  flush(reader, look);
}

function lookOf(node: HtmlNode, look: Look): Look {
  const { tagName = '' } = node;
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  const classes = classesOf(node);
  if (heading) return { ...look, heading: Number(heading) };
  if (tagName === 'p' && classes.includes('title')) return { ...look, heading: 0 };
  if (tagName === 'blockquote') return { ...look, isQuote: true };
  if (tagName === 'ul' || tagName === 'ol') {
    // Google Docs writes each level as a list of its own.
    const typed = classes.map((name) => /^lst-kix_.*-(\d)$/.exec(name)?.[1]).find(Boolean);
    return { ...look, level: typed === undefined ? (look.level ?? -1) + 1 : Number(typed) };
  }
  return tagName === 'summary' || tagName === 'legend' ? { ...look, bold: true } : look;
}

/** Ends the line that is being read. */
function flush(reader: Reader, { heading, level, isQuote }: Partial<Look>): void {
  const runs = trimmed(reader.runs);
  reader.runs = [];
  if (runs.length === 0) return;
  reader.pieces.push({
    kind: 'paragraph',
    runs: heading === undefined ? runs : runs.map(({ text }) => ({ text })),
    ...(heading !== undefined && { heading }),
    ...(level !== undefined && level >= 0 && heading === undefined && { level }),
    ...(isQuote && { isQuote }),
  });
}

function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim());
  const last = runs.findLastIndex(({ text }) => text.trim());
  return first < 0 ? [] : runs.slice(first, last + 1);
}

const classesOf = ({ properties }: HtmlNode): string[] => (Array.isArray(properties?.className) ? properties.className.map(String) : []);

function boldened(node: HtmlNode, outer: Look, { bold }: Reader): Look {
  const style = String(node.properties?.style ?? '');
  const [, size, unit] = /font-size\s*:\s*([\d.]+)(pt|px)/i.exec(style) ?? [];
  const look = size ? { ...outer, size: Number(size) * (unit?.toLowerCase() === 'px' ? 0.75 : 1) } : outer;
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1];
  if (weight !== undefined) return { ...look, bold: isHeavy(weight) };
  const isBold =
    node.tagName === 'b' || node.tagName === 'strong' || node.tagName === 'th' || classesOf(node).some((name) => bold.has(name));
  return isBold ? { ...look, bold: true } : look;
}

const isHeavy = (weight: string) => /^bold/i.test(weight) || Number(weight) >= 600;

/** The classes that a page's own styles make bold, as Google Docs does. */
function boldClasses(root: HtmlNode): Set<string> {
  const found = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.tagName !== 'style') waiting.push(...(node.children ?? []));
    else
      for (const rule of wordsIn(node).split('}')) {
        const [names = '', looks = ''] = rule.split('{');
        const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(looks)?.[1];
        const name = /^\s*\.([\w-]+)\s*$/.exec(names)?.[1];
        if (name && weight && isHeavy(weight)) found.add(name);
      }
  }
  return found;
}

function wordsIn(node: HtmlNode): string {
  return node.value ?? (node.children ?? []).map(wordsIn).join('');
}

function linked(node: HtmlNode, look: Look, reader: Reader): void {
  const before = reader.runs.length;
  for (const child of node.children ?? []) walk(child, look, reader);
  if (look.heading !== undefined) return;
  const added = reader.runs.splice(before);
  reader.runs.push(...linkedRuns(added, String(node.properties?.href ?? '')));
}

function piecesIn(node: HtmlNode, outer: Reader): Piece[] {
  const reader: Reader = { pieces: [], runs: [], bold: outer.bold };
  const look = boldened(node, { bold: false, size: USUAL }, reader);
  inside(node.children ?? [], look, reader);
  flush(reader, {});
  return reader.pieces;
}

/** Rows of a table, with what a cell covers downwards. */
function rowsIn(table: HtmlNode, reader: Reader): Cell[][] {
  const lines = (table.children ?? []).flatMap((one) => (/^(?:thead|tbody|tfoot)$/.test(one.tagName ?? '') ? (one.children ?? []) : [one]));
  const caption = lines.filter(({ tagName }) => tagName === 'caption').map((one) => ({ pieces: piecesIn(one, reader), span: 100 }));
  let open: number[] = [];
  let all = 0;
  const rows = lines
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => {
      const cells: Cell[] = [];
      const next: number[] = [];
      const goOn = () => {
        for (let column = next.length; (open[column] ?? 0) > 0; column++) {
          cells.push({ pieces: [], span: 1, isContinued: true });
          next.push((open[column] ?? 0) - 1);
        }
      };
      for (const cell of (row.children ?? []).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
        goOn();
        const span = counted(cell.properties?.colSpan);
        cells.push({ pieces: piecesIn(cell, reader), span });
        next.push(...Array<number>(span).fill(counted(cell.properties?.rowSpan) - 1));
      }
      goOn();
      // What is covered downwards and across may be covered again and again.
      all += next.length;
      within('cells', all);
      open = next;
      return cells;
    });
  return [...(caption.length > 0 ? [caption] : []), ...rows];
}

const counted = (value: unknown) => Math.min(100, Math.max(1, Number(value) || 1));

/** Terms and what is said of them: labels and values. */
function pairsIn(list: HtmlNode, reader: Reader): Piece[] {
  const rows: { term: Piece[]; said: Piece[] }[] = [];
  const parts = (list.children ?? []).flatMap((one) => (one.tagName === 'div' ? (one.children ?? []) : [one]));
  for (const part of parts) {
    const last = rows.at(-1);
    const isPart = part.tagName === 'dt' || part.tagName === 'dd';
    const pieces = piecesIn(isPart ? part : { type: 'element', children: [part] }, reader);
    if (part.tagName === 'dt') rows.push({ term: pieces, said: [] });
    else if (last) last.said.push(...pieces);
    // What is said of nothing is said all the same.
    else if (pieces.length > 0) rows.push({ term: [], said: pieces });
  }
  return rows.length === 0
    ? []
    : [{ kind: 'table', rows: rows.map(({ term, said }) => [term, said].map((pieces) => ({ pieces, span: 1 }))) }];
}

function pictureOf({ properties = {} }: HtmlNode): Piece {
  const inside = /^data:image\/[a-z0-9.+-]+;base64,/i.exec(String(properties.src ?? ''));
  const bytes = inside && Buffer.from(String(properties.src).slice(inside[0].length), 'base64');
  return { kind: 'picture', alt: String(properties.alt ?? ''), ...(bytes && { bytes }) };
}
