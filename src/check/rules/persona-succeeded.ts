import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A retired persona names the one to read instead. */
export const personaSucceeded: Rule = function* ({ handbook }) {
  for (const persona of handbook.personas.values()) {
    const { source, data } = persona;
    if (data.state === 'retired' && surelyLacks(persona, 'successor')) yield diagnose('persona/no-successor', source.locate(['state']), {});
  }
};
