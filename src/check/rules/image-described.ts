import { diagnose } from '../../diagnostics/diagnostic.ts';
import { valueAt } from '../../handbook/value-at.ts';
import type { Rule } from '../context.ts';

/** A portrait that is an image has words for those who do not see it. */
export const imageDescribed: Rule = function* ({ handbook }) {
  for (const { source, data, partial } of handbook.personas.values()) {
    // A text that is at fault, or that stands under a misspelt key, is told as that.
    if (data.portrait?.image && !data.portrait.alt && !partial && !valueAt(source.data, ['portrait', 'alt'])) {
      yield diagnose('image/no-alt', source.locate(['portrait', 'image'], 'key'), {});
    }
  }
};
