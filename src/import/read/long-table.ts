import { labelWords } from '../names/label.ts';
import type { Resolve } from '../resolve.ts';
import { type Draft, item, type TreeEntry } from '../tree.ts';

/** Rows by which a column is judged. */
const SAMPLE = 200;
/** So many fields have to be named in a column for it to hold their names. */
const FEWEST = 2;

/** A table that says one fact of somebody on each row: the columns that hold whom, what, and what of it. */
interface LongTable {
  who: number;
  what: number;
}

/**
 * Reads a table of one fact a row: `Maya | goal | Ship`. A column names fields and persons come back in another.
 * Undefined where it is none; `line` says on which line each row stands.
 */
export function longTable(rows: readonly (readonly string[])[], line: (at: number) => number, resolve: Resolve): Draft[] | undefined {
  const found = columnsOf(rows.slice(1, SAMPLE), resolve);
  if (!found) return undefined;
  const people = new Map<string, TreeEntry[]>();
  let key = '';
  for (const [at, cells] of rows.entries()) {
    const who = cells[found.who]?.trim() ?? '';
    if (at === 0 || !cells.some((cell) => cell.trim())) continue;
    // A cell that was left empty, or merged, says what the one above it says.
    key = who || key;
    const entries = people.get(key) ?? [];
    people.set(key, entries);
    entries.push(entryOf(cells, found, rows[0] ?? [], line(at)));
  }
  return [...people].map(([name, entries]): Draft => ({ ...(name && { title: name }), why: ['fields'], entries }));
}

function entryOf(cells: readonly string[], { who, what }: LongTable, head: readonly string[], line: number): TreeEntry {
  const said = cells.flatMap((cell, at) => (at !== who && at !== what && cell.trim() ? [{ cell: cell.trim(), at }] : []));
  const [first, ...more] = said;
  const inner = more.map(({ cell, at }) => (head[at]?.trim() ? `${head[at]?.trim()}: ${cell}` : cell));
  return { path: [cells[what]?.trim() || '//'], line, isKey: true, items: first ? [item(first.cell, true, inner)] : [] };
}

/** The column of fields is the one whose words name most of them; people stand in the first other one that repeats itself in few words. */
function columnsOf(rows: readonly (readonly string[])[], resolve: Resolve): LongTable | undefined {
  const width = Math.min(12, Math.max(0, ...rows.map(({ length }) => length)));
  if (width < 3 || rows.length < 4) return undefined;
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean));
  const known = columns.map((cells) => knownIn(cells, resolve));
  const what = known.indexOf(Math.max(...known));
  if ((known[what] ?? 0) < FEWEST || !repeats(columns[what] ?? [])) return undefined;
  const who = columns.findIndex(
    (cells, at) => at !== what && repeats(cells) && cells.every((cell) => cell.length <= 60) && (known[at] ?? 0) === 0,
  );
  return who < 0 ? undefined : { who, what };
}

/** Whether a column says a few things again and again. */
export const repeats = (cells: readonly string[]) => new Set(cells).size * 1.5 <= cells.length && new Set(cells).size > 1;

/** How many fields a column names, where at least half of its words are such names. */
function knownIn(cells: readonly string[], resolve: Resolve): number {
  const words = new Map(cells.map((cell) => [labelWords(cell), cell]));
  const targets = [...words.values()].flatMap((cell) => {
    const match = resolve([cell]);
    return match && match.sure !== 'near' ? [match.target] : [];
  });
  return targets.length * 2 >= words.size ? new Set(targets).size : 0;
}
