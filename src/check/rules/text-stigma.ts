import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lastKey } from '../../handbook/value-at.ts';
import type { Rule } from '../context.ts';
import { type HarmfulText, harmIn } from '../harm.ts';

/** No text reduces people to what sets them apart. Customers' own words are theirs, and what is not to be said has to be written down. */
export const textStigma: Rule = function* ({ handbook }) {
  for (const text of harmIn(handbook)) {
    if (isSpoken(text)) continue;
    for (const { word, index, instead, reason, language } of text.stigma) {
      if (language !== text.language.slice(0, 2)) continue;
      yield diagnose('text/stigmatising', text.placeOf(word, index), { word, instead, reason });
    }
  }
};

/** What somebody else says, or is told not to say. */
const OTHERS: ReadonlySet<unknown> = new Set(['avoidWords', 'dont', 'objections', 'quote', 'verbatims', 'cues']);

function isSpoken({ path }: HarmfulText): boolean {
  return path.some((step) => OTHERS.has(step)) && lastKey(path) !== 'answer';
}
