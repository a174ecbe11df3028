import type { Bullet, TextBlock } from './blocks.ts';
import { readInline } from './rst-inline.ts';
import { gridTable, type RstLine, simpleTable, TABLE } from './rst-tables.ts';

/** A line that underlines a title, or parts two texts: one sign again and again. */
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const BULLET = /^([-*+•‣⁃])\s+(?=\S)/;
const COUNTED = /^(?:\(?\d{1,3}[.)]|#\.)\s+(?=\S)/;
const FIELD = /^:([^:\s][^:]*):(?:\s+|$)/;
const DIRECTIVE = /^\.\.(?:\s+|$)/;
/** What is built from other parts of a text, or only says how it is shown, and places that have a name and no address. */
const WITHOUT_WORDS = /^(?:(?:contents|toctree|sectnum|highlight|default-role|index)::|_[^:]*:\s*$)/;
/** What is said to some readers alone: for whom is no word of the text. */
const FOR_SOME = /^(?:only|raw)$/;

/** Reads reStructuredText: headings, lists of all kinds, fields, tables, notes. Nothing of it is run or included. */
export function rstBlocks(text: string): TextBlock[] {
  const lines = text.split('\n').map((one, at) => ({ text: one.replaceAll('\t', '        ').trimEnd(), line: at + 1 }));
  return blocksIn(lines, []);
}

/** Reads lines of one indentation; `styles` are those of the titles so far, from the highest on. */
function blocksIn(lines: readonly RstLine[], styles: string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const [first] = lines.slice(at, at + 1);
    if (!first?.text) {
      at++;
      continue;
    }
    const title = titleAt(lines, at);
    if (title) {
      if (title.text) blocks.push({ ...blank(first), kind: 'heading', depth: depthOf(title.style, styles), text: readInline(title.text) });
      at += title.lines;
      continue;
    }
    const read = TABLE.test(first.text) ? tableAt(lines, at) : (entryAt(lines, at, styles) ?? paragraphAt(lines, at, styles));
    for (const block of read.blocks) addBlock(blocks, block);
    at += Math.max(1, read.lines);
  }
  return blocks;
}

const blank = ({ line }: RstLine): TextBlock => ({ line, kind: 'text', depth: 0, text: '', bullets: [], rows: [] });

/** Bullets that follow one another are of one list, and so are fields. */
function addBlock(blocks: TextBlock[], block: TextBlock): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && block.kind === 'list') (last.bullets as Bullet[]).push(...block.bullets);
  else blocks.push(block);
}

interface Read {
  blocks: readonly TextBlock[];
  /** How many lines it takes. */
  lines: number;
}

/** A title with a line below it, or one above it as well; a line of signs alone only parts. */
function titleAt(lines: readonly RstLine[], at: number): { text: string; style: string; lines: number } | undefined {
  const [first = '', second = '', third = ''] = lines.slice(at, at + 3).map(({ text }) => text);
  const over = ADORNMENT.exec(first);
  if (over) {
    const isTitle = second.trim() !== '' && third[0] === over[1] && ADORNMENT.test(third);
    return isTitle ? { text: second.trim(), style: `${over[1]} above`, lines: 3 } : { text: '', style: '', lines: 1 };
  }
  const under = ADORNMENT.exec(second);
  return under && first[0] !== ' ' ? { text: first, style: under[1] ?? '', lines: 2 } : undefined;
}

function depthOf(style: string, styles: string[]): number {
  if (!styles.includes(style)) styles.push(style);
  return styles.indexOf(style) + 1;
}

const indentOf = (text: string) => text.length - text.trimStart().length;

/** The lines after one that are indented below it, without what indents them. */
function bodyAfter(lines: readonly RstLine[], at: number): RstLine[] {
  const own = indentOf(lines[at]?.text ?? '');
  let end = at + 1;
  while (end < lines.length && (lines[end]?.text === '' || indentOf(lines[end]?.text ?? '') > own)) end++;
  while (end > at + 1 && lines[end - 1]?.text === '') end--;
  return dedented(lines.slice(at + 1, end));
}

function dedented(lines: readonly RstLine[]): RstLine[] {
  const least = lines.reduce((min, { text }) => (text === '' ? min : Math.min(min, indentOf(text))), Number.POSITIVE_INFINITY);
  return lines.map(({ text, line }) => ({ line, text: text.slice(Number.isFinite(least) ? least : 0) }));
}

/** A directive, bullet, field or term with what is indented below it. */
function entryAt(lines: readonly RstLine[], at: number, styles: string[]): Read | undefined {
  const first = lines[at];
  if (!first) return undefined;
  const sign = BULLET.exec(first.text) ?? COUNTED.exec(first.text) ?? FIELD.exec(first.text) ?? DIRECTIVE.exec(first.text);
  if (!sign) return undefined;
  const body = bodyAfter(lines, at);
  const rest = { ...first, text: first.text.slice(sign[0].length) };
  const count = 1 + body.length;
  if (DIRECTIVE.test(first.text)) return { blocks: directive(rest, body, styles), lines: count };
  if (sign[1] !== undefined && FIELD.test(first.text)) {
    const value = blocksIn(
      [rest, ...body].filter(({ text }, index) => index > 0 || text),
      styles,
    );
    return { blocks: labelledBlocks(first, sign[1], value), lines: count };
  }
  const [text, ...more] = blocksIn([rest, ...body], styles);
  const isText = text?.kind === 'text';
  const bullet: Bullet = {
    line: first.line,
    text: isText ? text.text.replaceAll('\n', ' ') : '',
    inner: (isText ? more : [...(text ? [text] : []), ...more]).flatMap(bulletsOf),
  };
  return { blocks: [{ ...blank(first), kind: 'list', bullets: [bullet] }], lines: count };
}

function bulletsOf({ kind, bullets, rows, text, line }: TextBlock): readonly Bullet[] {
  if (kind === 'list') return bullets;
  return [{ line, text: kind === 'table' ? rows.flat().join('; ') : text, inner: [] }];
}

/** A label in bold, with its words behind it or below it. */
function labelledBlocks(first: RstLine, label: string, below: readonly TextBlock[]): TextBlock[] {
  const [text, ...more] = below;
  const head = `**${readInline(label.trim())}:**`;
  if (text?.kind === 'text') return [{ ...blank(first), text: `${head} ${text.text.replaceAll('\n', ' ')}` }, ...more];
  return [{ ...blank(first), text: head }, ...below];
}

/** What a note or box says is kept, under its title where it has one; so are comments. */
function directive({ text, line }: RstLine, body: readonly RstLine[], styles: string[]): TextBlock[] {
  const [, name, argument = ''] = /^([\w-]+)::(.*)$/.exec(text) ?? [];
  if (WITHOUT_WORDS.test(text)) return [];
  if (name === 'meta' || FOR_SOME.test(name ?? '')) return blocksIn(body, styles);
  const start = body.findIndex((one) => !FIELD.test(one.text));
  const options = name === undefined ? [] : body.slice(0, start < 0 ? body.length : start);
  const said = blocksIn(body.slice(options.length), styles);
  const words = options.flatMap((one) => /^:(?:alt|caption|name|title):(.*)$/.exec(one.text)?.[1]?.trim() ?? []);
  if (name === 'list-table') return [...paragraph(argument.trim(), line), listTable(said, line)];
  return [...paragraph([name === undefined ? text : argument.trim(), ...words].filter(Boolean).join('\n'), line), ...said];
}

const paragraph = (text: string, line: number): TextBlock[] => (text ? [{ ...blank({ text, line }), text: readInline(text) }] : []);

/** A table that is written as a list of lists. */
function listTable(said: readonly TextBlock[], line: number): TextBlock {
  const rows = said.flatMap(({ bullets }) => bullets).map((row) => [row.text, ...row.inner.map(({ text }) => text)].filter(Boolean));
  return { ...blank({ text: '', line }), kind: 'table', rows };
}

function tableAt(lines: readonly RstLine[], at: number): Read {
  let end = at;
  while (end < lines.length && lines[end]?.text !== '') end++;
  const own = lines.slice(at, end);
  const rows = own[0]?.text.startsWith('+') ? gridTable(own) : simpleTable(own);
  return {
    blocks: [{ ...blank(own[0] ?? { text: '', line: 1 }), kind: 'table', rows: rows.map((row) => row.map(readInline)) }],
    lines: own.length,
  };
}

/** A paragraph; a term with what is said of it; what is indented as a whole is quoted. */
function paragraphAt(lines: readonly RstLine[], at: number, styles: string[]): Read {
  const first = lines[at] ?? { text: '', line: 1 };
  const own = indentOf(first.text);
  if (own > 0) {
    let end = at;
    while (end < lines.length && (lines[end]?.text === '' || indentOf(lines[end]?.text ?? '') > 0)) end++;
    const quoted = blocksIn(dedented(lines.slice(at, end)), styles);
    return { blocks: quoted.map((block) => (block.kind === 'text' ? { ...block, kind: 'quote' } : block)), lines: end - at };
  }
  const next = lines[at + 1]?.text ?? '';
  if (next !== '' && indentOf(next) > 0) {
    const body = bodyAfter(lines, at);
    return { blocks: labelledBlocks(first, first.text, blocksIn(body, styles)), lines: 1 + body.length };
  }
  let end = at;
  while (end < lines.length && lines[end]?.text !== '') end++;
  const text = lines.slice(at, end).map((one) => one.text.replace(/^\| ?/, ''));
  return { blocks: paragraph(text.join('\n').replace(/::$/, ':'), first.line), lines: end - at };
}
