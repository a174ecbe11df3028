import { FLOOR } from '../../schema/snapshot.ts';

/** A number that is not there to be told, because it would tell of too few people. */
export type Told = number | null;

/** Whether so many people are too few to be told of. None at all are nobody. */
export function isSmall(people: number): boolean {
  return people > 0 && people < FLOOR;
}

/**
 * Which parts of a known total are withheld: small ones, and where what is left of the total would then give them away, the smallest others as well,
 * until at least two are withheld that are ten people or more together. Fewer than that cannot be hidden in a total: all are withheld.
 */
export function withheldParts(parts: readonly number[]): boolean[] {
  const withheld = parts.map(isSmall);
  if (!withheld.includes(true)) return withheld;
  const next = parts.map((size, at) => ({ size, at })).filter(({ size }) => size >= FLOOR);
  next.sort((a, b) => a.size - b.size || a.at - b.at);
  const isSafe = () => {
    const hidden = parts.filter((_, at) => withheld[at]);
    return hidden.length > 1 && hidden.reduce((sum, one) => sum + one, 0) >= FLOOR;
  };
  for (const { at } of next) {
    if (isSafe()) break;
    withheld[at] = true;
  }
  return isSafe() ? withheld : parts.map(() => true);
}

/** The segments of which the size is withheld. Only sizes count, whatever order they come in. */
export function hiddenSizes(sizes: ReadonlyMap<string, number>): Set<string> {
  const ids = [...sizes.keys()].sort();
  const hidden = withheldParts(ids.map((id) => sizes.get(id) ?? 0));
  return new Set(ids.filter((_, index) => hidden[index]));
}

/** Whether some people of a known number may be told: neither they nor the others are too few. */
export function isTellable(some: number, all: number): boolean {
  return !isSmall(some) && !isSmall(all - some);
}

/** A table of counts. */
export type Table = readonly (readonly number[])[];
type Marks = boolean[][];

/** What is known of a table beside its cells. */
export interface Known {
  /** Cells that are withheld whatever they hold. */
  first?: (row: number, column: number) => boolean;
  /** Cells in which nobody can be, as everybody knows: they hide nothing. */
  fixed?: (row: number, column: number) => boolean;
  /** Rows and columns of which the sums are withheld, too: where there are any, two at least. */
  rows?: readonly boolean[];
  columns?: readonly boolean[];
}

/**
 * Which cells of a table are withheld whose sums of rows and columns are known. A withheld cell is one corner of a rectangle of withheld cells around
 * which a contact could be moved without any sum, or any mean of scores, coming out otherwise: from what is told, nobody can know it. Where a
 * sum is withheld itself, a contact could be moved from its cells to those of another such sum. Undefined where a cell cannot be hidden like that:
 * the whole table is then to be withheld.
 */
export function withheldCells(table: Table, known: Known = {}): Marks | undefined {
  const isFree = (row: number, column: number) => known.fixed?.(row, column) !== true;
  const isHidden = (row: number, column: number) => known.rows?.[row] === true || known.columns?.[column] === true;
  const marks = table.map((cells, row) =>
    cells.map(
      (count, column) =>
        isFree(row, column) && (isSmall(count) || known.first?.(row, column) === true || (count > 0 && isHidden(row, column))),
    ),
  );
  for (const [row, cells] of table.entries()) {
    for (const column of cells.keys()) {
      if (!marks[row]?.[column]) continue;
      const corners = isHidden(row, column)
        ? partnerOf(table, marks, [row, column], known)
        : rectangleAround(table, marks, row, column, (y, x) => !isFree(y, x) || isHidden(y, x));
      if (!corners) return undefined;
      for (const [y, x] of corners) (marks[y] ?? [])[x] = true;
    }
  }
  // Cells that hide others may be marked after they were looked at: each is a corner of the same rectangle, and as safe.
  return marks;
}

/** A cell of another withheld sum that a contact could be moved to, or from: the nearest to being withheld already. */
function partnerOf(
  table: Table,
  marks: Marks,
  [row, column]: Cell,
  { rows = [], columns = [], fixed }: Known,
): readonly Cell[] | undefined {
  const fits = (own: number, other: number, hidden: readonly boolean[]) =>
    hidden[own] ? own !== other && hidden[other] === true : own === other;
  const at = (y: number, x: number) => table[y]?.[x] ?? 0;
  const partners = table.flatMap((cells, y) =>
    [...cells.keys()].flatMap((x): Cell[] => {
      const isOne = fits(row, y, rows) && fits(column, x, columns) && fixed?.(y, x) !== true;
      return isOne && Math.max(at(row, column), at(y, x)) > 0 ? [[y, x]] : [];
    }),
  );
  const [best] = partners.sort(([a, b], [c, d]) => Number(marks[c]?.[d]) - Number(marks[a]?.[b]) || at(a, b) - at(c, d));
  return best && [best];
}

type Cell = readonly [row: number, column: number];

/** The rectangle that withholds the fewest more cells, and of these the fewest people. */
function rectangleAround(
  table: Table,
  marks: Marks,
  row: number,
  column: number,
  fixed: (row: number, column: number) => boolean,
): readonly Cell[] | undefined {
  let best: { corners: readonly Cell[]; more: number; people: number } | undefined;
  const at = ([y, x]: Cell) => table[y]?.[x] ?? 0;
  for (const y of table.keys()) {
    if (y === row) continue;
    for (const x of table[row]?.keys() ?? []) {
      if (x === column) continue;
      const corners: readonly Cell[] = [
        [row, column],
        [y, x],
        [row, x],
        [y, column],
      ];
      if (corners.some(([a, b]) => fixed(a, b))) continue;
      const counts = corners.map(at);
      // Somebody could be moved one way round or the other.
      const [own = 0, across = 0, beside = 0, below = 0] = counts;
      if (Math.min(own, across) === 0 && Math.min(beside, below) === 0) continue;
      const added = corners.filter(([a, b]) => !marks[a]?.[b]);
      const people = added.reduce((sum, cell) => sum + at(cell), 0);
      if (!best || added.length < best.more || (added.length === best.more && people < best.people))
        best = { corners, more: added.length, people };
    }
  }
  return best?.corners;
}
