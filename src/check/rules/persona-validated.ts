import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Rule } from '../context.ts';

/** A persona that calls itself validated names who validated it. */
export const personaValidated: Rule = function* ({ handbook }) {
  for (const { source, data } of handbook.personas.values()) {
    if (data.state === 'validated' && !data.validations?.length) yield diagnose('persona/never-validated', source.locate(['state']), {});
  }
};
