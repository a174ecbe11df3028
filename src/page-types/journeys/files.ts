import { placedJourneys } from '../../facts/journeys.ts';
import { journeyRowsHref } from '../../reading/href.ts';
import type { View } from '../../reading/view.ts';
import { countShown, rowsOf } from './matrix.ts';
import { keysOf, rowHtml, rowWords } from './row.ts';

/** The rows after those of the page, for its script, by their path on the site: nothing where the page holds all. */
export function journeysFiles(view: View): Map<string, () => string> {
  const all = placedJourneys(view.handbook);
  const shown = countShown(all);
  if (shown === all.length) return new Map();
  const make = () => {
    const words = rowWords(view);
    return JSON.stringify(
      rowsOf(view)
        .rows.slice(shown)
        .map((row) => ({ keys: keysOf(row), html: rowHtml(row, words) })),
    );
  };
  return new Map([[journeyRowsHref(view).slice(view.base.length), make]]);
}
