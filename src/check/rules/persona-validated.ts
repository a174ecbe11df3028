import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A persona that calls itself validated names who validated it. */
export const personaValidated: Rule = function* ({ handbook }) {
  for (const persona of handbook.personas.values()) {
    const { source, data } = persona;
    if (data.state !== 'validated' || data.validations?.length) continue;
    // An empty list names nobody.
    if (data.validations || surelyLacks(persona, 'validations')) yield diagnose('persona/never-validated', source.locate(['state']), {});
  }
};
