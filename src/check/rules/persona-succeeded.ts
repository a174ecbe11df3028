import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Rule } from '../context.ts';

/** A retired persona names the one to read instead. */
export const personaSucceeded: Rule = function* ({ handbook }) {
  for (const { source, data } of handbook.personas.values()) {
    if (data.state === 'retired' && !data.successor) yield diagnose('persona/no-successor', source.locate(['state']), {});
  }
};
