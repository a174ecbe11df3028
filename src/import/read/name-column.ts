import { nameLikeness } from '../people/likeness.ts';
import { headingOf } from '../place/identity.ts';
import { shapeOf } from '../place/shape.ts';
import type { Resolve } from '../resolve.ts';
import { repeats } from './long-table.ts';

/** What stands in the corner of a table that has names along one side and fields along the other: nothing, or what the fields are called. */
export const CORNER =
  /^(?:champs?|crit[eè]res?|rubriques?|attributs?|informations?|fields?|criteri(?:on|a)|attributes?|merkmal|feld|personas?|profile?s?|\W*)?$/i;

/** Rows by which a column is judged. */
const SAMPLE = 50;
/** Columns among which that of the names is, where nothing says so. */
const FIRST = 4;

/** The column that holds the names of the people of a table, by its head or by what stands in it; below zero where there is none. */
export function nameColumn(heads: readonly string[], lines: readonly (readonly string[])[], resolve: Resolve): number {
  const said = heads.findIndex((cell) => cell !== '' && resolve([cell])?.target === 'name');
  if (said >= 0 || heads.slice(1).filter(Boolean).length === 0) return said;
  const columns = heads.slice(0, FIRST).map((_, at) => lines.slice(0, SAMPLE).flatMap((cells) => cells[at]?.trim() || []));
  if (mayName(heads[0] ?? '', columns[0] ?? [], resolve)) return 0;
  return columns.findIndex(
    (cells, at) => at > 0 && resolve([heads[at] ?? '']) === undefined && areDistinct(cells) && likeness(cells) >= 0.8,
  );
}

/** Whether a column says something else on each row. */
export const areDistinct = (cells: readonly string[]) => cells.length > 1 && new Set(cells).size === cells.length;

const likeness = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + nameLikeness(headingOf(cell).short ?? cell), 0) / Math.max(1, cells.length);

/** Whether the first column names people: an empty corner, names in it, or words that are few, differ, or come back together. */
function mayName(head: string, cells: readonly string[], resolve: Resolve): boolean {
  // Rows may be numbered.
  const worded = cells.filter((cell) => /\p{L}/u.test(cell));
  if (worded.length === 0) return false;
  if (CORNER.test(head)) return true;
  const match = resolve([head]);
  const isKnown = match !== undefined && match.sure !== 'near';
  if (isKnown) return likeness(worded) >= 0.7 && shapeOf(match.target).kind === 'text' && match.target !== 'role';
  if (areDistinct(worded) && likeness(worded) >= 0.5) return true;
  const areFew = worded.every((cell) => cell.length <= 40 && !/[.!?]$/.test(cell));
  return areFew && worded.length === cells.length && worded.length > 1 && (areDistinct(worded) || repeats(worded));
}
