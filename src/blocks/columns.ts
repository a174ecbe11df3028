import type { Block, Evidence, Pair, Statement } from '../reading/block.ts';
import type { Text } from '../reading/text.ts';
import type { Field, Section } from './section.ts';

/** Characters of a line, in a column that is half of a page wide. */
const LINE = 64;

/** Blocks that need the whole width of a page. */
const WIDE: ReadonlySet<Block['type']> = new Set(['journey', 'compare', 'patterns', 'figures', 'verbatims']);

/** Of a value that stands beside its name. */
const BESIDE = 50;
/** Between two parts of a column, in lines. */
const BETWEEN = 0.8;
/** Of a voice that is set large. */
const VOICE_LINE = 34;

/** What stands in a column: a field, or a voice between fields. */
export type ColumnPart = { field: Field } | { voice: Evidence };

/** Parts one below the other: one that needs the whole width, or several side by side in two columns of about one height. */
export type SectionRow = { wide: ColumnPart } | { columns: ColumnPart[][] };

/**
 * Lays out a section in its order, its voice at the beginning or the end, whichever leaves less room empty. What opens later moves nothing
 * from one column to the other: they are divided once, by their lines.
 */
export function rowsOf({ fields, voice }: Section): SectionRow[] {
  const own = fields.filter(({ drawn }) => !drawn).map((field) => ({ field }));
  if (!voice) return laidOut(own);
  const [opens, closes] = [laidOut([{ voice }, ...own]), laidOut([...own, { voice }])];
  return heightOf(closes) < heightOf(opens) ? closes : opens;
}

function laidOut(parts: readonly ColumnPart[]): SectionRow[] {
  const rows: SectionRow[] = [];
  let run: ColumnPart[] = [];
  const close = () => {
    const [only] = run;
    if (only) rows.push(run.length === 1 ? { wide: only } : { columns: inColumns(run, 2, linesOfPart) });
    run = [];
  };
  for (const part of parts) {
    if ('field' in part && isWide(part.field)) {
      close();
      rows.push({ wide: part });
    } else run.push(part);
  }
  close();
  return rows;
}

function heightOf(rows: readonly SectionRow[]): number {
  return sum(rows, (row) => ('wide' in row ? linesOfPart(row.wide) : Math.max(...row.columns.map((column) => sum(column, linesOfPart)))));
}

function isWide({ block, quiet }: Field): boolean {
  return WIDE.has(block.type) || (block.type === 'entries' && quiet === true);
}

function linesOfPart(part: ColumnPart): number {
  if ('voice' in part) return 3 + 1.5 * Math.ceil((part.voice.text?.text.length ?? 0) / VOICE_LINE);
  return linesOf(part.field.block) + (part.field.quiet ? 0 : 1.5);
}

/** Divides things in their order into columns of which the longest is as short as can be. */
export function inColumns<T>(all: readonly T[], most: number, lines: (one: T) => number): T[][] {
  if (most === 1 || all.length < 2) return [[...all]];
  const height = (column: readonly T[]) => sum(column, (one) => lines(one) + BETWEEN);
  const divided = all.map((_, at) =>
    [all.slice(0, at + 1), ...inColumns(all.slice(at + 1), most - 1, lines)].filter(({ length }) => length > 0),
  );
  const longest = (columns: readonly T[][]) => Math.max(...columns.map(height));
  return divided.reduce((best, columns) => (longest(columns) < longest(best) ? columns : best));
}

/** About how many lines a block takes in a column. */
export function linesOf(block: Block, width = LINE): number {
  const linesOfText = ({ text }: Text) => Math.ceil(text.length / width);
  switch (block.type) {
    case 'text':
      return linesOfText(block.text) * (block.kind === 'prose' ? 1.25 : 1);
    case 'list':
      return sum(block.items, linesOfText);
    case 'links':
      return sum(block.items, ({ more }) => 1.2 + linesOfPairs(more));
    case 'pairs':
      return linesOfPairs(block.items);
    case 'entries':
      return sum(block.items, ({ pairs }) => 2 + linesOfPairs(pairs));
    case 'table':
      return 1.5 + block.rows.length * 2;
    case 'statements':
      return sum(block.items, (one) => linesOfStatement(one, width));
    case 'scales':
      return sum(block.items, ({ note }) => 3.2 + (note ? 1 : 0));
    case 'channels':
      return sum(block.items, ({ purpose }) => (purpose ? 2.4 : 1.4));
    default:
      return 2;
  }
}

/** About how many lines labelled values take. */
export function linesOfPairs(pairs: readonly Pair[]): number {
  return sum(pairs, ({ block, introduces }) => (introduces ? 0.5 : linesOf(block, BESIDE) + 0.2));
}

function linesOfStatement({ text, note, answer, more, evidence, priority, standing }: Statement, width: number): number {
  const marks = (evidence.length > 0 ? 11 : 0) + (standing?.kind === 'hypothesis' ? 11 : 0) + (priority ? 15 : 0) + more.length * 14;
  const other = [note, answer].reduce((lines, one) => lines + (one ? Math.ceil(one.text.length / width) + 0.3 : 0), 0);
  return Math.ceil((text.text.length + marks) / width) + 0.3 + other;
}

function sum<T>(all: readonly T[], lines: (one: T) => number): number {
  return all.reduce((before, one) => before + lines(one), 0);
}
