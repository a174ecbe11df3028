import { diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { lineNumberAt } from '../../source/lines.ts';
import { excessOf } from '../../text/markdown.ts';
import { allEntries, type Rule } from '../context.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** No text holds so much markup that it is shown as plain words. */
export const markupBounded: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) {
      const excess = text.tree && excessOf(text.tree);
      if (excess) yield diagnose('text/too-much-markup', placeOf(text, excess.at), { of: excess.of, limit: excess.limit });
    }
  }
};

/** The line of a body; of a text under a key all of it, as its lines may be folded. */
function placeOf({ text, placeOfLine }: CheckedText, at: number): Place {
  return placeOfLine(lineNumberAt(text, at));
}
