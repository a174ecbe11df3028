import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movementOf } from '../../../src/portfolio/measure/movement.ts';
import { hiddenSizes, isSmall, isTellable, withheldCells, withheldParts } from '../../../src/portfolio/measure/withhold.ts';
import { runs } from '../../support/chance.ts';

const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 5000 })), { minLength: 1, maxLength: 8 });
const cell = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
const square = (size: number) => fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });

test('no part of a known total is found from the others, and what is withheld is ten people or more together', () => {
  fc.assert(
    fc.property(sizes, (parts) => {
      const withheld = withheldParts(parts);
      const hidden = parts.filter((_, at) => withheld[at]);
      for (const [at, size] of parts.entries()) if (isSmall(size)) expect(withheld[at]).toBe(true);
      if (hidden.length === parts.length) return;
      if (hidden.length > 0) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(10);
      }
    }),
    runs(200),
  );
});

/** Another table from which all that is told would come out the same, in which this cell is another number. */
function another(table: readonly (readonly number[])[], marks: boolean[][], row: number, column: number): number[][] | undefined {
  for (const y of table.keys())
    for (const x of table[0]?.keys() ?? [])
      for (const by of [1, -1]) {
        if (y === row || x === column) continue;
        const moved = table.map((cells) => [...cells]);
        const corners = [
          [row, column, by],
          [y, x, by],
          [row, x, -by],
          [y, column, -by],
        ] as const;
        for (const [a, b, d] of corners) (moved[a] ?? [])[b] = (moved[a]?.[b] ?? 0) + d;
        if (corners.every(([a, b]) => marks[a]?.[b] && (moved[a]?.[b] ?? -1) >= 0)) return moved;
      }
  return undefined;
}

const margins = (table: readonly (readonly number[])[]) => ({
  rows: table.map((cells) => cells.reduce((sum, one) => sum + one, 0)),
  columns: (table[0] ?? []).map((_, at) => table.reduce((sum, cells) => sum + (cells[at] ?? 0), 0)),
});

type Cell = readonly [row: number, column: number, count: number];
const cellsOf = (table: readonly (readonly number[])[]): Cell[] =>
  table.flatMap((cells, row) => cells.map((count, column): Cell => [row, column, count]));

test('each withheld cell of a table of scores could be another number, with the same sums of rows and columns and so the same means', () => {
  fc.assert(
    fc.property(square(5), (table) => {
      const marks = withheldCells(table);
      if (!marks) return;
      const isWithheld = ([row, column]: Cell) => marks[row]?.[column] === true;
      expect(cellsOf(table).filter((cell) => isSmall(cell[2]) && !isWithheld(cell))).toEqual([]);
      for (const [row, column] of cellsOf(table).filter(isWithheld)) {
        const other = another(table, marks, row, column) ?? [];
        expect(margins(other), `${row} ${column}`).toEqual(margins(table));
        expect(other[row]?.[column]).not.toBe(table[row]?.[column]);
        expect(cellsOf(other).filter((cell) => !isWithheld(cell))).toEqual(cellsOf(table).filter((cell) => !isWithheld(cell)));
      }
    }),
    runs(200),
  );
});

test('what is told of moves leaves every move of fewer than ten, and whoever stayed beside it, open between two snapshots', () => {
  const names = ['a', 'b', 'c', 'others'];
  fc.assert(
    fc.property(square(5), (table) => {
      const [froms, tos] = [
        [...names, 'new'],
        [...names, 'gone'],
      ];
      const moved = new Map(
        froms.map((from, row) => [
          from,
          new Map(tos.map((to, column) => [to, from === 'new' && to === 'gone' ? 0 : (table[row]?.[column] ?? 0)])),
        ]),
      );
      const count = (from: string, to: string) => moved.get(from)?.get(to) ?? 0;
      const now = new Map(names.map((to) => [to, froms.reduce((sum, from) => sum + count(from, to), 0)]));
      const hiddenNow = hiddenSizes(now);
      const told = movementOf(moved, new Map(names.map((id) => [id, hiddenNow.has(id)])));
      for (const to of names) {
        const { entries, exits, moves } = told.get(to) ?? { entries: null, exits: null, moves: {} };
        if (entries !== null) expect(isSmall(entries)).toBe(false);
        if (exits !== null) expect(isSmall(exits)).toBe(false);
        const small = froms.filter((from) => from !== to && isSmall(count(from, to)));
        expect(small.filter((from) => typeof moves[from] === 'number')).toEqual([]);
        // A column in which one move alone is withheld would give it away, as its sum is known.
        const open = froms.filter((from) => from !== to && moves[from] === null).length + (entries === null ? 1 : 0);
        if (Object.keys(moves).length > 0 && !hiddenNow.has(to)) expect(open).not.toBe(1);
      }
    }),
    runs(200),
  );
});

test('a share is told when neither it nor the rest is a small group', () => {
  expect([isTellable(10, 20), isTellable(10, 19), isTellable(9, 100), isTellable(0, 100), isTellable(100, 100)]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});
