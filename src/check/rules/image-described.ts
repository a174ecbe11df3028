import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Rule } from '../context.ts';

/** A portrait that is an image has words for those who do not see it. */
export const imageDescribed: Rule = function* ({ handbook }) {
  for (const { source, data } of handbook.personas.values()) {
    if (data.portrait?.image && !data.portrait.alt) {
      yield diagnose('image/no-alt', source.locate(['portrait', 'image'], 'key'), {});
    }
  }
};
