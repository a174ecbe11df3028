import type { Part } from './parts.ts';
import { wordsIn } from './runs.ts';

/** About how many letters a line of a narrow column holds. */
const LETTERS = 36;

/** Spreads parts over columns, in their order, so that the tallest is as short as it can be. */
export function inColumns(parts: readonly Part[], count: number): Part[][] {
  const most = Math.min(count, parts.length);
  if (most <= 1) return parts.length > 0 ? [[...parts]] : [];
  const cuts = parts.slice(1).map((_, at) => at + 1);
  const best = cuts
    .map((cut) => [parts.slice(0, cut), ...inColumns(parts.slice(cut), most - 1)])
    .filter((columns) => columns.length === most)
    .map((columns) => ({ columns, tallest: Math.max(...columns.map(heightOf)) }))
    .reduce((a, b) => (b.tallest < a.tallest ? b : a));
  return best.columns.map((column) => [...column]);
}

/** About how many lines a column takes. */
function heightOf(column: readonly Part[]): number {
  return column.reduce((sum, part) => sum + linesOf(part), 0);
}

function linesOf({ groups }: Part): number {
  const items = groups.flatMap((group) => group.items);
  const titles = groups.filter(({ title }) => title).length;
  return 3 + titles * 1.6 + items.reduce((sum, item) => sum + Math.ceil(wordsIn(item).length / LETTERS) + 0.5, 0);
}
