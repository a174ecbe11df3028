import type { Block, Evidence } from '../reading/block.ts';
import { isBrief } from './brief.ts';
import { linesOf, sum } from './lines.ts';
import type { Field, Section } from './section.ts';

/** How wide a column is, in characters: of those of which a page has two, a narrower and a wider one, which are a third and the rest. */
const [HALF, THIRD, REST] = [64, 42, 86] as const;

/** The columns that parts can stand in, the easiest to read first. */
const SETTINGS = [
  { setting: 'in-two', widths: [HALF, HALF] },
  { setting: 'in-two is-led', widths: [REST, THIRD] },
  { setting: 'in-two is-followed', widths: [THIRD, REST] },
  { setting: 'in-three', widths: [THIRD, THIRD, THIRD] },
] as const;

/** One that is harder to read than the first has to be so much shorter. */
const HARDER = 1.06;

/** Blocks that need the whole width of a page. */
const WIDE: ReadonlySet<Block['type']> = new Set(['journey', 'compare', 'patterns', 'figures', 'heat', 'verbatims']);

/** Between two parts of a column, in lines. */
const BETWEEN = 0.8;

/** What stands in a column: a field, or a voice between fields. */
export type ColumnPart = { field: Field } | { voice: Evidence };

/** Parts side by side in columns of about one height; a part that needs the whole width stands alone. */
export interface SectionRow {
  setting?: string;
  columns: ColumnPart[][];
}

/**
 * Lays out a section in its order, its voice at the beginning or the end, whichever leaves less room empty. What opens later moves nothing
 * from one column to another: they are divided once, by their lines.
 */
export function rowsOf({ fields, voice }: Section): SectionRow[] {
  const own = fields.filter(({ drawn }) => !drawn).map((field) => ({ field }));
  if (!voice) return laidOut(own).map(({ row }) => row);
  const [opens, closes] = [laidOut([{ voice }, ...own]), laidOut([...own, { voice }])];
  const height = (rows: readonly Tall[]) => sum(rows, ({ lines }) => lines);
  return (height(closes) < height(opens) ? closes : opens).map(({ row }) => row);
}

/** A row, and about how many lines it takes, more where it is harder to read. */
interface Tall {
  row: SectionRow;
  lines: number;
}

function laidOut(parts: readonly ColumnPart[]): Tall[] {
  const runs: ColumnPart[][] = [];
  let open: ColumnPart[] | undefined;
  for (const part of parts) {
    const alone = 'field' in part && isWide(part.field);
    if (!open || alone) {
      open = [];
      runs.push(open);
    }
    open.push(part);
    if (alone) open = undefined;
  }
  return runs.map(rowOf);
}

/** The setting that takes least room; a part that stands alone has no other. */
function rowOf(parts: readonly ColumnPart[]): Tall {
  if (parts.length === 1) return { row: { columns: [[...parts]] }, lines: sum(parts, (part) => linesOfPart(part, REST)) };
  const ways = SETTINGS.map(({ setting, widths }, at): Tall => {
    const columns = inColumns(parts, widths.length, (part, column) => linesOfPart(part, widths[column] ?? THIRD));
    const lines = Math.max(...columns.map((column, which) => sum(column, (part) => linesOfPart(part, widths[which] ?? THIRD) + BETWEEN)));
    return { row: { setting, columns }, lines: at === 0 ? lines : lines * HARDER };
  });
  return ways.reduce((best, way) => (way.lines < best.lines ? way : best));
}

function isWide({ block, quiet }: Field): boolean {
  return WIDE.has(block.type) || (block.type === 'entries' && quiet === true);
}

function linesOfPart(part: ColumnPart, width: number): number {
  // A voice is set twice as large.
  if ('voice' in part) return 3 + 1.5 * Math.ceil((part.voice.text?.text.length ?? 0) / (width / 1.9));
  const { block, label, quiet } = part.field;
  const title = quiet ? 0 : isBrief(block) ? label.text.length / width : 1.1;
  return linesOf(block, width) + title;
}

/** How things from some place on are divided among the columns that are left: where each column ends, and how long the longest is. */
interface Division {
  ends: number[];
  longest: number;
}

/**
 * Divides things in their order into columns of which the longest is as short as can be. How long one is may depend on its column. Work
 * grows with the square of how many they are: a list may have thousands.
 */
export function inColumns<T>(all: readonly T[], most: number, lines: (one: T, column: number) => number): T[][] {
  const tops = Array.from({ length: most }, (_, column) => runningSums(all.map((one) => lines(one, column) + BETWEEN)));
  const height = (column: number, from: number, to: number) => (tops[column]?.[to] ?? 0) - (tops[column]?.[from] ?? 0);
  const known = tops.map((): Division[] => []);
  const divided = (column: number, from: number): Division => {
    const before = known[column]?.[from];
    if (before) return before;
    let best: Division = { ends: [all.length], longest: height(column, from, all.length) };
    if (column + 1 < most) {
      // A column that is longer than the best division has no place for more.
      for (let end = from + 1; end < all.length && height(column, from, end) < best.longest; end++) {
        const rest = divided(column + 1, end);
        const longest = Math.max(height(column, from, end), rest.longest);
        if (longest < best.longest) best = { ends: [end, ...rest.ends], longest };
      }
    }
    const row = known[column];
    if (row) row[from] = best;
    return best;
  };
  const { ends } = divided(0, 0);
  return ends.map((end, at) => all.slice(ends[at - 1] ?? 0, end));
}

/** The sum of the first none, one, two… of some numbers, in hundredths, so that no sum depends on its order. */
function runningSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((one) => (sum += Math.round(one * 100)))];
}
