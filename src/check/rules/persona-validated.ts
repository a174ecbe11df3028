import { diagnose } from '../../diagnostics/diagnostic.ts';
import { citesCustomers } from '../../facts/evidence.ts';
import { type Rule, surelyLacks } from '../context.ts';

/** A persona that calls itself validated names who validated it, says what they found, and has customers among its sources. */
export const personaValidated: Rule = function* ({ handbook }) {
  for (const persona of handbook.personas.values()) {
    const { source, data, partial, facts } = persona;
    if (data.state !== 'validated') continue;
    const { validations } = data;
    if (!validations?.length) {
      // An empty list names nobody.
      if (validations || surelyLacks(persona, 'validations')) yield diagnose('persona/never-validated', source.locate(['state']), {});
      continue;
    }
    // What a fault took away may well be the verdict or the study.
    if (partial) continue;
    if (!validations.some(({ verdict, verdicts }) => verdict || verdicts?.length))
      yield diagnose('persona/no-verdict', source.locate(['validations'], 'key'), {});
    // Without any source at all it has no evidence, which is told as such.
    const hasSources = facts.references.some(({ kind }) => kind === 'evidence' || kind === 'record');
    if (hasSources && !citesCustomers(handbook, persona)) yield diagnose('persona/no-customer', source.locate(['state']), {});
  }
};
