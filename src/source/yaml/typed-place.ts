import type { Place } from '../../diagnostics/diagnostic.ts';

/** A place on a line that was mended in order to be read, as the place of the same characters on the line as it was typed. */
export function typedPlace(place: Place, mended: string, typed: string): Place {
  if (mended === typed) return place;
  const shorter = Math.min(mended.length, typed.length);
  let before = 0;
  while (before < shorter && mended[before] === typed[before]) before++;
  let after = 0;
  while (after < shorter - before && mended.at(-1 - after) === typed.at(-1 - after)) after++;
  // A place that begins or ends inside what was mended takes in all of it.
  const toTyped = (column: number, inside: number) => {
    if (column - 1 <= before) return column;
    return mended.length - (column - 1) <= after ? column + typed.length - mended.length : inside;
  };
  const column = toTyped(place.column, before + 1);
  return { ...place, column, endColumn: Math.max(column + 1, toTyped(place.endColumn, typed.length - after + 1)) };
}
