import { GONE, type MeasuredSegment, NEW } from '../../schema/snapshot.ts';
import { hiddenSizes, isSmall, withheldCells } from './withhold.ts';

/** Contacts by the segment that they had and the one that they have; `new` and `gone` where they had or have none. */
export type Movement = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Moved = Required<Pick<MeasuredSegment, 'entries' | 'exits' | 'moves'>>;

/**
 * What may be told of who came, went and changed segments. The sizes of both snapshots are known, and so is everything that can be found from them:
 * those who stayed count as a cell of the table like any other. Pure.
 * @param hidden the present segments, and whether the size of each is withheld.
 */
export function movementOf(moved: Movement, hidden: ReadonlyMap<string, boolean>): Map<string, Moved> {
  const ids = [...hidden.keys()];
  const before = sizesBefore(moved);
  const hiddenBefore = hiddenSizes(before);
  const rows = [...new Set([...ids, ...before.keys()])].sort();
  const froms = [...rows, NEW];
  const tos = [...rows, GONE];
  const count = (from: string, to: string) => moved.get(from)?.get(to) ?? 0;
  const table = froms.map((from) => tos.map((to) => count(from, to)));
  const total = (cells: readonly number[]) => cells.reduce((sum, one) => sum + one, 0);
  const emptyRows = table.map((cells) => total(cells) === 0);
  const emptyColumns = tos.map((_, column) => total(table.map((cells) => cells[column] ?? 0)) === 0);
  const isFixed = (row: number, column: number) =>
    (froms[row] === NEW && tos[column] === GONE) || emptyRows[row] === true || emptyColumns[column] === true;
  const entries = (id: string) => total(froms.map((from) => (from === id ? 0 : count(from, id))));
  const exits = (id: string) => total(tos.map((to) => (to === id ? 0 : count(id, to))));
  const marks = withheldCells(table, {
    // Who came to a segment or left it is known from its sizes and from who stayed.
    first: (row, column) => froms[row] === tos[column] && (isSmall(entries(tos[column] ?? '')) || isSmall(exits(froms[row] ?? ''))),
    fixed: isFixed,
    rows: froms.map((from) => hiddenBefore.has(from)),
    columns: tos.map((to) => hidden.get(to) === true),
  });
  return new Map(
    ids.map((id): [string, Moved] => {
      const column = tos.indexOf(id);
      const isTold = (row: number) => marks !== undefined && !marks[row]?.[column];
      const stayed = isTold(froms.indexOf(id));
      const moves = froms.flatMap((from, row): [string, number | null][] => {
        if (from === id || marks === undefined || (isTold(row) && count(from, id) === 0)) return [];
        return [[from, isTold(row) ? count(from, id) : null]];
      });
      return [id, { entries: stayed ? entries(id) : null, exits: stayed ? exits(id) : null, moves: Object.fromEntries(moves) }];
    }),
  );
}

function sizesBefore(moved: Movement): Map<string, number> {
  const rows = [...moved].filter(([from]) => from !== NEW);
  return new Map(rows.map(([from, to]) => [from, [...to.values()].reduce((sum, one) => sum + one, 0)]));
}
