import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isInUse } from '../../facts/state.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A retired persona names the one to read instead. */
export const personaSucceeded: Rule = function* ({ handbook }) {
  for (const persona of handbook.personas.values()) {
    if (!isInUse(persona) && surelyLacks(persona, 'successor'))
      yield diagnose('persona/no-successor', persona.source.locate(['state']), {});
  }
};
